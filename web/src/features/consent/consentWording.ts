/** How somebody agreed, away from the screen. */
export const consentWays = ['phone', 'inPerson', 'writing'] as const;
export type ConsentWay = (typeof consentWays)[number];

export const consentWayWords: Readonly<Record<ConsentWay, string>> = {
  phone: 'On the phone',
  inPerson: 'In person',
  writing: 'In writing',
};

/** What a member notes of what somebody agreed to. */
export interface NotedConsent {
  smsConsent: boolean;
  marketingConsent: boolean;
  consentGiven: ConsentWay;
}

export const noConsent: NotedConsent = { smsConsent: false, marketingConsent: false, consentGiven: 'phone' };

/**
 * The consent as it is stored. Its wording says how it was given and who wrote it down: that is what there is to show,
 * should anybody ask.
 * @param about what they may be texted about: "this inquiry"
 * @param recordedBy name of the member
 */
export function consentOf(noted: NotedConsent, about: string, recordedBy: string): { sms: boolean; marketing: boolean; text: string } {
  const { smsConsent, marketingConsent, consentGiven } = noted;
  const agreed = [...(smsConsent ? [`text messages about ${about}`] : []), ...(marketingConsent ? ['news and offers'] : [])];
  const text =
    agreed.length === 0
      ? ''
      : `Agreed to ${agreed.join(' and to ')}. Given ${consentWayWords[consentGiven].toLowerCase()}, recorded by ${recordedBy}.`;
  return { sms: smsConsent, marketing: marketingConsent, text };
}

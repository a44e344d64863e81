import type { LeadIntake } from '@model/lead.ts';
import type { AddressChannel } from '@model/words.ts';

/** What a member types about somebody who called or came by. */
export interface NewLead {
  name: string;
  email: string;
  phone: string;
  message: string;
  source: 'manual' | 'phone';
  preferredChannel: AddressChannel;
  smsConsent: boolean;
  marketingConsent: boolean;
  consentGiven: ConsentWay;
}

export const consentWays = ['phone', 'inPerson', 'writing'] as const;
type ConsentWay = (typeof consentWays)[number];

export const consentWayWords: Readonly<Record<ConsentWay, string>> = {
  phone: 'On the phone',
  inPerson: 'In person',
  writing: 'In writing',
};

export const emptyLead: NewLead = {
  name: '',
  email: '',
  phone: '',
  message: '',
  source: 'phone',
  preferredChannel: 'email',
  smsConsent: false,
  marketingConsent: false,
  consentGiven: 'phone',
};

/** The labels of the fields, by the path of what is stored. */
export const newLeadLabels = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  message: 'What they want',
  source: 'How they reached you',
  preferredChannel: 'Answer by',
  consent: 'Consent',
} as const;

/**
 * What is stored of a lead added by hand. The wording of the consent says how it was given and who wrote it down: that
 * is what there is to show, should anybody ask.
 * @param recordedBy name of the member
 */
export function toIntake(typed: NewLead, recordedBy: string, createdAt: Date): LeadIntake {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const email = given(typed.email);
  const phone = given(typed.phone);
  const message = given(typed.message);
  return {
    name: typed.name.trim(),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(message !== undefined && { message }),
    source: typed.source,
    // Email is what stands there at first; whoever left only a number cannot have meant it.
    preferredChannel: email === undefined && phone !== undefined ? 'sms' : typed.preferredChannel,
    consent: { sms: typed.smsConsent, marketing: typed.marketingConsent, text: consentWording(typed, recordedBy) },
    status: 'new',
    createdAt,
  };
}

function consentWording({ smsConsent, marketingConsent, consentGiven }: NewLead, recordedBy: string): string {
  const agreed = [
    ...(smsConsent ? ['text messages about this inquiry'] : []),
    ...(marketingConsent ? ['news and offers'] : []),
  ];
  if (agreed.length === 0) return '';
  return `Agreed to ${agreed.join(' and to ')}. Given ${consentWayWords[consentGiven].toLowerCase()}, recorded by ${recordedBy}.`;
}

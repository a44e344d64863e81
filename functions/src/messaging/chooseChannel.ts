import type { Address } from '../model/contact.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';

/** One way to reach a person: the normalised address and what is on record about it. */
export interface Reach {
  /** Undefined where what was typed is not an address that can be written to. */
  to: string | undefined;
  /** True where something was typed, whether or not it can be written to. */
  given: boolean;
  /** ISO country of a phone number. */
  country: string | undefined;
  onRecord: Pick<Address, 'blocked' | 'lastGreetedAt'> | undefined;
}

export interface ChannelQuestion {
  purpose: 'leadReply' | 'leadFollowUp';
  preferred: AddressChannel;
  /** The business's order after the preferred one. */
  order: readonly AddressChannel[];
  reach: Readonly<Record<AddressChannel, Reach>>;
  consent: { sms: boolean; marketing: boolean };
  /** Countries the business texts. */
  smsCountries: readonly string[];
  followUpsNeedMarketingConsent: boolean;
}

export type ChannelAnswer = { channel: AddressChannel; to: string } | { channel: null; because: SkipReason };

/**
 * The channel a person may be written to on, by the rules of Consent: the preferred one, else the next in the
 * business's order, else none, with the reason the preferred channel was refused for.
 */
export function chooseChannel(question: ChannelQuestion): ChannelAnswer {
  const candidates = [...new Set<AddressChannel>([question.preferred, ...question.order])];
  const refusals: SkipReason[] = [];
  for (const channel of candidates) {
    const { to } = question.reach[channel];
    const refusal = refusalOf(channel, question);
    if (refusal === undefined && to !== undefined) return { channel, to };
    refusals.push(refusal ?? 'noAddress');
  }
  // A missing address says less than what stands in the way of an address that is there.
  return { channel: null, because: refusals.find((reason) => reason !== 'noAddress') ?? 'noAddress' };
}

function refusalOf(channel: AddressChannel, question: ChannelQuestion): SkipReason | undefined {
  const reach = question.reach[channel];
  if (!reach.given) return 'noAddress';
  if (reach.to === undefined) return 'invalidAddress';
  if (reach.onRecord?.blocked) return 'blocked';
  if (channel === 'sms') {
    if (!question.consent.sms) return 'noSmsConsent';
    if (reach.country === undefined || !question.smsCountries.includes(reach.country)) return 'countryNotServed';
    return undefined;
  }
  const needsMarketing = question.purpose === 'leadFollowUp' && question.followUpsNeedMarketingConsent;
  return needsMarketing && !question.consent.marketing ? 'marketingConsentRequired' : undefined;
}

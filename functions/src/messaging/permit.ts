import type { Address } from '../model/contact.ts';
import type { Member } from '../model/member.ts';
import type { AddressChannel, Channel, MessagePurpose, SkipReason } from '../model/words.ts';

/** What is written to customers; alerts go to members, and inbound messages come from them. */
export type CustomerPurpose = Exclude<MessagePurpose, 'alert' | 'inbound'>;

/** One way to reach a person: the normalised address and what is on record about it. */
export interface Reach {
  /** Undefined where what was typed is not an address that can be written to. */
  to: string | undefined;
  /** True where something was typed, whether or not it can be written to. */
  given: boolean;
  /** ISO country of a phone number. */
  country: string | undefined;
  onRecord: Pick<Address, 'blocked' | 'marketingRefusedAt' | 'lastGreetedAt'> | undefined;
}

export interface CustomerQuestion {
  purpose: CustomerPurpose;
  channel: AddressChannel;
  reach: Reach;
  consent: { sms: boolean; marketing: boolean };
  /** Countries the business texts. */
  smsCountries: readonly string[];
  /** The business wants marketing consent for follow-ups by email. */
  followUpsNeedMarketingConsent?: boolean;
  /** A text of theirs is on record: a person may answer it. */
  hasTextedUs?: boolean;
  /** ISO country of somebody who has bought before; undefined for everybody else. */
  customerIn?: string | undefined;
  /** Of the business; every email with news and offers names it (CAN-SPAM). Needed only for those. */
  postalAddress?: string;
}

export type PermitAnswer = { permit: Permit } | { permit: null; because: SkipReason };

let make: (channel: Channel, to: string, purpose: MessagePurpose) => Permit;

/**
 * Leave to write one kind of message to one address, by the rules of Consent. Only the functions of this file give
 * one, and no message leaves without (see handOver.ts), so that no code path can go around the rules.
 */
export class Permit {
  readonly channel: Channel;
  readonly to: string;
  readonly purpose: MessagePurpose;
  /** Nothing that merely looks like a permit is one. */
  readonly #given = true;

  private constructor(channel: Channel, to: string, purpose: MessagePurpose) {
    this.channel = channel;
    this.to = to;
    this.purpose = purpose;
  }

  /** Whether it was given for this message's address and kind. */
  covers(message: { channel: Channel; to: string; purpose: MessagePurpose }): boolean {
    return this.#given && this.channel === message.channel && this.to === message.to && this.purpose === message.purpose;
  }

  static {
    make = (channel, to, purpose) => new Permit(channel, to, purpose);
  }
}

const marketing: ReadonlySet<CustomerPurpose> = new Set(['newsletter', 'referralOffer']);

/**
 * Countries whose law lets a business write to its own customers about offers like what they bought, as long as they
 * have not said no: CAN-SPAM, CASL's implied consent, PECR, the EU's ePrivacy directive (article 13.2) and their like.
 */
const customersMayBeWrittenTo: ReadonlySet<string> = new Set([
  'US', 'CA', 'GB', 'AU', 'NZ',
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT',
  'RO', 'SE', 'SI', 'SK',
]);

/** Leave to write to a customer on one channel, or the rule that forbids it. To be asked in the claiming transaction. */
export function permitToCustomer(question: CustomerQuestion): PermitAnswer {
  const { channel, purpose, reach } = question;
  if (!reach.given) return { permit: null, because: 'noAddress' };
  if (reach.to === undefined) return { permit: null, because: 'invalidAddress' };
  const because = refusalOf(question);
  return because === undefined ? { permit: make(channel, reach.to, purpose) } : { permit: null, because };
}

/** Leave to tell a member something, at the address that they gave for it; undefined where they gave none. */
export function permitToMember(member: Pick<Member, 'email' | 'phone'>, channel: AddressChannel): Permit | undefined {
  const to = channel === 'email' ? member.email : member.phone;
  return to ? make(channel, to, 'alert') : undefined;
}

function refusalOf(question: CustomerQuestion): SkipReason | undefined {
  const { purpose, channel, reach } = question;
  if (reach.onRecord?.blocked) return 'blocked';
  if (marketing.has(purpose) && reach.onRecord?.marketingRefusedAt) return 'optedOut';
  return channel === 'sms' ? refusalOfText(question) : refusalOfEmail(question);
}

function refusalOfText({ purpose, consent, reach, smsCountries, hasTextedUs }: CustomerQuestion): SkipReason | undefined {
  // Who has texted the business gets its answer, wherever their number is from.
  if (purpose === 'manual' && hasTextedUs) return undefined;
  if (!consent.sms) return 'noSmsConsent';
  return reach.country === undefined || !smsCountries.includes(reach.country) ? 'countryNotServed' : undefined;
}

function refusalOfEmail(question: CustomerQuestion): SkipReason | undefined {
  const { purpose, consent, customerIn } = question;
  if (purpose === 'leadFollowUp') {
    return question.followUpsNeedMarketingConsent && !consent.marketing ? 'marketingConsentRequired' : undefined;
  }
  if (!marketing.has(purpose)) return undefined;
  const isCustomer = customerIn !== undefined && customersMayBeWrittenTo.has(customerIn);
  if (!consent.marketing && !isCustomer) return 'marketingConsentRequired';
  return question.postalAddress?.trim() ? undefined : 'noPostalAddress';
}

import { chooseChannel } from './chooseChannel.ts';
import { servedCountries } from './servedCountries.ts';
import { normalisePhone } from '../intake/normaliseAddress.ts';
import type { Business } from '../model/business.ts';
import { lastWord } from '../model/consent.ts';
import type { Address, ConsentEntry, Contact } from '../model/contact.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';

interface Question {
  channel: AddressChannel;
  /** The normalised address; undefined where there is none. */
  to: string | undefined;
  contact: { readonly consents: readonly ConsentEntry[] };
  onRecord: Address | undefined;
  /** They have sent a text themselves, and so asked for one back. */
  hasTexted: boolean;
  business: Pick<Business, 'country' | 'smsCountries'>;
}

/**
 * Whether a person of the business may write to somebody on a channel: the same rules as for whatever goes out by
 * itself, but a text may also answer a text. Undefined where nothing stands in the way.
 */
export function permitByHand({ channel, to, contact, onRecord, hasTexted, business }: Question): SkipReason | undefined {
  const country = channel === 'sms' && to !== undefined ? normalisePhone(to, business.country)?.country : undefined;
  const own = { given: to !== undefined, to, country, onRecord };
  const none = { given: false, to: undefined, country: undefined, onRecord: undefined };
  const answer = chooseChannel({
    purpose: 'leadReply',
    preferred: channel,
    order: [],
    reach: { email: channel === 'email' ? own : none, sms: channel === 'sms' ? own : none },
    consent: { sms: lastWord(contact.consents, 'service', 'sms') ?? hasTexted, marketing: false },
    smsCountries: servedCountries(business),
    followUpsNeedMarketingConsent: false,
  });
  return answer.channel === null ? answer.because : undefined;
}

/** Where a message by hand goes to: the address they gave last. */
export function addressByHand(contact: Pick<Contact, 'emails' | 'phones'>, channel: AddressChannel): string | undefined {
  return (channel === 'email' ? contact.emails : contact.phones).at(-1);
}

import { type CustomerPurpose, permitToCustomer, type PermitAnswer } from './permit.ts';
import { servedCountries } from './servedCountries.ts';
import { normalisePhone } from '../intake/normaliseAddress.ts';
import type { Business } from '../model/business.ts';
import { lastWord } from '../model/consent.ts';
import type { Address, ConsentEntry, Contact } from '../model/contact.ts';
import type { AddressChannel } from '../model/words.ts';

interface Question {
  purpose: CustomerPurpose;
  channel: AddressChannel;
  /** The normalised address; undefined where there is none. */
  to: string | undefined;
  contact: { readonly consents: readonly ConsentEntry[] } & Pick<Contact, 'customer' | 'country' | 'mailable'>;
  onRecord: Address | undefined;
  /** They have sent a text themselves, and so asked for one back. */
  hasTexted: boolean;
  business: Pick<Business, 'country' | 'smsCountries' | 'postalAddress'>;
}

/** Leave to write to a person whom no lead speaks for: by what stands in their own ledger of consents. */
export function permitForContact({ purpose, channel, to, contact, onRecord, hasTexted, business }: Question): PermitAnswer {
  // The law would let them be written to as customers; we write news to nobody who has not asked for it.
  if (purpose === 'newsletter' && !contact.mailable.newsletter) return { permit: null, because: 'notSubscribed' };
  const country = channel === 'sms' && to !== undefined ? normalisePhone(to, business.country)?.country : undefined;
  const texts = lastWord(contact.consents, 'service', 'sms');
  return permitToCustomer({
    purpose,
    channel,
    reach: { given: to !== undefined, to, country, onRecord },
    consent: { sms: texts === true, marketing: purpose === 'newsletter' || lastWord(contact.consents, 'marketing', channel) === true },
    smsCountries: servedCountries(business),
    // What they have taken back since is no invitation any more.
    hasTextedUs: hasTexted && texts !== false,
    customerIn: contact.customer && (contact.country ?? business.country),
    postalAddress: business.postalAddress,
  });
}

/** Where a message by hand goes to: the address they gave last. */
export function addressByHand(contact: Pick<Contact, 'emails' | 'phones'>, channel: AddressChannel): string | undefined {
  return (channel === 'email' ? contact.emails : contact.phones).at(-1);
}

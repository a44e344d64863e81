import { appendConsents } from './appendConsents.ts';
import type { Address, ConsentEntry, Contact } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { AddressChannel } from '../model/words.ts';

/** Something a person has said about being written to. */
export interface ConsentSaid {
  /** `service`: anything at all on that channel. `marketing`: news and offers. */
  purpose: ConsentEntry['purpose'];
  channel: AddressChannel;
  granted: boolean;
  /** Normalised addresses that it is about, or a document of one; `all` for every one that is known of the person. */
  to: readonly string[] | { addressId: string } | 'all';
}

export interface ConsentStatement {
  said: readonly ConsentSaid[];
  /** Their own words, or those of the page they were shown. */
  wording: string;
  /** `inbound`, `manual` or `preferences`, with the document's id where there is one. */
  source: string;
}

/** What was said, with the documents of the addresses that it is about. */
export interface ConsentReadings {
  contactId: string;
  contact: Contact | undefined;
  said: readonly (ConsentSaid & { addressIds: readonly string[] })[];
  onRecord: ReadonlyMap<string, Address>;
}

export interface ConsentPlan {
  /** Undefined where the person has been erased; their addresses keep the no. */
  contact: Pick<Contact, 'consents' | 'mailable'> | undefined;
  addresses: ReadonlyMap<string, Address>;
}

/** Ids of addresses and wording fit the ledger's schema. */
const longestWording = 1000;

/** Where a yes or a no is kept: with the addresses, which decide, and in the person's ledger, which remembers. */
export function planConsent(
  { contactId, contact, said, onRecord }: ConsentReadings,
  { wording, source }: Pick<ConsentStatement, 'wording' | 'source'>,
  now: Date,
): ConsentPlan {
  const addresses = new Map<string, Address>();
  for (const statement of said) {
    for (const id of statement.addressIds) {
      const before = addresses.get(id) ?? onRecord.get(id) ?? { contactId, channel: statement.channel };
      addresses.set(id, addressAfter(before, statement, now));
    }
  }
  if (!contact) return { contact: undefined, addresses };
  const entries = said.map(({ purpose, channel, granted }) => ({
    purpose,
    channel,
    granted,
    wording: cut(wording, longestWording),
    at: now,
    source,
  }));
  return { contact: { consents: appendConsents(contact.consents, entries), mailable: mailableAfter(contact, said) }, addresses };
}

function addressAfter(before: Address, { purpose, granted }: ConsentSaid, now: Date): Address {
  const { blocked, marketingRefusedAt, ...rest } = before;
  if (purpose === 'marketing') {
    return { ...rest, ...(blocked && { blocked }), ...(!granted && { marketingRefusedAt: marketingRefusedAt ?? now }) };
  }
  const refused = marketingRefusedAt && { marketingRefusedAt };
  if (!granted) return { ...rest, ...refused, blocked: blocked?.reason === 'optedOut' ? blocked : { reason: 'optedOut', at: now } };
  // A yes takes back a no; it does not make an address work that bounces.
  return { ...rest, ...refused, ...(blocked && blocked.reason !== 'optedOut' && { blocked }) };
}

/** A list for news follows the last word about email; a no to every email is one to news too, a yes to email is none. */
function mailableAfter({ mailable }: Contact, said: readonly ConsentSaid[]): Contact['mailable'] {
  const about = said.filter(({ channel, purpose, granted }) => channel === 'email' && (purpose === 'marketing' || !granted));
  if (about.length === 0) return mailable;
  return { newsletter: about.every(({ granted }) => granted) };
}

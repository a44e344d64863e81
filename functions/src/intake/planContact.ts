import { searchTokens } from './searchTokens.ts';
import type { TypedAddresses } from './typedAddresses.ts';
import { appendConsents } from '../messaging/appendConsents.ts';
import type { ConsentEntry, Contact } from '../model/contact.ts';
import type { LeadIntake } from '../model/lead.ts';

/** What somebody has told about themselves. */
export interface Introduction {
  name: string;
  addresses: TypedAddresses;
  /** BCP 47: what they are taken to read as long as nothing better is known. */
  language: string;
  /** What they agreed to, in the words that they saw; absent where it is on record already. */
  consent?: LeadIntake['consent'];
  /** Where they agreed to it, for the ledger: `form:{leadId}`. */
  source: string;
}

/** The person behind an enquiry or a job: a new one, or the known one with what is new about it. */
export function planContact(known: Contact | undefined, said: Introduction, now: Date): Contact {
  const { addresses, consent } = said;
  const emails = union(known?.emails, addresses.email.to);
  const phones = union(known?.phones, addresses.sms.to);
  const name = known?.name || said.name;
  const country = known?.country ?? addresses.sms.country;
  return {
    ...known,
    name,
    emails,
    phones,
    language: known?.language ?? said.language,
    ...(country !== undefined && { country }),
    mailable: { newsletter: (known?.mailable.newsletter ?? false) || (consent?.marketing ?? false) },
    consents: appendConsents(known?.consents ?? [], newConsents(said, now)),
    search: searchTokens({ name, emails, phones }),
    createdAt: known?.createdAt ?? now,
  };
}

function union(known: readonly string[] | undefined, more: string | undefined): string[] {
  return [...new Set([...(known ?? []), ...(more === undefined ? [] : [more])])];
}

function newConsents({ consent, source }: Introduction, now: Date): ConsentEntry[] {
  if (!consent) return [];
  const given: Pick<ConsentEntry, 'purpose' | 'channel'>[] = [
    ...(consent.sms ? [{ purpose: 'service', channel: 'sms' } as const] : []),
    ...(consent.marketing ? [{ purpose: 'marketing', channel: 'email' } as const] : []),
  ];
  return given.map((entry) => ({ ...entry, granted: true, wording: consent.text, at: now, source }));
}

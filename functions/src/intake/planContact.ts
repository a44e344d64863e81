import { searchTokens } from './searchTokens.ts';
import type { TypedAddresses } from './typedAddresses.ts';
import { appendConsents } from '../messaging/appendConsents.ts';
import { lastWord } from '../model/consent.ts';
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
  const { addresses } = said;
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
    mailable: { newsletter: emails.length > 0 && wantsNews(known, said) },
    consents: appendConsents(known?.consents ?? [], newConsents(said, now)),
    search: searchTokens({ name, emails, phones }),
    createdAt: known?.createdAt ?? now,
  };
}

/**
 * Whether they are on the list for news: agreed, and not taken back. What was said without an address to write to holds
 * once there is one. A no stays with its address until its owner lifts it; a box ticked in a form, which anybody can
 * tick in their name, lifts none, but it does for an address that is new.
 */
function wantsNews(known: Contact | undefined, { consent, addresses }: Introduction): boolean {
  if (!known || known.mailable.newsletter) return consent?.marketing || (known?.mailable.newsletter ?? false);
  const { to } = addresses.email;
  const isNew = to !== undefined && !known.emails.includes(to);
  if (hasRefusedNews(known.consents) && !(isNew && consent?.marketing)) return false;
  return consent?.marketing || (known.emails.length === 0 && lastWord(known.consents, 'marketing', 'email') === true);
}

/** Where the ledger says that a person themselves has said yes: on their page of preferences, or in an answer. */
const ownWord = /^(preferences|inbound)/;

function hasRefusedNews(consents: readonly ConsentEntry[]): boolean {
  return (['marketing', 'service'] as const).some((purpose) => {
    const decisive = consents.findLast(
      (entry) => entry.channel === 'email' && entry.purpose === purpose && (!entry.granted || ownWord.test(entry.source)),
    );
    return decisive?.granted === false;
  });
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

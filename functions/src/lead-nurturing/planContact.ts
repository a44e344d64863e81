import type { LeadAddress } from './leadAddresses.ts';
import { searchTokens } from '../intake/searchTokens.ts';
import { appendConsents } from '../messaging/appendConsents.ts';
import type { ConsentEntry, Contact } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { AddressChannel } from '../model/words.ts';

/** The person behind a lead after it came in: a new one, or the known one with what is new about it. */
export function planContact(
  known: Contact | undefined,
  lead: Lead,
  about: { leadId: string; openLeadId: string | null; language: string; addresses: Readonly<Record<AddressChannel, LeadAddress>> },
  now: Date,
): Contact {
  const emails = union(known?.emails, about.addresses.email.to);
  const phones = union(known?.phones, about.addresses.sms.to);
  const name = known?.name || lead.name;
  const country = known?.country ?? about.addresses.sms.country;
  return {
    ...known,
    name,
    emails,
    phones,
    language: known?.language ?? about.language,
    ...(country !== undefined && { country }),
    mailable: { newsletter: (known?.mailable.newsletter ?? false) || lead.consent.marketing },
    consents: appendConsents(known?.consents ?? [], newConsents(lead, about.leadId, now)),
    openLeadId: about.openLeadId,
    search: searchTokens({ name, emails, phones }),
    createdAt: known?.createdAt ?? now,
  };
}

function union(known: readonly string[] | undefined, more: string | undefined): string[] {
  return [...new Set([...(known ?? []), ...(more === undefined ? [] : [more])])];
}

/** What this lead agreed to, in the words that it saw. */
function newConsents(lead: Lead, leadId: string, now: Date): ConsentEntry[] {
  const given: Pick<ConsentEntry, 'purpose' | 'channel'>[] = [
    ...(lead.consent.sms ? [{ purpose: 'service', channel: 'sms' } as const] : []),
    ...(lead.consent.marketing ? [{ purpose: 'marketing', channel: 'email' } as const] : []),
  ];
  return given.map((entry) => ({
    ...entry,
    granted: true,
    wording: lead.consent.text,
    at: now,
    source: `${lead.source}:${leadId}`,
  }));
}

import type { Lead } from '@model/lead.ts';
import { kindWords } from '../../words/leads.ts';

const wantsAtMost = 160;

/** What somebody wants, in a line: the beginning of their own words, else what kind of enquiry it is. */
export function wants(lead: Pick<Lead, 'message' | 'qualification'>): string {
  const message = lead.message?.replace(/\s+/g, ' ').trim();
  if (message) return message.length > wantsAtMost ? `${message.slice(0, wantsAtMost).trimEnd()}…` : message;
  return lead.qualification ? kindWords[lead.qualification.kind] : 'No message';
}

/** Product time of arrival; until the functions have seen it, when it was written. */
export function receivedAt(lead: Pick<Lead, 'receivedAt' | 'createdAt'>): Date {
  return lead.receivedAt ?? lead.createdAt;
}

/** Statuses that people may give; nobody moves a lead back to new. */
export const statusesToChoose = ['contacted', 'engaged', 'qualified', 'won', 'lost', 'unreachable'] as const;

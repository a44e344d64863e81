import { openLeadStatuses } from '../model/words.ts';
import type { Lead } from '../model/lead.ts';

/** Whether somebody may still win the lead. */
export function isOpen(lead: Pick<Lead, 'status'>): boolean {
  const open: readonly string[] = openLeadStatuses;
  return open.includes(lead.status);
}

import type { Lead } from '@model/lead.ts';
import { openLeadStatuses } from '@model/words.ts';

/** Whether a member has paused the assistant for a lead that it could go on following up. */
export function canResume({ sequence, firstResponseAt, status }: Pick<Lead, 'sequence' | 'firstResponseAt' | 'status'>): boolean {
  const isOpen = openLeadStatuses.some((open) => open === status);
  return isOpen && firstResponseAt !== undefined && sequence?.state === 'stopped' && sequence.stoppedBecause === 'byMember';
}

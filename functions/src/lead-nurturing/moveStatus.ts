import { isOpen } from './isOpen.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import type { LeadStatus, StopReason } from '../model/words.ts';

const order: readonly LeadStatus[] = ['new', 'contacted', 'engaged', 'qualified', 'won'];

/** Whether functions may move a lead there by themselves: only forward, and never out of an end. */
export function isForward(from: LeadStatus, to: LeadStatus): boolean {
  const [start, end] = [order.indexOf(from), order.indexOf(to)];
  return start !== -1 && end !== -1 && end > start;
}

/** The fields of a lead that is moved to a status: the first time it got there, and its sequence, which an end stops. */
export function moveStatus(lead: Lead, status: LeadStatus, now: Date): Partial<Lead> {
  return {
    status,
    lastInteractionAt: now,
    ...(status === 'qualified' && !lead.qualifiedAt && { qualifiedAt: now }),
    ...(status === 'won' && !lead.wonAt && { wonAt: now }),
    ...(status === 'lost' && !lead.lostAt && { lostAt: now }),
    ...(isOpen({ status }) ? reopened(lead) : stopped(lead, status === 'won' || status === 'lost' ? status : 'byMember')),
  };
}

/**
 * A lead that is open again has not been won or lost: its sequence stays stopped, for a reason that is true, and that
 * lets a member take it up again unless the person has replied.
 */
function reopened({ sequence, repliedAt }: Lead): Pick<Lead, 'sequence'> {
  if (sequence?.stoppedBecause !== 'won' && sequence?.stoppedBecause !== 'lost') return {};
  return { sequence: { ...sequence, stoppedBecause: repliedAt ? 'replied' : 'byMember' } };
}

/**
 * The sequence of a lead, stopped; nothing where none is running. What the person says outweighs that a member had
 * stopped it: after a reply or a no it cannot be taken up again.
 */
export function stopped(lead: Lead, because: StopReason): Pick<Lead, 'sequence'> {
  if (!lead.sequence || lead.sequence.state === 'finished') return {};
  const isThePersonsWord = because === 'replied' || because === 'optedOut';
  if (lead.sequence.state === 'stopped' && !(lead.sequence.stoppedBecause === 'byMember' && isThePersonsWord)) return {};
  const sequence: Sequence = { state: 'stopped', step: lead.sequence.step, stoppedBecause: because };
  return { sequence };
}

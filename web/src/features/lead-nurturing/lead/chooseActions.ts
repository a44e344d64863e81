import type { Lead } from '@model/lead.ts';

export type LeadAction = 'approve' | 'call' | 'write' | 'take';

interface Subject {
  lead: Pick<Lead, 'status' | 'email' | 'phone' | 'assignedTo' | 'qualification' | 'sequence' | 'repliedAt'>;
  /** A message waits for a person's OK. */
  hasDraft: boolean;
  uid: string;
}

/**
 * What there is to do for a lead, the most useful thing first: say yes to what is written, call where speed wins, take
 * what nobody has. Closed leads can still be called or written to.
 */
export function chooseActions({ lead, hasDraft, uid }: Subject): LeadAction[] {
  const closed = ['won', 'lost', 'unreachable'].includes(lead.status);
  const mine = lead.assignedTo === uid;
  const reach: LeadAction[] = [...(lead.phone ? ['call' as const] : []), ...(lead.email ? ['write' as const] : [])];
  const take: LeadAction[] = closed || lead.assignedTo ? [] : ['take'];
  const urgent =
    lead.qualification?.emergency === true ||
    lead.qualification?.priority === 'hot' ||
    lead.sequence?.waitingFor === 'person' ||
    lead.repliedAt !== undefined;
  return [
    ...(hasDraft ? ['approve' as const] : []),
    ...(urgent || mine || closed ? [...reach, ...take] : [...take, ...reach]),
  ];
}

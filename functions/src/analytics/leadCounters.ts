import type { Lead } from '../model/lead.ts';
import { responseBucket } from '../model/responseTimes.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, isEmpty, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a lead that its figures depend on; a recount reads these and no others. */
export const countedLeadFields = [
  'countedAt',
  'duplicateOf',
  'receivedAt',
  'source',
  'status',
  'qualification',
  'firstResponseAt',
  'repliedAt',
  'qualifiedAt',
  'referral',
] as const satisfies readonly (keyof Lead)[];

export type CountedLead = Pick<Lead, 'status' | 'source'> &
  Partial<Pick<Lead, Exclude<(typeof countedLeadFields)[number], 'status' | 'source'>>>;

/**
 * What a lead adds to the local day on which it was received. Nothing before `countedAt` is set (it is set in the
 * transaction that settles the first reply) and nothing for a lead that joined another one.
 */
export function leadFigures(lead: CountedLead): Figures {
  if (!lead.countedAt || !lead.receivedAt || lead.duplicateOf !== undefined) return {};
  const figures: Figures = {
    leads: 1,
    leadsBySource: { [lead.source]: 1 },
    pipeline: { [lead.status]: 1 },
  };
  if (lead.qualification) figures.leadsByPriority = { [lead.qualification.priority]: 1 };
  if (lead.firstResponseAt) {
    figures.contacted = 1;
    const milliseconds = lead.firstResponseAt.getTime() - lead.receivedAt.getTime();
    figures.responseBuckets = { [responseBucket(milliseconds)]: 1 };
  }
  if (lead.repliedAt) figures.replied = 1;
  if (lead.qualifiedAt) figures.qualified = 1;
  if (lead.referral?.state === 'tied') figures.referralLeads = 1;
  // By where it stands: a lead that was marked as won by mistake, or won back, is not both.
  if (lead.status === 'won') figures.won = 1;
  if (lead.status === 'lost') figures.lost = 1;
  return figures;
}

/**
 * How the counters move when a lead changes: `undefined` stands for a lead that is not there. Empty when nothing
 * that is counted has changed.
 */
export function leadChange(
  before: CountedLead | undefined,
  after: CountedLead | undefined,
  timezone: string,
): CounterEntry[] {
  const receivedAt = after?.receivedAt ?? before?.receivedAt;
  if (!receivedAt) return [];
  const change = subtractFigures(after ? leadFigures(after) : {}, before ? leadFigures(before) : {});
  return isEmpty(change) ? [] : [{ day: localDay(receivedAt, timezone), change }];
}

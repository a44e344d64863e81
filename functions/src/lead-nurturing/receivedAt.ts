import type { Lead } from '../model/lead.ts';

/**
 * Product time at which a lead came. Its document was made by the machine's clock, so the product's is set back by as
 * long as that is ago: what the workflow itself takes, or an event that was late, is part of the response time.
 */
export function receivedAt(lead: Pick<Lead, 'receivedAt' | 'createdAt'>, now: Date, realNow: Date): Date {
  const ageMs = Math.max(0, realNow.getTime() - lead.createdAt.getTime());
  return lead.receivedAt ?? new Date(now.getTime() - ageMs);
}

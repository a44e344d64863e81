import type { Services } from '../services.ts';

/**
 * Has a week of content opened whose slot came during a pause: whoever presses "Resume" does not wait for the next look.
 * Reads 1 document, and writes it where one waits.
 */
export async function resumeWaitingWeek(services: Services, businessId: string, now: Date): Promise<void> {
  const { db, paths } = services;
  const ref = paths.contentWorkflow(businessId);
  const isDue = await db.runTransaction(async (tx) => {
    const workflow = (await tx.get(ref)).data();
    if (!workflow?.enabled || workflow.nextSlotAt === null) return false;
    if (workflow.nextSlotAt <= now) return true;
    if (workflow.missedSlotAt === undefined) return false;
    tx.update(ref, { nextSlotAt: now });
    return true;
  });
  if (isDue) await services.wake({ queue: 'content-onWeekDue', data: { businessId }, at: now }, now);
}

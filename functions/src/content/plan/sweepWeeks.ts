import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Wakes the businesses whose slot has come, each by a task of its own: planning a week takes an assistant its time. */
export async function sweepWeeks(services: Services): Promise<void> {
  const now = await services.now();
  const due = services.paths.allContentWorkflows().where('nextSlotAt', '<=', now).orderBy('nextSlotAt');
  await workThrough(services, due, (found) =>
    services.wake({ queue: 'content-onWeekDue', data: { businessId: businessIdOf(found.ref) }, at: now }, now),
  );
}

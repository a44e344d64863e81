import { publishDueReply } from './publishDueReply.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Publishes every answer that is due, and takes up what a process that died has left half done. */
export async function sweepReplies(services: Services): Promise<void> {
  const due = services.paths.allReviews().where('replyAt', '<=', await services.now()).orderBy('replyAt');
  await workThrough(services, due, async (found) => {
    await publishDueReply(services, { businessId: businessIdOf(found.ref), reviewId: found.id });
  });
}

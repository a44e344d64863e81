import * as z from 'zod/mini';
import { type Stuck, stuckIds } from './stuck.ts';
import { cut } from '../model/cut.ts';
import { log } from '../platform/logging.ts';
import { failedTooLong } from '../platform/worthTrying.ts';
import type { Services } from '../services.ts';

/** What can be shown of a document that perhaps failed because it is not in the expected form. */
const shown = z.catch(z.object({ customerName: z.optional(z.string()), author: z.optional(z.string()) }), {});

const details = {
  stuckSale: 'This job was written down but could not be worked on. Nobody is asked for a review of it, and your figures may not have it.',
  stuckReview: 'This review came in but could not be worked on. It is not counted, and nobody has looked whose it is.',
} as const;

/**
 * Leaves a dead letter for an event of a sale or a review that is not worked on any more (reliability.md, rule 8), and
 * shows it to a person, who can have it tried again.
 * @param document as the event brings it
 */
export async function giveUp(
  { db, paths, now }: Services,
  stuck: Stuck,
  document: unknown,
  event: { id: string; path: string },
  because = failedTooLong,
): Promise<void> {
  const { businessId } = stuck;
  const { kind, functionName, itemId, deadLetterId } = stuckIds(stuck);
  const isSale = 'saleId' in stuck;
  const { customerName, author } = shown.parse(document);
  const createdAt = await now();
  const batch = db.batch();
  batch.set(paths.deadLetters(businessId).doc(deadLetterId), {
    functionName: `reviewsReferrals-${functionName}`,
    path: event.path,
    eventId: event.id,
    error: because,
    createdAt,
  });
  batch.set(paths.attention(businessId).doc(itemId), {
    kind,
    ...(isSale ? { saleId: stuck.saleId } : { reviewId: stuck.reviewId }),
    title: cut((isSale ? customerName : author) || (isSale ? 'A job' : 'A review'), 200),
    detail: isSale ? details.stuckSale : details.stuckReview,
    priority: 'warm',
    rank: 1,
    createdAt,
  });
  await batch.commit();
  log.error('an event was given up on', { function: functionName, ...stuck, eventId: event.id });
}

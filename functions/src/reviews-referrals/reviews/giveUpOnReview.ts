import type { ReviewReference } from './reviewReference.ts';
import { log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/**
 * Leaves a dead letter for a review whose event has failed for too long. The review is on record and can be read and
 * answered; it is not counted, and nobody has looked whose it is.
 */
export async function giveUpOnReview(
  services: Services,
  { businessId, reviewId }: ReviewReference,
  event: { id: string; path: string },
): Promise<void> {
  await services.paths.deadLetters(businessId).doc(`onReviewCreated-${reviewId}`).set({
    functionName: 'reviewsReferrals-onReviewCreated',
    path: event.path,
    eventId: event.id,
    error: 'Failed again and again until it was too old.',
    createdAt: await services.now(),
  });
  log.error('review event given up on', { businessId, reviewId, eventId: event.id });
}

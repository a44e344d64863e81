import { changeReview } from './changeReview.ts';
import type { ReviewReference } from './reviewReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Review } from '../../model/review.ts';
import type { Services } from '../../services.ts';

/**
 * Takes a review off the business's own site, or shows it again. It still counts: what is hidden is not undone, and its
 * stars are never the reason. The audit keeps who did it, and why.
 * @param reason `null` shows it again
 * @throws AppError `notFound`
 */
export async function hideReview(
  services: Services,
  reference: ReviewReference,
  actor: Actor,
  from: string,
  reason: NonNullable<Review['hidden']>['reason'] | null,
): Promise<void> {
  await changeReview(services, reference, actor, (review, { now }) => {
    if ((review.hidden?.reason ?? null) === reason) return undefined;
    const { hidden, ...shown } = review;
    return {
      after: reason === null ? shown : { ...shown, hidden: { reason, at: now, by: actor } },
      audit: {
        action: reason === null ? 'reviews.shown' : 'reviews.hidden',
        from,
        before: { reviewId: reference.reviewId, reason: hidden?.reason ?? null },
        after: { reviewId: reference.reviewId, reason },
      },
    };
  });
}

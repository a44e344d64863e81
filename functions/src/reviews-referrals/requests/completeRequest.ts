import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { ReviewedBy } from '../../model/words.ts';

const hourMs = 60 * 60_000;

export interface Completion {
  by: ReviewedBy;
  reviewId?: string | undefined;
  /** 1 to 5; undefined where nobody knows. It decides nothing. */
  rating?: number | undefined;
}

/**
 * A request after its customer has left a review: no more reminders, and a referral offer that is due once, whatever
 * the stars. One that was completed before only learns more about the review.
 */
export function completeRequest(
  request: ReviewRequest,
  { by, reviewId, rating }: Completion,
  { referrals, enabled }: Pick<ReviewsReferralsWorkflow, 'referrals' | 'enabled'>,
  now: Date,
): ReviewRequest {
  const about = {
    ...(reviewId !== undefined && { reviewId }),
    ...(rating !== undefined && { rating }),
  };
  if (request.state === 'reviewed') return { ...request, ...about };
  const { nextAt: _next, dueAt: _due, waitingFor: _waiting, skippedBecause: _skipped, ...rest } = request;
  const reviewed: ReviewRequest = { ...rest, ...about, state: 'reviewed', reviewedAt: now, reviewedBy: by };
  if (!enabled || !referrals.enabled || request.offer) return reviewed;
  const dueAt = new Date(now.getTime() + referrals.delayHours * hourMs);
  return { ...reviewed, offer: { state: 'due', at: now }, nextAt: dueAt, dueAt };
}

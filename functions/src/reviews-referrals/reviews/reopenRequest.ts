import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { ReviewSourceName } from '../../model/words.ts';

const dayMs = 24 * 60 * 60_000;
/** Nobody is written to in the moment in which somebody corrects a mistake; a step planned for later stays planned. */
const graceMs = dayMs;
/** Nobody is asked by themselves about a job that was done longer ago. */
const askedWithinMs = 14 * dayMs;

/**
 * A request after its review turned out to be another customer's. It is taken up where it was, unless it was answered
 * otherwise too (the customer or a member has said that they left a review), or the offer is on its way or out: what
 * was promised holds, and nobody who was thanked for a review is reminded to write one. It then stays answered, without
 * that review.
 * @param source of the review
 */
export function reopenRequest(
  request: ReviewRequest,
  reviewId: string,
  source: ReviewSourceName,
  { enabled }: Pick<ReviewsReferralsWorkflow, 'enabled'>,
  now: Date,
): ReviewRequest {
  if (request.reviewId !== reviewId) return request;
  const { reviewId: _id, rating: _rating, ...detached } = request;
  const offerIsOut = request.offer?.state === 'queued' || request.offer?.state === 'sent';
  if (request.state !== 'reviewed' || request.reviewedBy !== source || offerIsOut) return detached;
  const { reviewedAt: _at, reviewedBy: _by, offer: _offer, nextAt: _next, dueAt: _due, ...open } = detached;
  if (open.declinedAt) return { ...open, state: 'declined' };
  if (open.expiredAt) return { ...open, state: 'expired' };
  const dueAt = new Date(now.getTime() + graceMs);
  if (open.requestedAt) return { ...open, state: open.openedAt ? 'opened' : 'requested', nextAt: dueAt, dueAt };
  if (!enabled) return { ...open, state: 'skipped', skippedBecause: 'workflowOff' };
  if (now.getTime() - open.completedAt.getTime() > askedWithinMs) return { ...open, state: 'skipped', skippedBecause: 'tooLongAgo' };
  return { ...open, state: 'scheduled', nextAt: dueAt, dueAt };
}

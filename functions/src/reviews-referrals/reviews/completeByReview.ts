import { isHistory } from './planIntake.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { completeRequest } from '../requests/completeRequest.ts';

/**
 * A request after a review was found to be its customer's. Whatever the stars, it brings the referral offer once; not to
 * somebody whom we never asked for a review that is history or from before the workflow was on, as most are when a site
 * is connected, and not for a job that was called off. The first review of a job stays its review.
 */
export function completeByReview(
  request: ReviewRequest,
  reviewId: string,
  review: Review,
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'enabledAt' | 'referrals'>,
  now: Date,
): ReviewRequest {
  if (request.reviewId !== undefined && request.reviewId !== reviewId) return request;
  const { enabledAt, referrals } = workflow;
  const isOurs = request.requestedAt !== undefined || (!isHistory(review, now) && enabledAt !== null && review.reviewedAt >= enabledAt);
  const enabled = workflow.enabled && isOurs && request.skippedBecause !== 'saleGone';
  return completeRequest(request, { by: review.source, reviewId, rating: review.rating }, { referrals, enabled }, now);
}

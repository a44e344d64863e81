import { changeReview } from './changeReview.ts';
import { completeByReview } from './completeByReview.ts';
import { matchReviewId } from './reviewAttention.ts';
import { reopenRequest } from './reopenRequest.ts';
import type { ReviewReference } from './reviewReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Review } from '../../model/review.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import { changeRequest } from '../requests/changeRequest.ts';

/**
 * A person's word on which sale a review is about; `null` for none that we know of. The request of that sale is
 * completed by it, and that of a sale it was taken for before is taken up again where nothing has come of it yet
 * (`reopenRequest`). Two transactions, the old match first: a process that dies between them leaves a review that is
 * nobody's, for which the person is there to try again.
 * @throws AppError `notFound`, `conflict` for a review that was written on a customer's own page
 */
export async function decideMatch(services: Services, reference: ReviewReference, actor: Actor, saleId: string | null): Promise<void> {
  const { businessId, reviewId } = reference;
  const review = (await services.paths.reviews(businessId).doc(reviewId).get()).data();
  if (!review) throw new AppError('notFound', 'This review is no longer there.');
  mayBeMoved(review);
  const { matchedSaleId } = review;
  if (saleId !== null && !(await services.paths.reviewRequests(businessId).doc(saleId).get()).exists) {
    throw new AppError('notFound', 'This job is not done yet, or no longer there.', { field: 'saleId' });
  }
  if (matchedSaleId !== undefined && matchedSaleId !== saleId) await release(services, reference, actor, matchedSaleId);
  if (saleId !== null) await match(services, reference, actor, saleId);
  else if (matchedSaleId === undefined) await leaveUnmatched(services, reference, actor);
}

function mayBeMoved({ source }: Review): void {
  if (source === 'site') throw new AppError('conflict', 'It was written on the page of this job. There is no doubt whose it is.');
}

async function match(services: Services, { businessId, reviewId }: ReviewReference, actor: Actor, saleId: string): Promise<void> {
  await changeRequest(services, { businessId, saleId, reviewId }, actor, (request, { workflow, review, now }) => {
    if (!review) throw new AppError('notFound', 'This review is no longer there.');
    const isOthers = review.matchedSaleId !== undefined && review.matchedSaleId !== saleId;
    if (isOthers) throw new AppError('conflict', 'Somebody has just matched this review to another job.');
    const isKnown = review.matchedSaleId === saleId;
    const { contactId } = request;
    const matched: Review = {
      ...unmatched(review),
      matchState: 'matched',
      matchedSaleId: saleId,
      matchConfidence: 1,
      matchedBy: actor,
      ...(contactId !== undefined && { contactId }),
    };
    return {
      after: completeByReview(request, reviewId, matched, workflow, now),
      review: { id: reviewId, before: review, after: matched },
      resolve: [matchReviewId(reviewId)],
      // Nobody is asked any more for what they have done.
      ...(request.state !== 'reviewed' && { drop: 'reviewed' }),
      activities: isKnown ? [] : [{ kind: 'reviewMatched', reviewId, text: review.author, after: { rating: review.rating } }],
    };
  });
}

async function release(services: Services, reference: ReviewReference, actor: Actor, saleId: string): Promise<void> {
  const { businessId, reviewId } = reference;
  try {
    await changeRequest(services, { businessId, saleId, reviewId }, actor, (request, { workflow, review, now }) => {
      if (review?.matchedSaleId !== saleId) return undefined;
      return {
        after: reopenRequest(request, reviewId, review.source, workflow, now),
        review: { id: reviewId, before: review, after: nobodys(review, actor) },
        resolve: [matchReviewId(reviewId)],
        activities: [{ kind: 'reviewMatched', reviewId, text: review.author, before: { rating: review.rating }, after: { matched: false } }],
      };
    });
  } catch (error) {
    // A sale that is gone has no request any more; the review stays.
    if (!(error instanceof AppError) || error.code !== 'notFound') throw error;
    await leaveUnmatched(services, reference, actor);
  }
}

async function leaveUnmatched(services: Services, reference: ReviewReference, actor: Actor): Promise<void> {
  await changeReview(services, reference, actor, (review) => ({
    after: nobodys(review, actor),
    resolve: [matchReviewId(reference.reviewId)],
  }));
}

const nobodys = (review: Review, actor: Actor): Review => ({ ...unmatched(review), matchState: 'none', matchedBy: actor });

function unmatched(review: Review): Review {
  const { matchedSaleId: _sale, matchConfidence: _confidence, matchedBy: _by, candidates: _candidates, contactId: _contact, ...rest } = review;
  return rest;
}

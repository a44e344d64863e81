import { changeReview } from './changeReview.ts';
import { planPublishing } from './planReply.ts';
import { publishDueReply } from './publishDueReply.ts';
import type { ReviewReference } from './reviewReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Answers a review in public, at once; an answer that stands there is replaced. What the site does not take now is
 * tried again by itself. An answer to a review that was found by hand is only kept: nobody can publish it but a person.
 * @returns whether it can be read in public now; false also means "copy it" for a review that was found by hand
 * @throws AppError `notFound`, `conflict` while everything is paused or another answer is on its way
 */
export async function publishReply(services: Services, reference: ReviewReference, actor: Actor, text: string): Promise<boolean> {
  const { businessId, reviewId } = reference;
  const realNow = services.realNow();
  const answered = await changeReview(services, reference, actor, (review, { business, now }) =>
    planPublishing(reviewId, review, text, actor, business, { now, realNow }),
  );
  const tried = answered?.replyState === 'queued' ? await publishDueReply(services, reference) : answered;
  const review = tried ?? (await services.paths.reviews(businessId).doc(reviewId).get()).data();
  return review?.replyState === 'published' && review.source !== 'manual';
}

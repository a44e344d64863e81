import { isHistory } from './planIntake.ts';
import { withoutDraft } from './planDraft.ts';
import type { ReviewEdit } from './changeReview.ts';
import { approveReplyId, lowReviewId, lowReviewItem } from './reviewAttention.ts';
import type { FoundReview, ReviewSource } from '../../connections/reviewSource.ts';
import { cut } from '../../model/cut.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';

const nameless = 'A Google user';

/** A review as it is when it is found for the first time; an answer that stands there is the business's own. */
export function newFound(source: ReviewSource['name'], found: FoundReview, now: Date): Review {
  return {
    source,
    externalId: found.externalId,
    ...asShown(found),
    reviewedAt: found.reviewedAt,
    ...(found.reply !== undefined && standingReply(found.reply, found.updatedAt)),
    createdAt: now,
  };
}

/**
 * What has changed about a review that is known: its words, its stars, or the answer that stands there. One that has
 * become low is told of like a new one; a suggestion for what was written before is dropped. That nothing is answered
 * there any more takes no answer away here: a list read a moment too early does not have it yet.
 * @param phone of the customer it is matched to
 * @returns undefined where it is known as it is
 */
export function planFound(
  reviewId: string,
  review: Review,
  found: FoundReview,
  phone: string | undefined,
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'alertAtStars'>,
  now: Date,
): Pick<ReviewEdit, 'after' | 'raise' | 'resolve'> | undefined {
  if (review.updatedAt !== undefined && found.updatedAt < review.updatedAt) return undefined;
  const shown = asShown(found);
  const isRewritten = shown.text !== review.text || shown.rating !== review.rating;
  const isRenamed = shown.author !== review.author || (shown.url !== undefined && shown.url !== review.url);
  const isOnItsWay = review.replyState === 'queued' || review.replyState === 'publishing';
  const isAnswered = found.reply !== undefined && cut(found.reply, longestReply) !== review.reply && !isOnItsWay;
  if (!isRewritten && !isRenamed && !isAnswered) return undefined;

  const rewritten: Review = { ...(isRewritten ? withoutDraft(review) : review), ...shown };
  const after: Review =
    isAnswered && found.reply !== undefined ? { ...withoutOurs(rewritten), ...standingReply(found.reply, found.updatedAt) } : rewritten;
  const hasBecomeLow = after.rating <= workflow.alertAtStars && review.rating > workflow.alertAtStars;
  const isTold = review.receivedAt !== undefined && workflow.enabled && hasBecomeLow && !isHistory({ reviewedAt: found.updatedAt }, now);
  return {
    after,
    ...(isTold && { raise: { [lowReviewId(reviewId)]: lowReviewItem(reviewId, after, phone, now) } }),
    ...((isAnswered || isRewritten) && { resolve: [approveReplyId(reviewId)] }),
  };
}

const longestReply = 4000;

function asShown({ author, rating, text, url, updatedAt }: FoundReview) {
  return {
    author: cut(author.trim(), 120) || nameless,
    rating,
    text: cut(text, 5000),
    ...(url !== undefined && { url: cut(url, 500) }),
    updatedAt,
  };
}

const standingReply = (reply: string, at: Date) => ({ reply: cut(reply, longestReply), replyState: 'published', repliedAt: at }) as const;

/** Somebody has answered at the site: what was ours is no more. */
function withoutOurs(review: Review): Review {
  const { replyError: _error, repliedBy: _by, ...rest } = withoutDraft(review);
  return rest;
}

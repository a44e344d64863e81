import type { ReviewEdit } from './changeReview.ts';
import { withoutDraft } from './planDraft.ts';
import { approveReplyId, approveReplyItem, lowReviewId } from './reviewAttention.ts';
import type { ReplyOutcome } from '../../connections/reviewSource.ts';
import { maximumAttempts, retryDelayMs } from '../../messaging/backoff.ts';
import { leaseExpired, leaseFrom } from '../../messaging/lease.ts';
import type { Actor } from '../../model/actor.ts';
import type { Business } from '../../model/business.ts';
import { cut } from '../../model/cut.ts';
import type { Review } from '../../model/review.ts';
import { AppError } from '../../platform/errors.ts';

/** A connection is mended by a person: asking more often helps nobody. */
const brokenWaitMs = 60 * 60_000;
const pausedWords = 'Everything is paused. It is published when you resume.';

type Pausable = Pick<Business, 'pausedAt'>;

/** An answer given by a person. On our own page it stands at once; one by hand is kept for them to copy. */
export function planPublishing(
  reviewId: string,
  review: Review,
  text: string,
  actor: Actor,
  business: Pausable,
  { now, realNow }: { now: Date; realNow: Date },
): ReviewEdit | undefined {
  if (review.replyState === 'published' && review.reply === text) return undefined;
  if (business.pausedAt !== null) throw new AppError('conflict', 'Everything is paused. Resume first, then publish.');
  if (review.replyState === 'publishing' && !leaseExpired(review.replyLeaseUntil, realNow)) {
    throw new AppError('conflict', 'An answer is being published right now. Try again in a minute.');
  }
  const answered: Review = { ...withoutTries(withoutDraft(review)), reply: text, repliedBy: actor };
  // Whoever answers has read it: nobody else need be called.
  const resolve = [approveReplyId(reviewId), lowReviewId(reviewId)];
  if (review.source !== 'google') return { ...published(answered, now), resolve };
  return { after: { ...answered, replyState: 'queued', replyAt: now, replyAttempts: 0 }, resolve };
}

/**
 * Takes a due answer to be published. While somebody has it, its due time stays, so the sweep finds what a process that
 * died has left: writing an answer a second time leaves one answer.
 */
export function planClaim(review: Review, business: Pausable, { now, realNow }: { now: Date; realNow: Date }): ReviewEdit | undefined {
  if (review.reply === undefined || !isDue(review, now, realNow)) return undefined;
  if (business.pausedAt !== null) {
    return review.replyError === pausedWords ? undefined : { after: { ...review, replyState: 'queued', replyError: pausedWords } };
  }
  if (review.source !== 'google') return published(review, now);
  const { replyError: _error, ...rest } = review;
  return {
    after: {
      ...rest,
      replyState: 'publishing',
      replyAt: review.replyAt ?? now,
      replyAttempts: (review.replyAttempts ?? 0) + 1,
      replyLeaseUntil: leaseFrom(realNow),
    },
  };
}

function isDue({ replyState, replyAt, replyLeaseUntil }: Review, now: Date, realNow: Date): boolean {
  if (replyState === 'publishing') return leaseExpired(replyLeaseUntil, realNow);
  return replyState === 'queued' && replyAt !== undefined && replyAt <= now;
}

/**
 * What became of an answer that was handed to the site.
 * @param random 0 to 1
 */
export function planOutcome(reviewId: string, review: Review, outcome: ReplyOutcome, now: Date, random: number): ReviewEdit {
  const attempts = review.replyAttempts ?? 1;
  const { replyLeaseUntil: _lease, ...rest } = review;
  const later = (error: string, waitMs: number, tried: number): ReviewEdit => ({
    after: { ...rest, replyState: 'queued', replyError: cut(error, 500), replyAt: new Date(now.getTime() + waitMs), replyAttempts: tried },
  });
  switch (outcome.result) {
    case 'published':
      return { ...published(review, now), resolve: [approveReplyId(reviewId)] };
    case 'broken':
      // Once it is mended it has all its tries again.
      return later(outcome.error, brokenWaitMs, 0);
    case 'busy':
      return attempts < maximumAttempts
        ? later('The site was busy. It is tried again by itself.', retryDelayMs(attempts, undefined, random), attempts)
        : failed(reviewId, review, 'The site was busy for hours. Publish it again later, or write it there yourself.', now);
    case 'refused':
      return failed(reviewId, review, outcome.error, now);
  }
}

function published(review: Review, now: Date): Pick<ReviewEdit, 'after' | 'activities'> {
  const after: Review = { ...withoutTries(withoutDraft(review)), replyState: 'published', repliedAt: now };
  return { after, activities: [{ kind: 'reviewAnswered', text: review.reply ?? '' }] };
}

/** A person has to look at it again. */
function failed(reviewId: string, review: Review, error: string, now: Date): ReviewEdit {
  const after: Review = { ...withoutTries(review), replyState: 'failed', replyError: cut(error, 500) };
  const because = [cut(`The answer was not published: ${error}`, 300)];
  return { after, raise: { [approveReplyId(reviewId)]: approveReplyItem(reviewId, after, because, now) } };
}

function withoutTries(review: Review): Review {
  const { replyAt: _at, replyAttempts: _attempts, replyLeaseUntil: _lease, replyError: _error, ...rest } = review;
  return rest;
}

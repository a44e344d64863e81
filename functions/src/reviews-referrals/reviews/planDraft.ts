import { approveReplyId, approveReplyItem } from './reviewAttention.ts';
import type { ReviewEdit } from './changeReview.ts';
import type { ReviewAnswer } from '../../assistant/answerReview.ts';
import { cut } from '../../model/cut.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';

const longestDraft = 2000;
const longestLine = 300;

/**
 * A review with the answer that is suggested for it. It waits for a person, unless the owner wants answers published by
 * themselves and this one promises nothing that the facts do not cover; a review that was found by hand can only be
 * answered by hand.
 * @param workflow undefined where a person has asked for a new draft, and has it before them
 */
export function planDraft(
  reviewId: string,
  review: Review,
  answer: ReviewAnswer,
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'publishReplies'> | undefined,
  now: Date,
): Pick<ReviewEdit, 'after' | 'raise'> {
  const drafted: Review = {
    ...withoutDraft(review),
    replyDraft: cut(answer.text, longestDraft),
    replyDraftBy: answer.writtenBy,
    ...(answer.note !== undefined && { replyDraftNote: cut(answer.note, longestLine) }),
    ...(answer.approvalReasons.length > 0 && { replyDraftReasons: answer.approvalReasons.map((reason) => cut(reason, longestLine)) }),
  };
  if (!workflow?.enabled) return { after: drafted };
  const isAutomatic = workflow.publishReplies === 'automatic' && answer.approvalReasons.length === 0 && review.source !== 'manual';
  if (!isAutomatic || answer.text.trim() === '') {
    return { after: drafted, raise: { [approveReplyId(reviewId)]: approveReplyItem(reviewId, drafted, answer.approvalReasons, now) } };
  }
  return {
    after: {
      ...drafted,
      reply: cut(answer.text, longestDraft),
      replyState: 'queued',
      replyAt: now,
      replyAttempts: 0,
      repliedBy: { kind: 'assistant', id: answer.writtenBy },
    },
  };
}

/** Without what was suggested for it. */
export function withoutDraft(review: Review): Review {
  const { replyDraft: _draft, replyDraftBy: _by, replyDraftNote: _note, replyDraftReasons: _reasons, ...rest } = review;
  return rest;
}

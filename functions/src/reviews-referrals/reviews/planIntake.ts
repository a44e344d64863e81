import type { Match } from './matchReview.ts';
import { lowReviewId, lowReviewItem, matchReviewId, matchReviewItem } from './reviewAttention.ts';
import type { Actor } from '../../model/actor.ts';
import type { Attention } from '../../model/attention.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';

/**
 * A review older than this when it is first seen is history, as all of them are when a site is connected: it is counted
 * and matched, and nobody is called, asked or written to because of it.
 */
const newForMs = 14 * 24 * 60 * 60_000;

export const matching: Actor = { kind: 'system', id: 'reviewsReferrals' };

/** @param now product time at which it was taken in */
export function isHistory({ reviewedAt, receivedAt }: Pick<Review, 'reviewedAt' | 'receivedAt'>, now: Date): boolean {
  return reviewedAt.getTime() < (receivedAt ?? now).getTime() - newForMs;
}

export interface Intake {
  /** What the signs say; undefined where somebody who knows has said whose it is. */
  match: Match | undefined;
  language: string | undefined;
  /** Of the customer it is matched to. */
  phone: string | undefined;
}

/**
 * A review as it is once it was taken in, and what needs a person because of it. One that was counted before, by
 * whoever wrote it, keeps the time at which it was.
 */
export function planIntake(
  reviewId: string,
  review: Review,
  { match, language, phone }: Intake,
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'alertAtStars'>,
  now: Date,
): { after: Review; raise: Record<string, Attention> } {
  const after: Review = {
    ...review,
    ...(review.matchState === undefined && matchFields(match)),
    ...(review.language === undefined && language !== undefined && { language }),
    receivedAt: review.receivedAt ?? now,
  };
  const raise: Record<string, Attention> = {};
  if (!workflow.enabled || isHistory(after, now)) return { after, raise };
  if (after.rating <= workflow.alertAtStars) raise[lowReviewId(reviewId)] = lowReviewItem(reviewId, after, phone, now);
  if (after.matchState === 'unsure') raise[matchReviewId(reviewId)] = matchReviewItem(reviewId, after, now);
  return { after, raise };
}

function matchFields(match: Match | undefined): Partial<Review> {
  switch (match?.state) {
    case undefined:
    case 'none':
      return { matchState: 'none' };
    case 'unsure':
      return { matchState: 'unsure', candidates: match.candidates };
    case 'matched':
      return {
        matchState: 'matched',
        matchedSaleId: match.candidate.saleId,
        matchConfidence: match.candidate.confidence,
        matchedBy: matching,
        ...(match.contactId !== undefined && { contactId: match.contactId }),
      };
  }
}

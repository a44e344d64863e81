import type { Attention } from '@model/attention.ts';
import type { Review } from '@model/review.ts';
import type { Stored } from '../../../lib/collections.ts';

export interface WaitingReview {
  review: Stored<Review>;
  /** Why it waits; a review may wait for several reasons. */
  items: readonly Stored<Attention>[];
}

/** What waits, joined to its reviews: unhappy ones first, then the fewer stars the sooner, then the newest. */
export function waitingReviews(items: readonly Stored<Attention>[], reviews: readonly Stored<Review>[]): WaitingReview[] {
  const waiting = reviews.map((review) => ({ review, items: items.filter(({ reviewId }) => reviewId === review.id) }));
  const isLow = ({ items: why }: WaitingReview) => why.some(({ kind }) => kind === 'lowReview');
  return waiting
    .filter(({ items: why }) => why.length > 0)
    .toSorted(
      (a, b) =>
        Number(isLow(b)) - Number(isLow(a)) ||
        a.review.rating - b.review.rating ||
        b.review.reviewedAt.getTime() - a.review.reviewedAt.getTime(),
    );
}

/** The reviews that the items are about, each once. */
export const reviewIdsOf = (items: readonly Stored<Attention>[]): string[] => [
  ...new Set(items.flatMap(({ reviewId }) => reviewId ?? [])),
];

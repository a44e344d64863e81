import type { Review } from '../model/review.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a review that its figures depend on; a recount reads these and no others. */
export const countedReviewFields = ['receivedAt', 'reviewedAt', 'rating', 'source'] as const satisfies readonly (keyof Review)[];

export type CountedReview = Pick<Review, (typeof countedReviewFields)[number]>;

/** What a review adds to the day on which it was written; nothing before it was taken in. */
export function reviewFigures({ receivedAt, rating, source }: CountedReview): Figures {
  if (!receivedAt) return {};
  return { reviewsReceived: 1, ratingSum: rating, reviewsBySource: { [source]: 1 }, reviewsByRating: { [rating]: 1 } };
}

/** How the counters move when a review changes; `undefined` stands for one that is not there. */
export function reviewChange(before: CountedReview | undefined, after: CountedReview | undefined, timezone: string): CounterEntry[] {
  const entries: CounterEntry[] = [];
  if (before) entries.push({ day: localDay(before.reviewedAt, timezone), change: subtractFigures({}, reviewFigures(before)) });
  if (after) entries.push({ day: localDay(after.reviewedAt, timezone), change: reviewFigures(after) });
  return entries.filter(({ change }) => Object.keys(change).length > 0);
}

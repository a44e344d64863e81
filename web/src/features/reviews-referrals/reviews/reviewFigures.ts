import { type ReviewSourceName, reviewSources } from '@model/words.ts';
import { type Period, ratio } from '../../overview/period.ts';

const week = 7;

export interface RatingStep {
  /** The first day of the week, or the day. */
  from: string;
  days: number;
  /** Stars on average; null where nobody left any. */
  average: number | null;
  reviews: number;
}

export interface ReviewFigures {
  /** Of those who were asked in this period, whenever they opened the page or left a review. */
  funnel: { asked: number; opened: number; reviewed: number };
  reviews: number;
  average: number | null;
  steps: readonly RatingStep[];
  sources: readonly { source: ReviewSourceName; reviews: number }[];
  /** Five stars first. */
  stars: readonly { rating: number; reviews: number }[];
}

/** What the Reviews page shows of a period: a week by its days, a longer one by its weeks, the last of them up to today. */
export function reviewFiguresOf({ dates, now, sumOver }: Period): ReviewFigures {
  const length = dates.length <= week ? 1 : week;
  const steps: RatingStep[] = [];
  for (let end = dates.length; end > 0; end -= length) {
    const days = dates.slice(Math.max(0, end - length), end);
    const { ratingSum, reviewsReceived = 0 } = sumOver(days);
    steps.unshift({ from: days[0] ?? '', days: days.length, average: ratio(ratingSum, reviewsReceived), reviews: reviewsReceived });
  }
  return {
    funnel: { asked: now.reviewsRequested ?? 0, opened: now.reviewPagesOpened ?? 0, reviewed: now.reviewsAnswered ?? 0 },
    reviews: now.reviewsReceived ?? 0,
    average: ratio(now.ratingSum, now.reviewsReceived),
    steps,
    sources: reviewSources
      .map((source) => ({ source, reviews: now.reviewsBySource?.[source] ?? 0 }))
      .filter(({ reviews }) => reviews > 0)
      .toSorted((a, b) => b.reviews - a.reviews),
    stars: [5, 4, 3, 2, 1].map((rating) => ({ rating, reviews: now.reviewsByRating?.[rating] ?? 0 })),
  };
}

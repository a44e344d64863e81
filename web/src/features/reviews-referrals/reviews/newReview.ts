import type { ReviewIntake } from '@model/review.ts';
import { localNoon } from '../../../lib/localNoon.ts';

/** What a member types of a review that stands somewhere else. */
export interface NewReview {
  author: string;
  /** `5` … `1`; empty until one is chosen. */
  stars: string;
  text: string;
  /** `2026-11-24`, in the business's time zone. */
  date: string;
}

/** The labels of the fields, by the path of what is stored. */
export const newReviewLabels = { author: 'Name', rating: 'Stars', text: 'What they wrote', reviewedAt: 'Date' } as const;

/** What is stored of it. A day of which nobody knows the hour is taken at noon, and today as now. */
export function toIntake({ author, stars, text, date }: NewReview, place: { now: Date; today: string; timezone: string }): ReviewIntake {
  return {
    source: 'manual',
    rating: Number(stars),
    text: text.trim(),
    author: author.trim(),
    reviewedAt: date === place.today ? place.now : localNoon(date, place.timezone),
    createdAt: place.now,
  };
}

import { expect, test } from 'vitest';
import type { Attention } from '@model/attention.ts';
import type { Review } from '@model/review.ts';
import type { Stored } from '../../../lib/collections.ts';
import { reviewIdsOf, waitingReviews } from './waitingReviews.ts';

const at = new Date('2026-11-24T15:00:00Z');
const item = (kind: Attention['kind'], reviewId: string): Stored<Attention> => ({
  id: `${kind}-${reviewId}`, kind, reviewId, title: 'Nora', detail: '', priority: 'warm', rank: 2, createdAt: at,
});
const review = (id: string, rating: number, hoursAgo = 0): Stored<Review> => ({
  id, source: 'google', rating, text: '', author: 'Nora', createdAt: at, reviewedAt: new Date(at.getTime() - hoursAgo * 3_600_000),
});

test('unhappy customers come first, then fewer stars, then the newest', () => {
  const items = [item('approveReply', 'five'), item('approveReply', 'older-five'), item('matchReview', 'four'), item('lowReview', 'two'), item('lowReview', 'one')];
  const reviews = [review('older-five', 5, 2), review('five', 5), review('four', 4), review('two', 2), review('one', 1)];
  expect(waitingReviews(items, reviews).map(({ review: { id } }) => id)).toEqual(['one', 'two', 'four', 'five', 'older-five']);
});

test('a review that waits for two reasons stands there once, with both', () => {
  const items = [item('lowReview', 'one'), item('approveReply', 'one')];
  expect(reviewIdsOf(items)).toEqual(['one']);
  expect(waitingReviews(items, [review('one', 1)])).toMatchObject([{ items: [{ kind: 'lowReview' }, { kind: 'approveReply' }] }]);
});

test('a review of which nothing waits any more is not there', () => {
  expect(waitingReviews([], [review('one', 1)])).toEqual([]);
});

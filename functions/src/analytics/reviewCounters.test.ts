import { describe, expect, test } from 'vitest';
import { type CountedReview, reviewChange } from './reviewCounters.ts';
import { reviewSources } from '../model/words.ts';
import { builtAt, makeReview } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';
import { sumCounters } from '../testing/sumCounters.ts';

const timezone = 'America/New_York';
const later = (days: number) => new Date(builtAt.getTime() + days * 24 * 60 * 60_000);

describe('a review counts', () => {
  test('on the day on which it was written, with its stars and where it was found', () => {
    const review = makeReview({ rating: 2, receivedAt: later(3) });
    expect(sumCounters(reviewChange(undefined, review, timezone))).toEqual({
      '2026-11-24': { reviewsReceived: 1, ratingSum: 2, reviewsBySource: { google: 1 }, reviewsByRating: { 2: 1 } },
    });
  });

  test('not before it is taken in', () => {
    expect(reviewChange(undefined, makeReview(), timezone)).toEqual([]);
  });

  test('with its new stars where its author has thought again', () => {
    const review = makeReview({ rating: 2, receivedAt: builtAt });
    expect(sumCounters(reviewChange(review, { ...review, rating: 5 }, timezone))).toEqual({
      '2026-11-24': { ratingSum: 3, reviewsByRating: { 2: -1, 5: 1 } },
    });
  });
});

test('whatever happens to reviews, their figures are what counting them anew gives', () => {
  const random = seededRandom(5);
  const held = new Map<number, CountedReview | undefined>();
  const moves = Array.from({ length: 500 }, () => {
    const which = Math.floor(random.between(0, 8));
    const before = held.get(which);
    const after: CountedReview | undefined = random.chance(0.1)
      ? undefined
      : {
          source: random.pick(reviewSources),
          rating: random.pick([1, 2, 3, 4, 5]),
          reviewedAt: later(random.between(0, 40)),
          ...(random.chance(0.8) && { receivedAt: later(1) }),
        };
    held.set(which, after);
    return reviewChange(before, after, timezone);
  });
  const recounted = [...held.values()].flatMap((review) => reviewChange(undefined, review, timezone));
  expect(sumCounters(moves.flat())).toEqual(sumCounters(recounted));
  expect(recounted.length).toBeGreaterThan(0);
});

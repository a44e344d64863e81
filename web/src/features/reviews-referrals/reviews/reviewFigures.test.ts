import { expect, test } from 'vitest';
import type { MonthStats } from '@model/stats.ts';
import { byMonth, periodOf } from '../../overview/period.ts';
import { reviewFiguresOf } from './reviewFigures.ts';

const figures = (days: MonthStats['days'], length: number) =>
  reviewFiguresOf(periodOf(byMonth([{ id: '2026-11', days }]), '2026-11-30', length));

test('a week is shown by its days, a longer period by its weeks that end today', () => {
  expect(figures({}, 7).steps.map(({ from }) => from)).toEqual([
    '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30',
  ]);
  expect(figures({}, 30).steps.map(({ from, days }) => [from, days])).toEqual([
    ['2026-11-01', 2], ['2026-11-03', 7], ['2026-11-10', 7], ['2026-11-17', 7], ['2026-11-24', 7],
  ]);
  expect(figures({}, 90).steps).toHaveLength(13);
});

test('a week has the average of its reviews, not of its days, and none where there are no reviews', () => {
  const { steps, average } = figures({ '24': { reviewsReceived: 3, ratingSum: 15 }, '30': { reviewsReceived: 1, ratingSum: 1 } }, 30);
  expect(steps.at(-1)).toMatchObject({ average: 4, reviews: 4 });
  expect(steps.at(-2)).toMatchObject({ average: null, reviews: 0 });
  expect(average).toBe(4);
});

test('the funnel counts those who were asked in the period, and what came of them', () => {
  const { funnel } = figures({ '29': { reviewsRequested: 4, reviewPagesOpened: 2, reviewsAnswered: 1 }, '30': { reviewsRequested: 1 } }, 7);
  expect(funnel).toEqual({ asked: 5, opened: 2, reviewed: 1 });
});

test('sources without reviews are left out, stars without reviews are not', () => {
  const { sources, stars } = figures({ '30': { reviewsBySource: { site: 1, google: 2 }, reviewsByRating: { 5: 2, 1: 1 } } }, 7);
  expect(sources.map(({ source }) => source)).toEqual(['google', 'site']);
  expect(stars.map(({ rating, reviews }) => [rating, reviews])).toEqual([[5, 2], [4, 0], [3, 0], [2, 0], [1, 1]]);
});

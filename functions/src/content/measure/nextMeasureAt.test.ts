import { expect, test } from 'vitest';
import { nextMeasureAt } from './nextMeasureAt.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const publishedAt = new Date('2026-11-24T15:00:00Z');
const waitAfter = (age: number) => {
  const now = new Date(publishedAt.getTime() + age);
  const next = nextMeasureAt(publishedAt, now);
  return next && next.getTime() - now.getTime();
};

test.each([
  ['every hour on the first two days', 0, hour],
  ['until their last hour', 2 * day - 1, hour],
  ['then every day', 2 * day, day],
  ['for a month', 30 * day - 1, day],
  ['then every week', 30 * day, 7 * day],
  ['for three months', 90 * day - 1, 7 * day],
  ['and then no more', 90 * day, undefined],
])('a piece is read %s', (_when, age, wait) => {
  expect(waitAfter(age)).toBe(wait);
});

test('within its first month a piece is read 76 times', () => {
  let now: Date | undefined = publishedAt;
  let readings = 0;
  while (now && now.getTime() - publishedAt.getTime() < 30 * day) {
    readings += 1;
    now = nextMeasureAt(publishedAt, now);
  }
  expect(readings).toBe(48 + 28);
});

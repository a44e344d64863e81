import { expect, test } from 'vitest';
import { contentChange, type CountedContent } from './contentCounters.ts';
import { builtAt } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';
import { sumCounters } from '../testing/sumCounters.ts';

const timezone = 'America/New_York';
const later = (days: number) => new Date(builtAt.getTime() + days * 24 * 60 * 60_000);

test('a piece counts on the day on which it was written, and on that of its first publication', () => {
  expect(sumCounters(contentChange(undefined, { writtenAt: builtAt }, timezone))).toEqual({ '2026-11-24': { contentGenerated: 1 } });
  expect(sumCounters(contentChange({ writtenAt: builtAt }, { writtenAt: builtAt, publishedAt: later(3) }, timezone))).toEqual({
    '2026-11-27': { contentPublished: 1 },
  });
});

test('not before it is written, and not again when it is rewritten or appears at a second place', () => {
  expect(contentChange(undefined, {}, timezone)).toEqual([]);
  const published = { writtenAt: builtAt, publishedAt: later(1) };
  expect(contentChange(published, { ...published }, timezone)).toEqual([]);
});

test('days are the business’s own', () => {
  const late = new Date('2026-11-25T03:30:00Z');
  expect(sumCounters(contentChange(undefined, { writtenAt: late, publishedAt: late }, timezone))).toEqual({
    '2026-11-24': { contentGenerated: 1, contentPublished: 1 },
  });
});

test('whatever happens to pieces, their figures are what counting them anew gives', () => {
  const random = seededRandom(5);
  const held = new Map<number, CountedContent | undefined>();
  const moves = Array.from({ length: 500 }, () => {
    const which = Math.floor(random.between(0, 8));
    const before = held.get(which);
    const writtenAt = before?.writtenAt ?? later(random.between(0, 40));
    const after: CountedContent | undefined = random.chance(0.1)
      ? undefined
      : { ...(random.chance(0.8) && { writtenAt }), ...(random.chance(0.5) && { publishedAt: later(random.between(0, 40)) }) };
    held.set(which, after);
    return contentChange(before, after, timezone);
  });
  const recounted = [...held.values()].flatMap((piece) => contentChange(undefined, piece, timezone));
  expect(sumCounters(moves.flat())).toEqual(sumCounters(recounted));
  expect(recounted.length).toBeGreaterThan(0);
});

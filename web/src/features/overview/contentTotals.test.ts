import { expect, it } from 'vitest';
import { type ContentFigures, noPerformance } from '@model/content.ts';
import { contentTotals } from './contentTotals.ts';

const noTold = { views: 0, clicks: 0, likes: 0, comments: 0, shares: 0, opens: 0 };
const figures = (byKind: ContentFigures['byKind']): ContentFigures => ({ byKind, byPlatform: {}, byTopic: {}, asOf: new Date('2026-11-24T15:00:00Z') });

it('adds up what all kinds have brought', () => {
  const blog = { ...noPerformance, pieces: 2, views: 10, clicks: 2, told: { ...noTold, views: 2, clicks: 2 } };
  const email = { ...noPerformance, pieces: 1, opens: 5, clicks: 1, told: { ...noTold, opens: 1, clicks: 1 } };
  expect(contentTotals(figures({ blog, email }))).toEqual({ pieces: 3, reached: 15, clicks: 3 });
});

it('does not take what nobody can tell for none', () => {
  const silent = { ...noPerformance, pieces: 2, told: noTold };
  const read = { ...silent, told: { ...noTold, views: 1, clicks: 2 } };
  expect(contentTotals(figures({ email: silent }))).toEqual({ pieces: 2, reached: null, clicks: null });
  expect(contentTotals(figures({ email: silent, blog: read }))).toEqual({ pieces: 4, reached: 0, clicks: 0 });
});

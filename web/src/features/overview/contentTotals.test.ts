import { expect, it } from 'vitest';
import { type ContentFigures, noPerformance } from '@model/content.ts';
import { contentTotals } from './contentTotals.ts';

const figures = (byKind: ContentFigures['byKind']): ContentFigures => ({ byKind, byPlatform: {}, byTopic: {}, asOf: new Date('2026-11-24T15:00:00Z') });

it('adds up what all kinds have brought', () => {
  const blog = { ...noPerformance, pieces: 2, views: 10, clicks: 2 };
  const email = { ...noPerformance, pieces: 1, opens: 5, clicks: 1 };
  expect(contentTotals(figures({ blog, email }))).toEqual({ pieces: 3, reached: 15, clicks: 3 });
  expect(contentTotals(figures({}))).toEqual({ pieces: 0, reached: 0, clicks: 0 });
});

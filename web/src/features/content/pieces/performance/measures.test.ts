import { describe, expect, it } from 'vitest';
import { type ContentFigures, noPerformance, type Performance } from '@model/content.ts';
import { bestTopics, measuredKinds, measuredPlatforms } from './measures.ts';

const at = new Date('2026-11-24T15:00:00Z');
const performance = (fields: Partial<Performance>): Performance => ({ ...noPerformance, pieces: 1, ...fields });
const figures = (fields: Partial<ContentFigures>): ContentFigures => ({ byKind: {}, byPlatform: {}, byTopic: {}, asOf: at, ...fields });

describe('what became of the pieces', () => {
  it('keeps none apart from not known', () => {
    const [page, wordpress, facebook] = measuredPlatforms(
      figures({ byPlatform: { facebook: performance({ likes: 4 }), local: performance({}), wordpress: performance({}) } }),
    );
    expect(page).toEqual({ key: 'local', pieces: 1, reached: 0, clicks: 0, likes: null, comments: null, shares: null });
    expect(wordpress).toMatchObject({ key: 'wordpress', reached: null, clicks: 0, comments: null });
    expect(facebook).toMatchObject({ key: 'facebook', reached: null, clicks: 0, likes: 4, shares: null });
  });

  it('counts views and opens as one, since a kind has the one or the other', () => {
    const kinds = measuredKinds(
      figures({
        byKind: { email: performance({ opens: 120 }), blog: performance({ pieces: 2, views: 30, clicks: 3 }) },
        byPlatform: { local: performance({}) },
      }),
    );
    expect(kinds.map(({ key, reached }) => [key, reached])).toEqual([['blog', 30], ['email', 120]]);
  });

  it('does not take silence about readers for none where no page is ours', () => {
    const [social] = measuredKinds(figures({ byKind: { social: performance({}) }, byPlatform: { facebook: performance({}) } }));
    expect(social).toMatchObject({ reached: null, clicks: 0 });
  });

  it('does not take a mail provider that tells of no opens for readers who open nothing', () => {
    const [letters] = measuredPlatforms(figures({ byPlatform: { newsletter: performance({ clicks: 3 }) } }));
    expect(letters).toMatchObject({ key: 'newsletter', reached: null, clicks: 3 });
  });

  it('shows no kind and no platform that has had nothing', () => {
    const nothing = figures({ byKind: { blog: noPerformance }, byPlatform: { local: noPerformance } });
    expect([measuredKinds(nothing), measuredPlatforms(nothing)]).toEqual([[], []]);
  });

});

it('ranks topics by what a piece of them brought, not by how often they were written about', () => {
  const topic = (title: string, fields: Partial<Performance>) => ({ ...performance(fields), title, lastAt: at });
  const best = bestTopics(
    figures({
      byTopic: {
        often: topic('Filters', { pieces: 10, views: 200, clicks: 10 }),
        good: topic('Heat pumps', { pieces: 2, views: 90, clicks: 8 }),
        read: topic('Vents', { pieces: 1, views: 80, clicks: 1 }),
        never: topic('Nothing yet', { pieces: 0 }),
      },
    }),
    2,
  );
  expect(best.map(({ key, clicksPerPiece }) => [key, clicksPerPiece])).toEqual([['good', 4], ['read', 1]]);
});

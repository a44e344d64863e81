import { describe, expect, it } from 'vitest';
import { type ContentFigures, noPerformance, type Performance } from '@model/content.ts';
import { bestTopics, measuredKinds, measuredPlatforms, toldOf } from './measures.ts';

const at = new Date('2026-11-24T15:00:00Z');
const nothingTold = { views: 0, clicks: 0, likes: 0, comments: 0, shares: 0, opens: 0 };
/** As rows were before it was kept who had told. */
const { told: _told, ...untold } = noPerformance;
const performance = (fields: Partial<Performance>): Performance => ({ ...untold, pieces: 1, ...fields });
const figures = (fields: Partial<ContentFigures>): ContentFigures => ({ byKind: {}, byPlatform: {}, byTopic: {}, asOf: at, ...fields });

/** Figures that are known of every piece, none included; of the others nobody can tell. */
const told = (pieces: number, ...names: (keyof typeof nothingTold)[]) => ({ ...nothingTold, ...Object.fromEntries(names.map((name) => [name, pieces])) });

describe('what became of the pieces', () => {
  it('shows none where none was read, and says where nobody can tell', () => {
    const [page, wordpress, facebook] = measuredPlatforms(
      figures({
        byPlatform: {
          facebook: performance({ likes: 4, told: told(1, 'likes', 'clicks', 'shares') }),
          local: performance({ told: told(1, 'views', 'clicks') }),
          wordpress: performance({ told: told(1, 'clicks') }),
        },
      }),
    );
    expect(page).toEqual({ key: 'local', pieces: 1, reached: 0, clicks: 0, likes: null, comments: null, shares: null });
    expect(wordpress).toMatchObject({ key: 'wordpress', reached: null, clicks: 0, comments: null });
    expect(facebook).toMatchObject({ key: 'facebook', reached: null, clicks: 0, likes: 4, shares: 0 });
  });

  it('counts views and opens as one, since a piece has the one or the other', () => {
    const kinds = measuredKinds(figures({ byKind: { email: performance({ opens: 120 }), blog: performance({ pieces: 2, views: 30, clicks: 3 }) } }));
    expect(kinds.map(({ key, reached }) => [key, reached])).toEqual([['blog', 30], ['email', 120]]);
  });

  it('keeps a newsletter that nobody opened apart from one whose opens nobody reports', () => {
    const letters = (opens: boolean) => measuredKinds(figures({ byKind: { email: performance({ told: told(1, 'clicks', ...(opens ? (['opens'] as const) : [])) }) } }))[0];
    expect(letters(true)).toMatchObject({ reached: 0, clicks: 0 });
    expect(letters(false)).toMatchObject({ reached: null, clicks: 0 });
  });

  it('takes none for silence in figures from before it was kept who had told', () => {
    expect(measuredPlatforms(figures({ byPlatform: { facebook: performance({ pieces: 4, likes: 3 }) } }))[0]).toMatchObject({ likes: 3, shares: null });
  });

  it('has no column for what no place tells', () => {
    const rows = measuredPlatforms(
      figures({ byPlatform: { local: performance({ told: told(1, 'views') }), wordpress: performance({ told: told(1, 'comments') }) } }),
    );
    expect(toldOf(rows)).toEqual(['comments']);
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

it('takes the average of the pieces that something is known of', () => {
  const about = { ...performance({ pieces: 2, views: 90, clicks: 8, told: { ...nothingTold, views: 1, clicks: 2 } }), title: 'Frost', lastAt: at };
  const silent = { ...performance({ told: nothingTold }), title: 'Only posted', lastAt: at };
  expect(bestTopics(figures({ byTopic: { about, silent } }), 2)).toMatchObject([
    { key: 'about', pieces: 2, reachedPerPiece: 90, clicksPerPiece: 4 },
    { key: 'silent', reachedPerPiece: null, clicksPerPiece: null },
  ]);
});

import { expect, test } from 'vitest';
import { countFigures, type MeasuredPiece, moveFigures, topicsKept } from './contentFigures.ts';
import { type ContentFigures, noMetrics, noPerformance } from '../model/content.ts';
import { builtAt, makeContent } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';

const later = (hours: number) => new Date(builtAt.getTime() + hours * 60 * 60_000);
const place = { state: 'published', url: null, externalId: '7', at: builtAt, error: null, attempts: 1 } as const;
const topic = (key: string) => ({ key, title: `About ${key}`, angle: '' });
const measured = (changes: Partial<MeasuredPiece>): MeasuredPiece => makeContent({ publishedAt: builtAt, metrics: { ...noMetrics, asOf: builtAt }, ...changes });

test('a piece counts from its first reading on, in its kind, its places and its subject', () => {
  const piece = measured({
    kind: 'social',
    topic: topic('frost'),
    metrics: { ...noMetrics, views: 5, likes: 3, asOf: builtAt },
    publications: {
      local: { ...place, metrics: { ...noMetrics, views: 5, asOf: builtAt } },
      'buffer-a': { ...place, platform: 'facebook', metrics: { ...noMetrics, likes: 1, asOf: builtAt } },
      'buffer-b': { ...place, platform: 'facebook', metrics: { ...noMetrics, likes: 2, asOf: builtAt } },
      'buffer-c': place,
    },
  });
  const figures = countFigures([piece, makeContent({ publishedAt: builtAt })], builtAt);
  const none = { clicks: 0, comments: 0, shares: 0, opens: 0 };
  const told = { ...none, views: 0, likes: 0 };
  expect(figures.byKind).toEqual({ social: { ...none, pieces: 1, views: 5, likes: 3, told: { ...told, views: 1, likes: 1 } } });
  // Two accounts of one network are one piece there.
  expect(figures.byPlatform).toEqual({
    local: { ...none, pieces: 1, views: 5, likes: 0, told: { ...told, views: 1 } },
    facebook: { ...none, pieces: 1, views: 0, likes: 3, told: { ...told, likes: 1 } },
  });
  expect(figures.byTopic).toEqual({ frost: { ...none, pieces: 1, views: 5, likes: 3, told: { ...told, views: 1, likes: 1 }, title: 'About frost', lastAt: builtAt } });
});

test('none that was read is told from what nobody has said', () => {
  const read = measured({ kind: 'email', metrics: { ...noMetrics, opens: 0, clicks: 0, asOf: builtAt } });
  const unread = measured({ kind: 'email', metrics: { ...noMetrics, clicks: 2, asOf: builtAt } });
  expect(countFigures([unread], builtAt).byKind['email']?.told).toMatchObject({ opens: 0, clicks: 1 });
  expect(countFigures([read, unread], builtAt).byKind['email']).toMatchObject({ opens: 0, clicks: 2, told: { opens: 1, clicks: 2 } });
});

test('figures from before it was kept of how many pieces they are known are not half counted', () => {
  const piece = measured({ kind: 'blog', metrics: { ...noMetrics, views: 5, asOf: builtAt } });
  const { told: _, ...old } = countFigures([piece], builtAt).byKind['blog'] ?? noPerformance;
  const moved = moveFigures({ byKind: { blog: old }, byPlatform: {}, byTopic: {}, asOf: builtAt }, measured({ kind: 'blog', metrics: undefined }), piece, builtAt);
  expect(moved.byKind['blog']).toEqual({ ...old, pieces: 2, views: 10 });
});

test.each([
  ['a few subjects', 8],
  ['more subjects than are kept', topicsKept + 20],
])('whatever is read of pieces about %s, in any order, the figures are what counting them anew gives', (_about, subjects) => {
  const random = seededRandom(7);
  const pieces: MeasuredPiece[] = [];
  let figures: ContentFigures | undefined;
  for (let step = 0; step < 600; step += 1) {
    // They are published one after the other, and read again whenever.
    const isNew = pieces.length < 150 && (pieces.length === 0 || random.chance(0.4));
    const which = isNew ? pieces.length : Math.floor(random.between(0, pieces.length));
    const before: MeasuredPiece = isNew
      ? {
          kind: random.pick(['blog', 'social', 'email']),
          topic: topic(`subject-${Math.floor(random.between(0, subjects))}`),
          publishedAt: later(which),
          publications: { local: place, 'buffer-a': { ...place, platform: random.pick(['facebook', 'x']) } },
        }
      : (pieces[which] ?? measured({}));
    const grown = (known: number | null | undefined) => (known ?? 0) + Math.floor(random.between(0, 4));
    const views = grown(before.metrics?.views);
    const likes = random.chance(0.8) ? grown(before.metrics?.likes) : null;
    const publications = {
      ...before.publications,
      local: { ...place, metrics: { ...noMetrics, views, asOf: builtAt } },
      'buffer-a': { ...place, ...before.publications?.['buffer-a'], metrics: { ...noMetrics, likes, asOf: builtAt } },
    };
    const after: MeasuredPiece = { ...before, publications, metrics: { ...noMetrics, views, likes, asOf: builtAt } };
    const known = before.topic && figures?.byTopic[before.topic.key];
    const sameTopic = known ? [] : [...pieces, ...(isNew ? [before] : [])].filter((piece) => piece.topic?.key === before.topic?.key);
    figures = moveFigures(figures, before, after, builtAt, sameTopic);
    pieces[which] = after;
  }
  expect(figures).toEqual(countFigures(pieces, builtAt));
  expect(Object.keys(figures?.byTopic ?? {}).length).toBe(Math.min(subjects, topicsKept));
});

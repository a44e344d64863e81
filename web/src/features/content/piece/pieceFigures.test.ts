import { expect, test } from 'vitest';
import { noMetrics, type Publication } from '@model/content.ts';
import { isElsewhere, liveFigures, nearness, shownFigures } from './pieceFigures.ts';

const at = new Date('2026-11-24T15:00:00Z');
const published: Publication = { state: 'published', url: null, externalId: null, at, error: null, attempts: 1 };
const local = { local: published };

test('nothing read yet is no data, except for what is counted here: that is none', () => {
  expect(liveFigures({ publications: local }, {})).toEqual({ views: 0, clicks: 0, opens: null, likes: null, comments: null, shares: null });
  expect(liveFigures({ publications: { wordpress: published } }, {})).toMatchObject({ views: null, clicks: 0 });
});

test('before it is published there is no data at all', () => {
  const waiting = { local: { ...published, state: 'awaitingApproval' as const, at: null } };
  expect(Object.values(liveFigures({ publications: waiting }, {})).every((value) => value === null)).toBe(true);
});

test('what has been counted since the last reading is in it, and a reading from outside is not lost', () => {
  const read = { ...noMetrics, views: 10, clicks: 4, likes: 0, asOf: at };
  expect(liveFigures({ metrics: read, publications: local }, { views: 12, clicks: 3 })).toMatchObject({ views: 12, clicks: 4, likes: 0, comments: null });
});

test('a click in a letter that was counted twice is one, and opens are unknown until there is one', () => {
  expect(liveFigures({}, { sent: 40, letterClicks: 3, clicks: 4, clicksAt: { newsletter: 2, local: 2 } })).toMatchObject({ clicks: 5, opens: null });
  expect(liveFigures({}, { opens: 2 }).opens).toBe(2);
});

test('likeness is said in words', () => {
  expect([0.93, 0.7, 0.3].map(nearness)).toEqual(['Much alike', 'Related', 'Hardly alike']);
});

test('only what its places may tell is shown as no data', () => {
  const shown = (publications: Record<string, Publication>) => shownFigures(liveFigures({ publications }, {}), { publications });
  expect(shown(local)).toEqual(['views', 'clicks']);
  expect(shown({ newsletter: published })).toEqual(['clicks', 'opens']);
  expect(shown({ ...local, wordpress: published })).toEqual(['views', 'clicks', 'comments']);
  expect(shown({ 'buffer-a': published })).toEqual(['views', 'clicks', 'likes', 'comments', 'shares']);
  expect([isElsewhere({ publications: local }), isElsewhere({ publications: { wordpress: published } })]).toEqual([false, true]);
});

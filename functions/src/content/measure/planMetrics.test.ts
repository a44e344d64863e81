import { describe, expect, test } from 'vitest';
import { type Heard, planMetrics } from './planMetrics.ts';
import { sumMetrics } from './sumMetrics.ts';
import { type ContentTally, noMetrics, type Publication } from '../../model/content.ts';

const now = new Date('2026-11-26T15:20:00Z');
const earlier = new Date('2026-11-25T15:20:00Z');
const published: Publication = { state: 'published', url: null, externalId: '7', at: earlier, error: null, attempts: 1 };
const plan = (publications: Record<string, Publication>, tally: ContentTally = {}, heard: Record<string, Heard> = {}) =>
  planMetrics({ publications }, tally, new Map(Object.entries(heard)), now);

describe('no data is not zero', () => {
  test('of parts of which none knows, the sum is unknown; of parts of which one knows, it is that one', () => {
    expect(sumMetrics([])).toEqual(noMetrics);
    expect(sumMetrics([{ ...noMetrics, clicks: 0, asOf: earlier }, { ...noMetrics, asOf: now }])).toEqual({ ...noMetrics, clicks: 0, asOf: now });
    expect(sumMetrics([{ ...noMetrics, likes: 2 }, noMetrics, { ...noMetrics, likes: 3 }]).likes).toBe(5);
  });

  test('our own page knows its views and clicks, none included, and nothing else', () => {
    expect(plan({ local: published }).metrics).toEqual({ ...noMetrics, views: 0, clicks: 0, asOf: now });
    expect(plan({ local: published }, { views: 4, clicks: 3, clicksAt: { local: 2, wordpress: 1 } }).metrics).toMatchObject({ views: 4, clicks: 2 });
  });

  test('a letter’s opens are unknown where nobody reports them, and none where somebody would', () => {
    expect(plan({ newsletter: published }).metrics.opens).toBeNull();
    expect(plan({ newsletter: published }, { opens: 0 }).metrics.opens).toBe(0);
    expect(plan({ newsletter: published }, { opens: 12 }).metrics.opens).toBe(12);
  });

  test('a click in a letter that its provider and we have both seen is one', () => {
    expect(plan({ newsletter: published }, { letterClicks: 5, clicksAt: { newsletter: 7 } }).metrics.clicks).toBe(7);
  });

  test('where a link cannot be followed, nobody having followed it says nothing', () => {
    const heard = { 'buffer-a': { reading: { likes: 9 }, platform: 'instagram' }, 'buffer-b': { reading: { likes: 1 }, platform: 'facebook' } } as const;
    const { publications } = plan({ 'buffer-a': published, 'buffer-b': published }, {}, heard);
    expect(publications['buffer-a']).toEqual({ metrics: { ...noMetrics, likes: 9, asOf: now }, platform: 'instagram', askedAt: now });
    expect(publications['buffer-b']?.metrics).toEqual({ ...noMetrics, likes: 1, clicks: 0, asOf: now });
  });
});

describe('a reading that fails', () => {
  const last = { ...noMetrics, comments: 3, clicks: 1, asOf: earlier };

  test('keeps the last one with its time; what we count ourselves goes on', () => {
    const heard = { wordpress: { reading: undefined, platform: undefined } };
    const { publications } = plan({ wordpress: { ...published, metrics: last } }, { clicksAt: { wordpress: 4 } }, heard);
    expect(publications['wordpress']?.metrics).toEqual({ ...last, clicks: 4 });
  });

  test('that never succeeded has no time', () => {
    const { publications } = plan({ wordpress: published }, {}, { wordpress: { reading: undefined, platform: undefined } });
    expect(publications['wordpress']?.metrics).toEqual({ ...noMetrics, clicks: 0 });
  });

  test('leaves the network on record under which the account’s figures stand', () => {
    const { publications } = plan({ 'buffer-a': { ...published, platform: 'linkedin', metrics: last } });
    expect(publications['buffer-a']?.platform).toBe('linkedin');
  });
});

test('a place where the piece is not published any more keeps what was known, and counts', () => {
  const stopped: Publication = { ...published, state: 'stopped', metrics: { ...noMetrics, comments: 2, asOf: earlier } };
  const { publications, metrics } = plan({ local: published, wordpress: stopped });
  expect(Object.keys(publications)).toEqual(['local']);
  expect(metrics).toEqual({ ...noMetrics, views: 0, clicks: 0, comments: 2, asOf: now });
});

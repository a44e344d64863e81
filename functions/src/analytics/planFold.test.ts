import { describe, expect, test } from 'vitest';
import { planRepair, planShardFolds, planTotal, previousMonth, sumByMonth } from './planFold.ts';

const now = new Date('2026-11-24T03:15:00Z');
const nothingToRepair = { writes: [], drift: {} };

test('the shards of a month are folded together, and a month without shards is left alone', () => {
  expect(planShardFolds(['2026-10', '2026-11', '2026-11~0', '2026-11~11', '2026-12~3'])).toEqual([
    { month: '2026-11', shardIds: ['2026-11~0', '2026-11~11'] },
    { month: '2026-12', shardIds: ['2026-12~3'] },
  ]);
});

test('the month before January is December of the year before', () => {
  expect(previousMonth('2026-01')).toBe('2025-12');
  expect(previousMonth('2026-11')).toBe('2026-10');
});

test('a month and its shards are one', () => {
  const months = sumByMonth([
    { id: '2026-11', stats: { days: { '24': { leads: 2, pipeline: { contacted: 2 } } } } },
    { id: '2026-11~4', stats: { days: { '24': { leads: 1, pipeline: { contacted: 1 } }, '23': { replied: 1 } } } },
  ]);
  expect(months.get('2026-11')).toEqual({
    days: { '24': { leads: 3, pipeline: { contacted: 3 } }, '23': { replied: 1 } },
  });
});

describe('the nightly recount', () => {
  const counted = (days: Record<string, object>) => new Map([['2026-11', { days }]]);

  test('adds what the counters lack and takes away what they have too much', () => {
    const repair = planRepair(
      counted({ '24': { leads: 3, won: 2, pipeline: { won: 2, contacted: 1 } } }),
      [{ month: '2026-11', days: { '24': { leads: 4, won: 1, pipeline: { won: 1, contacted: 3 } } } }],
      '2026-10',
    );
    expect(repair.writes).toEqual([
      { month: '2026-11', days: { '24': { leads: 1, won: -1, pipeline: { won: -1, contacted: 2 } } } },
    ]);
    expect(repair.drift).toEqual({ leads: 1, won: -1, 'pipeline.won': -1, 'pipeline.contacted': 2 });
  });

  test('has nothing to say where truth and counters agree, zeros and days without anything included', () => {
    const repair = planRepair(
      counted({ '24': { leads: 1, pipeline: { contacted: 1, new: 0 } }, '25': { leads: 0 } }),
      [{ month: '2026-11', days: { '24': { leads: 1, pipeline: { contacted: 1 } } } }],
      '2026-10',
    );
    expect(repair).toEqual(nothingToRepair);
  });

  test('reports figures that stood on the wrong day although their sum was right', () => {
    const repair = planRepair(
      counted({ '24': { leads: 1 } }),
      [{ month: '2026-11', days: { '25': { leads: 1 } } }],
      '2026-10',
    );
    expect(repair.drift).toEqual({ leads: 0 });
    expect(repair.writes).toEqual([{ month: '2026-11', days: { '24': { leads: -1 }, '25': { leads: 1 } } }]);
  });

  test('leaves alone what no document tells of', () => {
    const repair = planRepair(counted({ '24': { referralVisits: 12, assistantCalls: 7, assistantTokensIn: 900, assistantTokensOut: 300 } }), [], '2026-10');
    expect(repair).toEqual(nothingToRepair);
  });

  test('leaves alone the months it has not recounted', () => {
    const months = new Map([['2026-08', { days: { '01': { leads: 5 } } }]]);
    expect(planRepair(months, [], '2026-10')).toEqual(nothingToRepair);
  });

  test('finds a month that was never written at all', () => {
    const repair = planRepair(new Map(), [{ month: '2026-10', days: { '02': { messagesSent: 1 } } }], '2026-10');
    expect(repair.writes).toEqual([{ month: '2026-10', days: { '02': { messagesSent: 1 } } }]);
  });
});

describe('the lifetime figures', () => {
  const months = sumByMonth([
    { id: '2026-08', stats: { days: { '30': { leads: 4, pipeline: { won: 1, lost: 3 } } } } },
    { id: '2026-10', stats: { days: { '30': { leads: 2, pipeline: { contacted: 2 } } } } },
    { id: '2026-11', stats: { days: { '24': { leads: 1, pipeline: { new: 1 } } } } },
  ]);

  test('are the sum of all months', () => {
    expect(planTotal(months, nothingToRepair, '2026-10', now)).toEqual({
      lifetime: { leads: 7, pipeline: { won: 1, lost: 3, contacted: 2, new: 1 } },
      earlierPipeline: { won: 1, lost: 3 },
      liveFrom: '2026-10',
      foldedAt: now,
      drift: {},
    });
  });

  test('hold what was repaired a moment ago', () => {
    const repair = { writes: [{ month: '2026-11', days: { '24': { leads: 1, pipeline: { new: 1 } } } }], drift: { leads: 1 } };
    const total = planTotal(months, repair, '2026-10', now);
    expect(total.lifetime).toMatchObject({ leads: 8, pipeline: { new: 2 } });
    expect(total.drift).toEqual({ leads: 1 });
  });
});

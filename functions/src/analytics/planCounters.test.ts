import { describe, expect, test } from 'vitest';
import { localDay, planCounters, subtractFigures } from './planCounters.ts';

describe('a day is the business\'s own', () => {
  test('a lead at eleven in the evening in New York counts for that evening', () => {
    expect(localDay(new Date('2026-12-01T04:00:00Z'), 'America/New_York')).toEqual({ month: '2026-11', day: '30' });
  });

  test('where it is already tomorrow it counts for tomorrow', () => {
    expect(localDay(new Date('2026-11-30T12:00:00Z'), 'Pacific/Auckland')).toEqual({ month: '2026-12', day: '01' });
  });

  test('the hour that happens twice in autumn belongs to one day', () => {
    expect(localDay(new Date('2026-11-01T05:30:00Z'), 'America/New_York').day).toBe('01');
    expect(localDay(new Date('2026-11-01T06:30:00Z'), 'America/New_York').day).toBe('01');
  });

  test('midnight is the new day', () => {
    expect(localDay(new Date('2026-11-24T00:00:00Z'), 'UTC')).toEqual({ month: '2026-11', day: '24' });
    expect(localDay(new Date('2026-11-23T23:59:59.999Z'), 'UTC')).toEqual({ month: '2026-11', day: '23' });
  });
});

describe('a transaction writes counters', () => {
  const day = { month: '2026-11', day: '24' };

  test('once for a month, whatever changed in it', () => {
    const writes = planCounters([
      { day, change: { leads: 1, pipeline: { contacted: 1 } } },
      { day, change: { messagesSent: 1 } },
      { day: { month: '2026-11', day: '20' }, change: { replied: 1 } },
    ]);
    expect(writes).toEqual([
      {
        month: '2026-11',
        days: { '24': { leads: 1, pipeline: { contacted: 1 }, messagesSent: 1 }, '20': { replied: 1 } },
      },
    ]);
  });

  test('to two months when a change touches two', () => {
    const writes = planCounters([
      { day, change: { messagesSent: 1 } },
      { day: { month: '2026-10', day: '31' }, change: { replied: 1 } },
    ]);
    expect(writes.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
  });

  test('not at all when the changes cancel out', () => {
    expect(
      planCounters([
        { day, change: { messagesSent: 1, pipeline: { contacted: 1 } } },
        { day, change: { messagesSent: -1, pipeline: { contacted: -1 } } },
      ]),
    ).toEqual([]);
  });
});

test('the difference of figures leaves out what is the same', () => {
  expect(
    subtractFigures(
      { leads: 1, contacted: 1, pipeline: { won: 1 } },
      { leads: 1, pipeline: { contacted: 1 }, messagesFailed: 1 },
    ),
  ).toEqual({ contacted: 1, messagesFailed: -1, pipeline: { won: 1, contacted: -1 } });
});

import { describe, expect, it } from 'vitest';
import type { MonthStats, TotalStats } from '@model/stats.ts';
import type { Stored } from '../../lib/collections.ts';
import { overviewOf } from './figures.ts';
import { addDays, firstMonthNeeded, statsIdRange } from './period.ts';

const month = (id: string, days: MonthStats['days']): Stored<MonthStats> => ({ id, days });
const today = '2026-11-10';

describe('the figures of a week', () => {
  it('count today and the six days before, and compare with the seven before those', () => {
    const documents = [
      month('2026-10', { '27': { leads: 100 }, '28': { leads: 1 } }),
      month('2026-11', { '03': { leads: 2 }, '04': { leads: 4 }, '10': { leads: 8 } }),
    ];
    const { leads } = overviewOf(documents, undefined, today, 7);
    expect(leads.value).toBe(12);
    expect(leads.before).toBe(3);
    expect(leads.course).toEqual([4, 0, 0, 0, 0, 0, 8]);
  });

  it('add what lies in shards to the month', () => {
    const documents = [
      month('2026-11', { '10': { leads: 1, leadsBySource: { form: 1 } } }),
      month('2026-11~0', { '10': { leads: 2, leadsBySource: { form: 1, phone: 1 } } }),
      month('2026-11~11', { '10': { leads: 3, leadsBySource: { phone: 3 } } }),
    ];
    const overview = overviewOf(documents, undefined, today, 7);
    expect(overview.leads.value).toBe(6);
    expect(overview.sources).toEqual([
      { source: 'phone', leads: 4 },
      { source: 'form', leads: 2 },
    ]);
  });

  it('give no rate where nobody could have replied', () => {
    const { replyRate, wonRate, firstResponse } = overviewOf([], undefined, today, 7);
    expect([replyRate.value, wonRate.value, firstResponse.value]).toEqual([null, null, null]);
  });

  it('take the reply rate of those who were answered and the won rate of all', () => {
    const documents = [month('2026-11', { '10': { leads: 10, contacted: 8, replied: 4, won: 1 } })];
    const { replyRate, wonRate } = overviewOf(documents, undefined, today, 7);
    expect(replyRate.value).toBe(0.5);
    expect(wonRate.value).toBe(0.1);
  });

  it('estimate the median response time over all days together', () => {
    const documents = [
      month('2026-11', { '09': { responseBuckets: { s5: 1 } }, '10': { responseBuckets: { s5: 2, more: 1 } } }),
    ];
    const { firstResponse } = overviewOf(documents, undefined, today, 7);
    expect(firstResponse.value).toBeCloseTo(4);
    expect(firstResponse.before).toBeNull();
  });

  it('take the average of the stars over the reviews, and none where there are none', () => {
    const documents = [month('2026-11', { '03': { reviewsReceived: 1, ratingSum: 3 }, '09': { reviewsReceived: 1, ratingSum: 5 }, '10': { reviewsReceived: 2, ratingSum: 8 } })];
    const { reviews, rating } = overviewOf(documents, undefined, today, 7);
    expect([reviews.value, reviews.before]).toEqual([3, 1]);
    expect(rating.value).toBeCloseTo(13 / 3);
    expect(rating.before).toBe(3);
    expect(overviewOf([], undefined, today, 7).rating.value).toBeNull();
  });

  it('show what referrals brought beside the whole revenue', () => {
    const documents = [month('2026-11', { '10': { revenue: 120_000, referralRevenue: 40_000 } })];
    const { revenue, referralRevenue } = overviewOf(documents, undefined, today, 7);
    expect([revenue.value, referralRevenue.value]).toEqual([120_000, 40_000]);
  });

  it('say when nothing was ever counted', () => {
    expect(overviewOf([], undefined, today, 7).empty).toBe(true);
    expect(overviewOf([month('2026-11', { '10': { leads: 1 } })], undefined, today, 7).empty).toBe(false);
  });
});

describe('the pipeline', () => {
  const total: TotalStats = {
    lifetime: { leads: 40 },
    earlierPipeline: { contacted: 5, won: 20 },
    liveFrom: '2026-10',
    foldedAt: new Date('2026-11-10T03:30:00Z'),
    drift: {},
  };

  it('holds every open lead, however old', () => {
    const documents = [
      month('2026-09', { '30': { pipeline: { contacted: 99 } } }),
      month('2026-10', { '30': { pipeline: { contacted: 1, engaged: 2 } } }),
      month('2026-11~3', { '10': { pipeline: { new: 1, contacted: -1 } } }),
    ];
    expect(overviewOf(documents, total, today, 7).pipeline).toEqual([
      { status: 'new', leads: 1 },
      { status: 'contacted', leads: 5 },
      { status: 'engaged', leads: 2 },
      { status: 'qualified', leads: 0 },
    ]);
  });
});

describe('the documents that are read', () => {
  it('go back to the month in which the period before began', () => {
    expect(firstMonthNeeded('2026-11-24', 7)).toBe('2026-11');
    expect(firstMonthNeeded('2026-11-24', 30)).toBe('2026-09');
    expect(firstMonthNeeded('2027-01-03', 7)).toBe('2026-12');
  });

  it('are months and shards, not the lifetime total', () => {
    const [from, to] = statsIdRange('2026-09', today);
    const within = (id: string) => from <= id && id <= to;
    expect(['2026-09', '2026-10~11', '2026-11', '2026-11~0'].every(within)).toBe(true);
    expect(['2026-08~3', '2026-12', 'total'].some(within)).toBe(false);
  });
});

it('counts days across months and years', () => {
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

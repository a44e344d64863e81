import { describe, expect, it } from 'vitest';
import type { MonthStats } from '@model/stats.ts';
import { recentFigures, statsIdsFor } from './recentFigures.ts';

describe('the numbers on a workflow’s cards', () => {
  it('are those of the last 30 days, across months and shards', () => {
    const documents: (MonthStats & { id: string })[] = [
      { id: '2026-11', days: { '24': { leads: 3, contacted: 2, reviewsRequested: 5 }, '01': { leads: 1 } } },
      { id: '2026-11~4', days: { '24': { leads: 2 } } },
      { id: '2026-10', days: { '26': { leads: 5 }, '25': { leads: 100 } } },
    ];
    expect(recentFigures(documents, '2026-11-24')).toEqual({ leads: 11, contacted: 2, reviewsRequested: 5 });
  });

  it('need the documents of this month and the one before, with their shards', () => {
    const { from, to } = statsIdsFor('2026-11-24');
    expect(['2026-10', '2026-10~3', '2026-11', '2026-11~11'].every((id) => id >= from && id <= to)).toBe(true);
    expect(['2026-09~3', 'total'].some((id) => id >= from && id <= to)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { byDay, firstWeekday, monthAround, stepBy, timesOf, weekAround } from './calendarGrid.ts';

const [monday, sunday, saturday] = [1, 7, 6];

describe('the weeks of a calendar', () => {
  it.each([
    ['en-US', sunday],
    ['en-GB', monday],
    ['de-DE', monday],
    ['pt-BR', sunday],
    ['ar-EG', saturday],
  ])('begin in %s with the day they begin with there', (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
  });

  it('hold every day of a month once, and whole weeks', () => {
    const weeks = monthAround('2026-11-26', sunday);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-11-01');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-05');
    expect(new Set(weeks.flat()).size).toBe(35);
  });

  it('are four, five or six', () => {
    expect(monthAround('2027-02-14', monday)).toHaveLength(4);
    expect(monthAround('2026-11-14', monday)).toHaveLength(6);
    expect(monthAround('2026-11-14', monday)[0]?.[0]).toBe('2026-10-26');
  });

  it('hold seven different days where clocks change', () => {
    expect(weekAround('2026-03-08', sunday)).toEqual(
      ['08', '09', '10', '11', '12', '13', '14'].map((day) => `2026-03-${day}`),
    );
    expect(weekAround('2026-11-01', monday)).toEqual([...['26', '27', '28', '29', '30', '31'].map((day) => `2026-10-${day}`), '2026-11-01']);
  });

  it('are stepped through by weeks and by months, across the year', () => {
    expect(stepBy('2026-12-31', 'week', 1)).toBe('2027-01-07');
    expect(stepBy('2026-12-31', 'month', 1)).toBe('2027-01-01');
    expect(stepBy('2026-03-31', 'month', -1)).toBe('2026-02-01');
  });
});

describe('the time a calendar covers', () => {
  it('is an hour shorter in spring and longer in autumn', () => {
    const hours = (days: string[]) => {
      const { from, before } = timesOf(days, 'America/New_York');
      return (before.getTime() - from.getTime()) / 3_600_000;
    };
    expect(hours(weekAround('2026-03-08', sunday))).toBe(7 * 24 - 1);
    expect(hours(weekAround('2026-11-01', sunday))).toBe(7 * 24 + 1);
    expect(hours(weekAround('2026-07-01', sunday))).toBe(7 * 24);
  });

  it('is that of the business, wherever somebody looks at it', () => {
    expect(timesOf(['2026-11-24'], 'Pacific/Auckland')).toEqual({
      from: new Date('2026-11-23T11:00:00Z'),
      before: new Date('2026-11-24T11:00:00Z'),
    });
  });
});

describe('the days of pieces', () => {
  const piece = (id: string, at?: string) => ({ id, ...(at !== undefined && { calendarAt: new Date(at) }) });

  it('are those of the business’s clock, the earliest first', () => {
    const late = piece('late', '2026-11-25T03:30:00Z');
    const early = piece('early', '2026-11-24T15:00:00Z');
    const days = byDay([late, early, piece('unplanned')], 'America/New_York');
    expect([...days]).toEqual([['2026-11-24', [early, late]]]);
    expect([...byDay([late, early], 'Europe/Berlin').keys()]).toEqual(['2026-11-24', '2026-11-25']);
  });
});

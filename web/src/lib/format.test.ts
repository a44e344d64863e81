import { describe, expect, it } from 'vitest';
import { duration, makeFormats, telephoneLink } from './format.ts';

const us = makeFormats({ locale: 'en-US', timezone: 'America/New_York', currency: 'USD' });
const now = new Date('2026-11-24T15:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const minute = 60_000;
const hour = 60 * minute;

describe('times', () => {
  it('are relative while that is what people say', () => {
    expect(us.relative(ago(20_000), now)).toBe('just now');
    expect(us.relative(ago(-20_000), now)).toBe('just now');
    expect(us.relative(ago(-45_000), now)).toBe('in a moment');
    expect(us.relative(ago(5 * minute), now)).toBe('5 min. ago');
    expect(us.relative(ago(-23 * hour), now)).toBe('in 23 hr.');
    expect(us.relative(ago(26 * hour), now)).toBe('yesterday');
  });

  it('count calendar days from a day on', () => {
    expect(us.relative(new Date('2026-11-23T04:30:00Z'), now)).toBe('2 days ago');
    expect(us.relative(new Date('2026-11-25T16:00:00Z'), now)).toBe('tomorrow');
  });

  it('become dates after a week', () => {
    expect(us.relative(ago(10 * 24 * hour), now)).toBe('Nov 14, 2026');
  });

  it('are those of the business, not of the browser', () => {
    expect(us.time(now)).toMatch(/^10:00\sAM$/);
    expect(us.localDate(new Date('2026-11-25T03:00:00Z'))).toBe('2026-11-24');
    expect(us.exact(now)).toContain('Tuesday, November 24, 2026');
  });
});

describe('money', () => {
  it('comes in minor units and shows cents only where there are some', () => {
    expect(us.money(124_000)).toBe('$1,240');
    expect(us.money(124_050)).toBe('$1,240.50');
  });

  it('knows currencies without minor units', () => {
    const japan = makeFormats({ locale: 'ja-JP', timezone: 'Asia/Tokyo', currency: 'JPY' });
    expect(japan.money(5000)).toMatch(/5,000$/);
  });
});

it('shows a dash where there is no rate', () => {
  expect(us.percent(null)).toBe('–');
  expect(us.percent(0.48)).toBe('48%');
});

it.each([
  [0.4, 'under 1 s'],
  [4.2, '4 s'],
  [90, '2 min'],
  [3 * 3600, '3 h'],
  [3 * 3600 + 20 * 60, '3 h 20 min'],
  [26 * 3600, '26 h'],
  [72 * 3600, '3 days'],
])('says %s seconds as %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

it('makes a number ready to be called', () => {
  expect(telephoneLink('+1 (555) 010-0100')).toBe('tel:+15550100100');
});

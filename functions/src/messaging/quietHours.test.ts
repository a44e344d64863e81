import { describe, expect, test } from 'vitest';
import { nextAllowedTime } from './quietHours.ts';

const newYork = 'America/New_York';
const next = (at: string, [start, end]: [string, string], timezone = newYork, enabled = true) =>
  nextAllowedTime(new Date(at), { enabled, start, end }, [timezone]).toISOString();
const same = (at: string) => new Date(at).toISOString();

describe('quiet hours from 20:00 to 08:00', () => {
  const night: [string, string] = ['20:00', '08:00'];

  test.each([
    ['in the afternoon', '2026-11-24T20:00:00Z'],
    ['one second before they begin', '2026-11-25T00:59:59Z'],
    ['at the minute in which they end', '2026-11-24T13:00:00Z'],
  ])('let a message go %s', (_, at) => {
    expect(next(at, night)).toBe(same(at));
  });

  test.each([
    ['at the minute in which they begin', '2026-11-25T01:00:00Z', '2026-11-25T13:00:00.000Z'],
    ['just before midnight', '2026-11-25T04:59:59Z', '2026-11-25T13:00:00.000Z'],
    ['just after midnight', '2026-11-25T05:00:01Z', '2026-11-25T13:00:00.000Z'],
    ['one second before they end', '2026-11-24T12:59:59Z', '2026-11-24T13:00:00.000Z'],
  ])('hold it back until the morning %s', (_, at, morning) => {
    expect(next(at, night)).toBe(morning);
  });

  test('end at eight by the clock on the wall, also in the night in which it is changed', () => {
    // The evening before the clocks go forward, and before they go back.
    expect(next('2026-03-08T02:00:00Z', night)).toBe('2026-03-08T12:00:00.000Z');
    expect(next('2026-11-01T01:00:00Z', night)).toBe('2026-11-01T13:00:00.000Z');
    // And in the small hours after it.
    expect(next('2026-03-08T07:30:00Z', night)).toBe('2026-03-08T12:00:00.000Z');
    expect(next('2026-11-01T06:30:00Z', night)).toBe('2026-11-01T13:00:00.000Z');
  });

  test('are those of the business, wherever the machine stands', () => {
    expect(next('2026-11-24T15:00:00Z', night, 'Asia/Tokyo')).toBe('2026-11-24T23:00:00.000Z');
    expect(next('2026-11-24T15:00:00Z', night, 'Europe/Paris')).toBe(same('2026-11-24T15:00:00Z'));
  });
});

describe('quiet hours within a day', () => {
  test('hold back between start and end, and at no other time', () => {
    expect(next('2026-11-24T16:59:00Z', ['12:00', '14:00'])).toBe(same('2026-11-24T16:59:00Z'));
    expect(next('2026-11-24T17:00:00Z', ['12:00', '14:00'])).toBe('2026-11-24T19:00:00.000Z');
    expect(next('2026-11-24T19:00:00Z', ['12:00', '14:00'])).toBe(same('2026-11-24T19:00:00Z'));
    expect(next('2026-11-24T23:30:00Z', ['12:00', '14:00'])).toBe(same('2026-11-24T23:30:00Z'));
  });

  test('that end at a time which the spring night leaves out end when the clocks have gone forward', () => {
    expect(next('2026-03-08T06:00:00Z', ['00:30', '02:30'])).toBe('2026-03-08T07:30:00.000Z');
  });
});

test('the moment that is allowed is allowed when it comes', () => {
  for (const quiet of [['20:00', '08:00'], ['12:00', '14:00'], ['00:30', '02:30'], ['23:59', '00:01']] satisfies [string, string][]) {
    for (let hours = 0; hours < 24 * 14; hours += 5) {
      for (const start of ['2026-03-01T00:20:00Z', '2026-10-25T00:20:00Z']) {
        const at = new Date(Date.parse(start) + hours * 60 * 60_000).toISOString();
        const allowed = next(at, quiet);
        expect(next(allowed, quiet), `${at} ${quiet.join('-')}`).toBe(allowed);
        expect(Date.parse(allowed)).toBeGreaterThanOrEqual(Date.parse(at));
      }
    }
  }
});

test('switched off, or as long as nothing, they hold nothing back', () => {
  expect(next('2026-11-25T03:00:00Z', ['20:00', '08:00'], newYork, false)).toBe(same('2026-11-25T03:00:00Z'));
  expect(next('2026-11-25T03:00:00Z', ['20:00', '20:00'])).toBe(same('2026-11-25T03:00:00Z'));
});

describe('weekends that are kept free', () => {
  const night = { enabled: true, start: '20:00', end: '09:00', weekends: true };
  const wait = (at: string, quiet = night, zones = [newYork]) => nextAllowedTime(new Date(at), quiet, zones).toISOString();

  test.each([
    ['on Friday at 19:59', '2026-11-28T00:59:00Z', '2026-11-28T00:59:00.000Z'],
    ['on Friday evening', '2026-11-28T01:00:00Z', '2026-11-30T14:00:00.000Z'],
    ['on Saturday at noon', '2026-11-28T17:00:00Z', '2026-11-30T14:00:00.000Z'],
    ['on Sunday before midnight', '2026-11-30T04:59:59Z', '2026-11-30T14:00:00.000Z'],
    ['on Monday before the night ends', '2026-11-30T12:00:00Z', '2026-11-30T14:00:00.000Z'],
  ])('wait for Monday morning: %s', (_, at, expected) => {
    expect(wait(at)).toBe(expected);
  });

  test('end at eight where no quiet hours are kept, and last no longer than their two days', () => {
    expect(wait('2026-11-28T17:00:00Z', { ...night, enabled: false })).toBe('2026-11-30T13:00:00.000Z');
    expect(wait('2026-11-30T05:00:00Z', { ...night, enabled: false })).toBe('2026-11-30T05:00:00.000Z');
  });

  test('begin and end on the day of the people themselves, also when the clocks are changed in them', () => {
    expect(wait('2026-11-27T16:00:00Z', night, ['Asia/Tokyo'])).toBe('2026-11-30T00:00:00.000Z');
    expect(wait('2026-03-07T17:00:00Z')).toBe('2026-03-09T13:00:00.000Z');
    expect(wait('2026-10-31T17:00:00Z')).toBe('2026-11-02T14:00:00.000Z');
  });
});

describe('a number that belongs to several places', () => {
  const night = { enabled: true, start: '20:00', end: '08:00' };
  const wait = (at: string, zones: string[]) => nextAllowedTime(new Date(at), night, zones).toISOString();
  const coasts = ['America/New_York', 'America/Los_Angeles'];

  test('is texted when it is a decent hour in all of them', () => {
    expect(wait('2026-11-24T13:30:00Z', coasts)).toBe('2026-11-24T16:00:00.000Z');
    expect(wait('2026-11-24T20:00:00Z', coasts)).toBe('2026-11-24T20:00:00.000Z');
    expect(wait('2026-11-25T02:00:00Z', coasts)).toBe('2026-11-25T16:00:00.000Z');
  });

  test('is texted by the first where there is no such hour', () => {
    const never = ['America/New_York', 'Asia/Hong_Kong'];
    const short = { enabled: true, start: '14:00', end: '08:00' };
    expect(nextAllowedTime(new Date('2026-11-24T20:00:00Z'), short, never).toISOString()).toBe('2026-11-25T13:00:00.000Z');
  });
});

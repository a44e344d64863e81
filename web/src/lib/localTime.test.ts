import { expect, it } from 'vitest';
import { localTime, wallClock } from './localTime.ts';

it.each([
  ['2026-11-24', '09:05', 'America/New_York', '2026-11-24T14:05:00.000Z'],
  ['2026-07-01', '00:00', 'America/New_York', '2026-07-01T04:00:00.000Z'],
  ['2026-11-24', '23:59', 'Pacific/Auckland', '2026-11-24T10:59:00.000Z'],
  ['2026-11-24', '00:00', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
  ['2026-11-24', '06:30', 'Asia/Kolkata', '2026-11-24T01:00:00.000Z'],
])('%s at %s in %s', (date, time, timezone, at) => {
  expect(localTime(date, time, timezone).toISOString()).toBe(at);
  expect(wallClock(new Date(at), timezone)).toBe(`${date}T${time}:00`);
});

it('makes a time that is left out in spring an hour later', () => {
  expect(localTime('2026-03-08', '02:30', 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z');
  expect(wallClock(localTime('2026-03-29', '02:15', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T03:15:00');
  // Where a day has no midnight, it begins at one.
  expect(wallClock(localTime('2026-03-29', '00:00', 'Asia/Beirut'), 'Asia/Beirut')).toBe('2026-03-29T01:00:00');
});

it('takes the first of a time that comes twice in autumn', () => {
  expect(localTime('2026-11-01', '01:30', 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z');
  expect(localTime('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

import { expect, test } from 'vitest';
import { nextLocalDay } from './nextLocalDay.ts';

test.each([
  ['2026-11-24T15:00:00Z', 'America/New_York', '2026-11-25T05:00:00.000Z'],
  // Half past eleven in the evening there.
  ['2026-11-25T04:30:00Z', 'America/New_York', '2026-11-25T05:00:00.000Z'],
  // Midnight itself is the beginning of its own day.
  ['2026-11-25T05:00:00Z', 'America/New_York', '2026-11-26T05:00:00.000Z'],
  // The clocks go forward that night: the day has 23 hours.
  ['2026-03-08T06:00:00Z', 'America/New_York', '2026-03-09T04:00:00.000Z'],
  // And back: 25 hours.
  ['2026-11-01T05:00:00Z', 'America/New_York', '2026-11-02T05:00:00.000Z'],
  // A zone that changes its clocks at midnight, where that day begins at one.
  ['2024-09-07T20:00:00Z', 'America/Santiago', '2024-09-08T04:00:00.000Z'],
  ['2026-11-24T15:00:00Z', 'Asia/Kolkata', '2026-11-24T18:30:00.000Z'],
])('after %s in %s the caps begin anew at %s', (now, timezone, expected) => {
  expect(nextLocalDay(new Date(now), timezone).toISOString()).toBe(expected);
});

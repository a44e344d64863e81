import { expect, it } from 'vitest';
import { localNoon } from './localNoon.ts';

it.each([
  ['2026-11-24', 'America/New_York', '2026-11-24T17:00:00.000Z'],
  ['2026-07-01', 'America/New_York', '2026-07-01T16:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T17:00:00.000Z'],
  ['2026-11-24', 'Pacific/Auckland', '2026-11-23T23:00:00.000Z'],
  ['2026-11-24', 'Asia/Kolkata', '2026-11-24T06:30:00.000Z'],
])('noon of %s in %s', (date, timezone, at) => {
  expect(localNoon(date, timezone).toISOString()).toBe(at);
});

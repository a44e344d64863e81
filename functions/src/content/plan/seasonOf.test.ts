import { expect, test } from 'vitest';
import { seasonOf } from './seasonOf.ts';

test.for([
  ['2026-11-24T15:00:00Z', 'US', 'America/New_York', 'autumn', 11],
  ['2026-11-24T15:00:00Z', 'AU', 'Australia/Sydney', 'spring', 11],
  ['2026-06-24T15:00:00Z', 'NZ', 'Pacific/Auckland', 'winter', 6],
  ['2026-12-24T15:00:00Z', 'ZA', 'Africa/Johannesburg', 'summer', 12],
  ['2026-12-24T15:00:00Z', 'DE', 'Europe/Berlin', 'winter', 12],
  // The year has begun in Auckland, and not yet in Honolulu.
  ['2026-12-31T20:00:00Z', 'NZ', 'Pacific/Auckland', 'summer', 1],
  ['2027-01-01T05:00:00Z', 'US', 'Pacific/Honolulu', 'winter', 12],
] as const)('at %s in %s (%s) it is %s, month %i', ([now, country, zone, season, month]) => {
  expect(seasonOf(new Date(now), country, zone)).toEqual({ season, month });
});

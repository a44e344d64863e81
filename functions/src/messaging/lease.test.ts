import { expect, test } from 'vitest';
import { leaseExpired, leaseFrom } from './lease.ts';

const claimed = new Date('2026-11-24T15:00:00Z');

test('a claim holds for two minutes and is given up at their end', () => {
  const until = leaseFrom(claimed);
  expect(until).toEqual(new Date('2026-11-24T15:02:00Z'));
  expect(leaseExpired(until, new Date(until.getTime() - 1))).toBe(false);
  expect(leaseExpired(until, until)).toBe(true);
});

test('a claim without a lease was left by something that broke', () => {
  expect(leaseExpired(undefined, claimed)).toBe(true);
});

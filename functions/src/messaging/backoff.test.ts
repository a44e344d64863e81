import { expect, test } from 'vitest';
import { maximumAttempts, retryDelayMs } from './backoff.ts';

test('the wait doubles from half a minute up to an hour', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((attempts) => retryDelayMs(attempts, undefined, 1) / 1000);
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

test('jitter takes at most half of it away, so that nobody waits no time at all', () => {
  expect(retryDelayMs(1, undefined, 0)).toBe(15_000);
  expect(retryDelayMs(1, undefined, 0.5)).toBe(22_500);
});

test('what the provider asks for is never undercut, and does not shorten a longer wait', () => {
  expect(retryDelayMs(1, 90_000, 0)).toBe(90_000);
  expect(retryDelayMs(8, 90_000, 1)).toBe(3_600_000);
});

test('all tries together take a few hours: less than the age at which a first reply is left to a person', () => {
  let total = 0;
  for (let attempts = 1; attempts < maximumAttempts; attempts += 1) total += retryDelayMs(attempts, undefined, 1);
  expect(total / 3_600_000).toBeGreaterThan(2);
  expect(total / 3_600_000).toBeLessThan(12);
});

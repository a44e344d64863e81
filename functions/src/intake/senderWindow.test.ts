import { expect, test } from 'vitest';
import { createSenderWindow } from './senderWindow.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 15, minutes));

test('so much of one sender is taken in an hour, and others are not kept waiting', () => {
  const window = createSenderWindow(2, 60 * 60_000);
  expect([0, 10, 20].map((minutes) => window.takes('nora', at(minutes)))).toEqual([true, true, false]);
  expect(window.takes('max', at(20))).toBe(true);
  expect(window.takes('nora', at(59))).toBe(false);
  expect(window.takes('nora', at(60))).toBe(true);
});

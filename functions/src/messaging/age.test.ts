import { expect, test } from 'vitest';
import { isTooOld } from './age.ts';

const due = new Date('2026-11-24T15:00:00Z');
const hoursLater = (hours: number) => new Date(due.getTime() + hours * 60 * 60_000);

test.each([
  ['leadReply', 12],
  ['leadFollowUp', 48],
] as const)('a %s goes by itself for %i hours, to the millisecond, and not after', (purpose, hours) => {
  expect(isTooOld(purpose, due, due)).toBe(false);
  expect(isTooOld(purpose, due, hoursLater(hours))).toBe(false);
  expect(isTooOld(purpose, due, new Date(hoursLater(hours).getTime() + 1))).toBe(true);
});

test('what is not due yet is not old', () => {
  expect(isTooOld('leadReply', due, hoursLater(-100))).toBe(false);
});

import { expect, test } from 'vitest';
import { nextSlot } from './nextSlot.ts';

const place = { now: new Date('2026-11-24T15:00:00Z'), timezone: 'America/New_York' };

test('the slot of this week comes if it is ahead, else that of the next', () => {
  expect(nextSlot({ weekday: 2, time: '10:30' }, place)).toEqual(new Date('2026-11-24T15:30:00Z'));
  expect(nextSlot({ weekday: 2, time: '10:00' }, place)).toEqual(new Date('2026-12-01T15:00:00Z'));
  expect(nextSlot({ weekday: 7, time: '07:00' }, place)).toEqual(new Date('2026-11-29T12:00:00Z'));
});

test('it stays at its time across a change of the clocks', () => {
  const before = { now: new Date('2027-03-09T12:00:00Z'), timezone: 'America/New_York' };
  expect(nextSlot({ weekday: 1, time: '07:00' }, before)).toEqual(new Date('2027-03-15T11:00:00Z'));
});

test('there is none while its time is not typed', () => {
  expect(nextSlot({ weekday: 2, time: '' }, place)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { isoWeekOf, lastSlot, nearestSlot, nextSlot, onLocalDay } from './nextSlot.ts';

const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';
const mondayAtSeven = { weekday: 1, time: '07:00' };
const next = (after: string, slot: { weekday: number; time: string }, zone: string) => nextSlot(new Date(after), slot, zone).toISOString();

describe('the next weekly slot', () => {
  test.for([
    ['a second before it', '2026-11-23T11:59:59Z', '2026-11-23T12:00:00.000Z'],
    ['at the very moment is the one after', '2026-11-23T12:00:00Z', '2026-11-30T12:00:00.000Z'],
    ['a second after it', '2026-11-23T12:00:01Z', '2026-11-30T12:00:00.000Z'],
    ['on Sunday evening, which is Monday elsewhere', '2026-11-23T03:00:00Z', '2026-11-23T12:00:00.000Z'],
  ] as const)('%s', ([, after, expected]) => {
    expect(next(after, mondayAtSeven, newYork)).toBe(expected);
  });

  test('stays at seven by the wall clock in both zones, which change on different days', () => {
    // Berlin leaves summer time on 25 October 2026, New York on 1 November.
    expect(next('2026-10-19T06:00:00Z', mondayAtSeven, berlin)).toBe('2026-10-26T06:00:00.000Z');
    expect(next('2026-10-12T06:00:00Z', mondayAtSeven, berlin)).toBe('2026-10-19T05:00:00.000Z');
    expect(next('2026-10-20T06:00:00Z', mondayAtSeven, newYork)).toBe('2026-10-26T11:00:00.000Z');
    expect(next('2026-10-26T11:00:00Z', mondayAtSeven, newYork)).toBe('2026-11-02T12:00:00.000Z');
    // And enters it on 29 March 2026; New York did on 8 March.
    expect(next('2026-03-23T06:00:00Z', mondayAtSeven, berlin)).toBe('2026-03-30T05:00:00.000Z');
    expect(next('2026-03-02T12:00:00Z', mondayAtSeven, newYork)).toBe('2026-03-09T11:00:00.000Z');
  });

  test('that the clock leaps over is taken when the clock arrives: at three', () => {
    const sundayNight = { weekday: 7, time: '02:30' };
    expect(next('2026-03-28T12:00:00Z', sundayNight, berlin)).toBe('2026-03-29T01:00:00.000Z');
    expect(next('2026-03-07T12:00:00Z', sundayNight, newYork)).toBe('2026-03-08T07:00:00.000Z');
    expect(next('2026-03-29T01:00:00Z', sundayNight, berlin)).toBe('2026-04-05T00:30:00.000Z');
  });

  test('that the clock shows twice is taken the first time only', () => {
    const sundayNight = { weekday: 7, time: '02:30' };
    expect(next('2026-10-24T12:00:00Z', sundayNight, berlin)).toBe('2026-10-25T00:30:00.000Z');
    expect(next('2026-10-25T00:30:00Z', sundayNight, berlin)).toBe('2026-11-01T01:30:00.000Z');
    expect(next('2026-10-25T01:15:00Z', sundayNight, berlin)).toBe('2026-11-01T01:30:00.000Z');
    expect(next('2026-10-31T12:00:00Z', { weekday: 7, time: '01:30' }, newYork)).toBe('2026-11-01T05:30:00.000Z');
  });

  test('goes by zones that are half an hour off, and by leaps of half an hour', () => {
    expect(next('2026-11-20T00:00:00Z', mondayAtSeven, 'Asia/Kolkata')).toBe('2026-11-23T01:30:00.000Z');
    expect(next('2026-11-20T00:00:00Z', mondayAtSeven, 'Asia/Kathmandu')).toBe('2026-11-23T01:15:00.000Z');
    // Lord Howe Island leaps from two to half past two on 4 October 2026.
    expect(next('2026-10-03T00:00:00Z', { weekday: 7, time: '02:15' }, 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
  });

  test('at midnight on a day that begins at one is taken at one', () => {
    // Santiago leaps from midnight to one on 6 September 2026.
    expect(next('2026-09-05T12:00:00Z', { weekday: 7, time: '00:00' }, 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });
});

test('the last slot is the one at or before the moment', () => {
  const last = (at: string) => lastSlot(new Date(at), mondayAtSeven, newYork).toISOString();
  expect(last('2026-11-23T12:00:00Z')).toBe('2026-11-23T12:00:00.000Z');
  expect(last('2026-11-23T11:59:59Z')).toBe('2026-11-16T12:00:00.000Z');
  expect(last('2026-11-22T23:00:00Z')).toBe('2026-11-16T12:00:00.000Z');
});

test('a slot by the clocks of one zone is nearest to that of the same week by those of any other', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', berlin, 'UTC']) {
    for (const slot of [mondayAtSeven, { weekday: 7, time: '23:59' }, { weekday: 1, time: '00:00' }]) {
      const here = nextSlot(new Date('2026-10-20T06:00:00Z'), slot, newYork);
      expect(isoWeekOf(nearestSlot(here, slot, zone), zone)).toBe(isoWeekOf(here, newYork));
    }
  }
});

test('every slot of a year is the next one of the one before, and the last one of itself', () => {
  for (const zone of [berlin, newYork, 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham', 'UTC']) {
    for (const time of ['00:00', '02:30', '07:00', '23:59']) {
      const slot = { weekday: 7, time };
      let at = nextSlot(new Date('2026-01-01T00:00:00Z'), slot, zone);
      const weeks = new Set<string>();
      for (let week = 0; week < 53; week += 1) {
        weeks.add(isoWeekOf(at, zone));
        expect(lastSlot(at, slot, zone)).toEqual(at);
        expect(lastSlot(new Date(at.getTime() + 3 * 60 * 60_000), slot, zone)).toEqual(at);
        at = nextSlot(at, slot, zone);
      }
      expect(weeks.size).toBe(53);
    }
  }
});

test.for([
  ['2026-11-23T12:00:00Z', newYork, '2026-W48'],
  ['2026-12-31T12:00:00Z', newYork, '2026-W53'],
  ['2027-01-03T12:00:00Z', newYork, '2026-W53'],
  ['2027-01-04T12:00:00Z', newYork, '2027-W01'],
  ['2024-12-30T12:00:00Z', berlin, '2025-W01'],
  // A Sunday in New York that is a Monday in Berlin.
  ['2027-01-04T02:00:00Z', newYork, '2026-W53'],
  ['2027-01-04T02:00:00Z', berlin, '2027-W01'],
] as const)('%s in %s lies in %s', ([slot, zone, week]) => {
  expect(isoWeekOf(new Date(slot), zone)).toBe(week);
});

test('a time on one of the next days is by the wall clock of that day', () => {
  expect(onLocalDay(new Date('2026-10-31T14:00:00Z'), 1, '10:00', newYork).toISOString()).toBe('2026-11-01T15:00:00.000Z');
  expect(onLocalDay(new Date('2026-10-31T14:00:00Z'), 0, '10:00', newYork).toISOString()).toBe('2026-10-31T14:00:00.000Z');
});

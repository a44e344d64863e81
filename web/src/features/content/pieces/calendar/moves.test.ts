import { describe, expect, it } from 'vitest';
import { contentStates } from '@model/words.ts';
import { canMove, placePieces, settleMoves, timeOnDay, usualTimeOn } from './moves.ts';

const timezone = 'America/New_York';
const now = new Date('2026-10-30T14:02:00Z');
const tenOClock = new Date('2026-10-30T14:00:00Z');

describe('moving a piece', () => {
  it('keeps the time of day, also across a change of clocks', () => {
    expect(timeOnDay(tenOClock, '2026-10-31', { timezone, now })).toEqual(new Date('2026-10-31T14:00:00Z'));
    expect(timeOnDay(tenOClock, '2026-11-02', { timezone, now })).toEqual(new Date('2026-11-02T15:00:00Z'));
    const before = new Date('2026-03-07T15:00:00Z');
    expect(timeOnDay(before, '2026-03-09', { timezone, now: before })).toEqual(new Date('2026-03-09T14:00:00Z'));
  });

  it('to a day at the hour at which the others go, for one that has no time yet', () => {
    expect(usualTimeOn('2026-11-02', '10:00', { timezone, now })).toEqual(new Date('2026-11-02T15:00:00Z'));
    expect(usualTimeOn('2026-10-29', '10:00', { timezone, now })).toBeNull();
  });

  it('to today makes it soon where its time is over', () => {
    expect(timeOnDay(tenOClock, '2026-10-30', { timezone, now })).toEqual(new Date('2026-10-30T14:20:00Z'));
  });

  it('to a day that is over, or as good as over, is not possible', () => {
    expect(timeOnDay(tenOClock, '2026-10-29', { timezone, now })).toBeNull();
    expect(timeOnDay(tenOClock, '2026-10-30', { timezone, now: new Date('2026-10-31T03:55:00Z') })).toBeNull();
  });

  it('is for what has not left', () => {
    expect(contentStates.filter((state) => canMove({ state }))).toEqual(['requested', 'generating', 'awaitingApproval', 'approved', 'scheduled']);
  });
});

describe('a piece that was moved', () => {
  const piece = { id: 'one', publishAt: tenOClock, calendarAt: tenOClock };
  const other = { id: 'other', publishAt: null, calendarAt: now };
  const target = new Date('2026-11-02T15:00:00Z');
  const moves = new Map([['one', target]]);

  it('stands on its new day at once, the others where they were', () => {
    expect(placePieces([piece, other], moves)).toEqual([{ id: 'one', publishAt: target, calendarAt: target }, other]);
  });

  it('is waited for until the server shows it there, or it is not loaded any more', () => {
    expect(settleMoves(moves, [piece, other])).toBe(moves);
    expect(settleMoves(moves, [{ ...piece, publishAt: target }]).size).toBe(0);
    expect(settleMoves(moves, [other]).size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { nextWriting } from './nextWriting.ts';

const now = new Date('2026-11-24T15:00:00Z');
const nextSlotAt = new Date('2026-11-30T14:00:00Z');
const inAnHour = new Date('2026-11-24T16:00:00Z');
const missedSlotAt = new Date('2026-11-23T14:00:00Z');
const when = (at: Date) => at.toISOString().slice(0, 10);
const said = (workflow: { nextSlotAt: Date | null; missedSlotAt?: Date }, paused: boolean) => nextWriting({ workflow, paused, now, when });

describe('when the assistant writes', () => {
  it('is its slot, and not known before there is one', () => {
    expect(said({ nextSlotAt }, false)).toBe('The next pieces are written 2026-11-30.');
    expect(said({ nextSlotAt: null }, false)).toBeUndefined();
  });

  it('is a slot that holds if the pause is over by then', () => {
    expect(said({ nextSlotAt }, true)).toBe('Paused: nothing is written or published until you resume. The next pieces are due 2026-11-30.');
  });

  it('is the end of the pause for a week that came during it, not the hour of the next look', () => {
    const waits = 'Paused: the pieces of 2026-11-23 wait, and are written as soon as you resume.';
    expect(said({ nextSlotAt: inAnHour, missedSlotAt }, true)).toBe(waits);
    expect(said({ nextSlotAt: missedSlotAt }, true)).toBe(waits);
  });

  it('is now for a week that has come', () => {
    expect(said({ nextSlotAt: now, missedSlotAt }, false)).toBe('The pieces of this week are being written.');
    expect(said({ nextSlotAt: missedSlotAt }, false)).toBe('The pieces of this week are being written.');
  });
});

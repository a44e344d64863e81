import { describe, expect, it } from 'vitest';
import { quietTime } from './quietTime.ts';

const night = { enabled: true, start: '20:00', end: '08:00' };
const newYork = 'America/New_York';
const shown = (at: string, quiet = night) => quietTime(new Date(at), quiet, newYork).toISOString();

describe('the time shown for a message that falls into quiet hours', () => {
  it('leaves a time during the day alone', () => {
    expect(shown('2026-11-24T14:14:00.000Z')).toBe('2026-11-24T14:14:00.000Z');
  });

  it('moves an evening to the next morning', () => {
    expect(shown('2026-11-25T02:14:30.000Z')).toBe('2026-11-25T13:00:00.000Z');
  });

  it('moves the small hours to the same morning', () => {
    expect(shown('2026-11-24T12:59:00.000Z')).toBe('2026-11-24T13:00:00.000Z');
  });

  it('counts the end as the first allowed minute and the start as the first quiet one', () => {
    expect(shown('2026-11-24T13:00:00.000Z')).toBe('2026-11-24T13:00:00.000Z');
    expect(shown('2026-11-25T01:00:00.000Z')).toBe('2026-11-25T13:00:00.000Z');
  });

  it('knows hours within one day', () => {
    const lunch = { enabled: true, start: '12:00', end: '14:00' };
    expect(shown('2026-11-24T17:30:00.000Z', lunch)).toBe('2026-11-24T19:00:00.000Z');
    expect(shown('2026-11-24T20:00:00.000Z', lunch)).toBe('2026-11-24T20:00:00.000Z');
  });

  it('does nothing where quiet hours are off', () => {
    expect(shown('2026-11-25T02:14:00.000Z', { ...night, enabled: false })).toBe('2026-11-25T02:14:00.000Z');
  });
});

import { describe, expect, test } from 'vitest';
import { wallClock, zonedTime } from './zonedTime.ts';

const newYork = 'America/New_York';

describe('a time as a clock at a place shows it', () => {
  test('is the moment at which it does', () => {
    expect(zonedTime('2026-11-24T10:00', newYork)).toEqual(new Date('2026-11-24T15:00:00Z'));
    expect(zonedTime('2026-07-01T10:00', newYork)).toEqual(new Date('2026-07-01T14:00:00Z'));
    expect(zonedTime('2026-11-24T10:00', 'Asia/Kathmandu')).toEqual(new Date('2026-11-24T04:15:00Z'));
  });

  test('that does not exist in spring is an hour later, and one that comes twice is the first', () => {
    expect(zonedTime('2026-03-08T02:30', newYork)).toEqual(new Date('2026-03-08T07:30:00Z'));
    expect(zonedTime('2026-11-01T01:30', newYork)).toEqual(new Date('2026-11-01T05:30:00Z'));
  });

  test('comes back from the moment', () => {
    expect(wallClock(new Date('2026-11-24T15:00:30Z'), newYork)).toBe('2026-11-24T10:00');
    expect(wallClock(new Date('2026-11-25T05:05:00Z'), newYork)).toBe('2026-11-25T00:05');
  });
});

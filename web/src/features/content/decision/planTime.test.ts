import { describe, expect, it } from 'vitest';
import { checkTime, typedTimeOf } from './planTime.ts';

const timezone = 'America/New_York';
// 23:30 on the 24th in New York, where the 25th has begun in London.
const place = { timezone, now: new Date('2026-11-25T04:30:00Z') };

describe('the time that a piece is planned for', () => {
  it('begins with its plan, and an hour from now where that is over or there is none', () => {
    expect(typedTimeOf(new Date('2026-11-26T15:00:00Z'), place)).toEqual({ date: '2026-11-26', time: '10:00' });
    const soon = { date: '2026-11-25', time: '00:30' };
    expect(typedTimeOf(new Date('2026-11-24T15:00:00Z'), place)).toEqual(soon);
    expect(typedTimeOf(null, place)).toEqual(soon);
    expect(typedTimeOf(undefined, { ...place, now: new Date('2026-11-25T04:31:00Z') })).toEqual({ date: '2026-11-25', time: '00:35' });
  });

  it('is refused beside the field that is at fault, by the business’s clock', () => {
    expect(checkTime({ date: '2026-11-24', time: '23:45' }, place)).toEqual({});
    expect(checkTime({ date: '2026-11-24', time: '23:30' }, place)).toEqual({ time: 'That time is over. Choose a later one.' });
    expect(checkTime({ date: '2026-11-23', time: '23:45' }, place)).toEqual({ date: 'That day is over. Choose today or a later one.' });
    expect(Object.keys(checkTime({ date: '', time: '' }, place))).toEqual(['date', 'time']);
    expect(Object.keys(checkTime({ date: '2026-11-25', time: '' }, place))).toEqual(['time']);
  });
});

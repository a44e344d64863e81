import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { planWeek } from './planWeek.ts';

const newYork = 'America/New_York';
const settings = { slot: { weekday: 1, time: '07:00' }, perWeek: { blog: 1, social: 3, email: 1 }, publishTime: '10:00' };
/** A Monday at seven in New York. */
const monday = new Date('2026-11-23T12:00:00Z');

function plan({ slotAt = monday, now = slotAt, zone = newYork, ...changes }: Partial<typeof settings> & { slotAt?: Date; now?: Date; zone?: string } = {}) {
  return planWeek(slotAt, { ...settings, ...changes }, zone, now).map(
    ({ kind, n, publishAt }) => `${DateTime.fromJSDate(publishAt, { zone }).toFormat('EEE d HH:mm')} ${kind}-${n}`,
  );
}

describe('the pieces of a week', () => {
  test('are spread over it at the time of day that is set: the blog post first, the newsletter in the middle', () => {
    expect(plan()).toEqual(['Mon 23 10:00 blog-1', 'Tue 24 10:00 social-1', 'Wed 25 10:00 email-1', 'Fri 27 10:00 social-2', 'Sat 28 10:00 social-3']);
  });

  test('of several kinds alternate', () => {
    expect(plan({ perWeek: { blog: 2, social: 3, email: 2 } }).map((piece) => piece.split(' ').at(-1))).toEqual([
      'blog-1',
      'social-1',
      'email-1',
      'blog-2',
      'social-2',
      'email-2',
      'social-3',
    ]);
  });

  test('that are more than its days share days evenly', () => {
    const days = plan({ perWeek: { blog: 3, social: 7, email: 2 } }).map((piece) => piece.slice(0, 6));
    expect(days).toHaveLength(12);
    expect(new Set(days).size).toBe(7);
    for (const day of new Set(days)) expect(days.filter((other) => other === day).length).toBeLessThanOrEqual(2);
  });

  test('begin the next day where the time of day has passed at the slot', () => {
    expect(plan({ publishTime: '06:30', perWeek: { blog: 1, social: 0, email: 0 } })).toEqual(['Tue 24 06:30 blog-1']);
    expect(plan({ publishTime: '07:00', perWeek: { blog: 1, social: 0, email: 0 } })).toEqual(['Mon 23 07:00 blog-1']);
  });

  test('keep to the clock on the wall when it changes', () => {
    // Summer time ends in New York on Sunday, 1 November 2026.
    const slotAt = new Date('2026-10-26T11:00:00Z');
    const week = planWeek(slotAt, { ...settings, perWeek: { blog: 0, social: 7, email: 0 } }, newYork, slotAt);
    expect(week.map(({ publishAt }) => publishAt.toISOString().slice(5, 16))).toEqual([
      '10-26T14:00',
      '10-27T14:00',
      '10-28T14:00',
      '10-29T14:00',
      '10-30T14:00',
      '10-31T14:00',
      '11-01T15:00',
    ]);
  });

  test('of a week that is opened late are spread over the days that are left', () => {
    expect(plan({ now: new Date('2026-11-27T18:00:00Z') })).toEqual([
      'Sat 28 10:00 blog-1',
      'Sat 28 10:00 social-1',
      'Sat 28 10:00 email-1',
      'Sun 29 10:00 social-2',
      'Sun 29 10:00 social-3',
    ]);
  });

  test('of a week that is as good as over go at the next time of day', () => {
    expect(plan({ now: new Date('2026-11-30T11:00:00Z'), perWeek: { blog: 1, social: 1, email: 0 } })).toEqual(['Mon 30 10:00 blog-1', 'Mon 30 10:00 social-1']);
    expect(plan({ now: new Date('2026-11-29T16:00:00Z'), perWeek: { blog: 1, social: 0, email: 0 } })).toEqual(['Mon 30 10:00 blog-1']);
  });

  test('are none where none is wanted', () => {
    expect(plan({ perWeek: { blog: 0, social: 0, email: 0 } })).toEqual([]);
  });
});

import { DateTime } from 'luxon';

/** The first moment of the next day in the time zone: when daily caps begin anew. */
export function nextLocalDay(now: Date, timezone: string): Date {
  return DateTime.fromJSDate(now, { zone: timezone }).plus({ days: 1 }).startOf('day').toJSDate();
}

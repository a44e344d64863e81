import { DateTime } from 'luxon';
import type { QuietHours } from '../model/workflow.ts';

/**
 * The first moment at or after `at` that is outside the quiet hours of the time zone. The end is the first allowed
 * minute; hours that span midnight (20:00 to 8:00) and hours within a day (12:00 to 14:00) both work.
 */
export function nextAllowedTime(at: Date, quiet: QuietHours, timezone: string): Date {
  if (!quiet.enabled || quiet.start === quiet.end) return at;
  const local = DateTime.fromJSDate(at, { zone: timezone });
  const start = onDay(local, quiet.start);
  const end = onDay(local, quiet.end);
  if (start < end) return local >= start && local < end ? end.toJSDate() : at;
  if (local < end) return end.toJSDate();
  if (local >= start) return onDay(local.plus({ days: 1 }), quiet.end).toJSDate();
  return at;
}

function onDay(day: DateTime, timeOfDay: string): DateTime {
  const [hour = '0', minute = '0'] = timeOfDay.split(':');
  return day.set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
}

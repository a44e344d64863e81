import { DateTime } from 'luxon';
import type { QuietHours } from '../model/workflow.ts';

/** When the week begins where nothing goes out at weekends. */
const mondayAt = '08:00';
/** Steps in which a moment is looked for that suits every zone: a week of nights and its weekend. */
const stepsAtMost = 40;

/**
 * The first moment at or after `at` that is outside the quiet hours, and outside the weekend where that is kept free,
 * in every one of the time zones. The end is the first allowed minute; hours that span midnight (20:00 to 8:00) and
 * hours within a day (12:00 to 14:00) both work. Where the zones never agree, the first one decides.
 */
export function nextAllowedTime(at: Date, quiet: QuietHours, zones: readonly string[]): Date {
  let allowed = at;
  for (let step = 0; step < stepsAtMost; step += 1) {
    const next = latest(zones.map((zone) => nextInZone(allowed, quiet, zone)), allowed);
    if (next.getTime() === allowed.getTime()) return allowed;
    allowed = next;
  }
  return nextAllowedTime(at, quiet, zones.slice(0, 1));
}

function latest(moments: readonly Date[], atLeast: Date): Date {
  return moments.reduce((late, moment) => (moment > late ? moment : late), atLeast);
}

function nextInZone(at: Date, quiet: QuietHours, zone: string): Date {
  const local = DateTime.fromJSDate(at, { zone });
  if (quiet.weekends && local.isWeekend) return onDay(local.plus({ days: 8 - local.weekday }), mondayAt).toJSDate();
  if (!quiet.enabled || quiet.start === quiet.end) return at;
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

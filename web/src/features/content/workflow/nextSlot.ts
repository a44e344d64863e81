import type { ContentSettings } from '@model/contentWorkflow.ts';
import { localTime, wallClock } from '../../../lib/localTime.ts';

const dayMs = 24 * 60 * 60_000;

/** When the weekly slot comes next, by the business's clock; undefined while its time is not typed yet. */
export function nextSlot({ weekday, time }: ContentSettings['slot'], { now, timezone }: { now: Date; timezone: string }): Date | undefined {
  if (time === '') return undefined;
  const noon = Date.parse(`${wallClock(now, timezone).slice(0, 10)}T12:00:00Z`);
  // Of the coming eight days one falls on that day, and two where it is today's.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = new Date(noon + ahead * dayMs);
    // Sunday is 7, as in ISO weeks.
    if ((day.getUTCDay() || 7) !== weekday) continue;
    const at = localTime(day.toISOString().slice(0, 10), time, timezone);
    if (at > now) return at;
  }
  return undefined;
}

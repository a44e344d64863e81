import type { QuietHours } from '@model/workflow.ts';

const minute = 60_000;
const minutesOfDay = 24 * 60;

/**
 * When something due at `at` goes out, quiet hours applied, for showing only: the functions decide again when the time
 * comes. Exact but for the one night a year on which clocks change within the quiet hours.
 */
export function quietTime(at: Date, quiet: QuietHours, timezone: string): Date {
  if (!quiet.enabled || quiet.start === quiet.end) return at;
  const now = localMinute(at, timezone);
  const start = minuteOf(quiet.start);
  const end = minuteOf(quiet.end);
  const isQuiet = start < end ? now >= start && now < end : now >= start || now < end;
  if (!isQuiet) return at;
  const wait = (end - now + minutesOfDay) % minutesOfDay;
  const whole = Math.floor(at.getTime() / minute) * minute;
  return new Date(whole + wait * minute);
}

function localMinute(at: Date, timezone: string): number {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: timezone }).format(at);
  return minuteOf(time);
}

function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

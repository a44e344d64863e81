import { DateTime } from 'luxon';

/** A moment of every week, by a wall clock. `weekday` 1 is Monday, 7 Sunday; `time` is `HH:mm`. */
export interface WeeklySlot {
  weekday: number;
  time: string;
}

/**
 * The first slot after an instant, by the clock on the wall of the time zone: it stays at seven when summer time begins
 * and ends. A time that the clock leaps over is taken at the first moment after the leap; one that the clock shows
 * twice, the first time only.
 */
export function nextSlot(after: Date, slot: WeeklySlot, zone: string): Date {
  const found = slotsAround(after, slot, zone).find((moment) => moment > after);
  if (!found) throw new Error('a week without its slot');
  return found;
}

/** The last slot at or before an instant; the same rules hold. */
export function lastSlot(at: Date, slot: WeeklySlot, zone: string): Date {
  const found = slotsAround(at, slot, zone).findLast((moment) => moment <= at);
  if (!found) throw new Error('a week without its slot');
  return found;
}

/** The slot nearest to an instant: that of the same week, where the instant is a slot by the clocks of another zone. */
export function nearestSlot(to: Date, slot: WeeklySlot, zone: string): Date {
  const distance = (moment: Date) => Math.abs(moment.getTime() - to.getTime());
  return slotsAround(to, slot, zone).reduce((nearest, moment) => (distance(moment) < distance(nearest) ? moment : nearest));
}

/** The ISO week that a slot lies in, `2026-W48`: a year's last days may belong to the next one's first week. */
export function isoWeekOf(slot: Date, zone: string): string {
  return DateTime.fromJSDate(slot, { zone }).toFormat("kkkk-'W'WW");
}

/** A time of day on the day that is `days` after a moment's own, by the same rules. */
export function onLocalDay(moment: Date, days: number, time: string, zone: string): Date {
  return atTime(DateTime.fromJSDate(moment, { zone }).startOf('day').plus({ days }), time, zone);
}

/** Two weeks to either side, since a leap can carry a slot over midnight. */
function slotsAround(moment: Date, { weekday, time }: WeeklySlot, zone: string): Date[] {
  const days = weekday - DateTime.fromJSDate(moment, { zone }).weekday;
  return [-14, -7, 0, 7, 14].map((shift) => onLocalDay(moment, days + shift, time, zone));
}

function atTime({ year, month, day }: DateTime, time: string, zone: string): Date {
  const [hour, minute] = time.split(':').map(Number);
  const local = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  const isLeaptOver = local.hour !== hour || local.minute !== minute;
  if (isLeaptOver) return endOfLeap(local);
  return new Date(Math.min(...local.getPossibleOffsets().map((possible) => possible.toMillis())));
}

/** Luxon moves a time in a leap on by as much as the clock does; we want the moment at which the clock arrives. */
function endOfLeap(beyond: DateTime): Date {
  let moment = beyond;
  while (moment.minus({ minutes: 1 }).offset === beyond.offset) moment = moment.minus({ minutes: 1 });
  return moment.toJSDate();
}

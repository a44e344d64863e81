import { localTime, wallClock } from '../../../../lib/localTime.ts';
import { addDays, type LocalDate } from '../../../overview/period.ts';

/** What a calendar shows at once. */
export type Span = 'month' | 'week';

const daysInWeek = 7;

interface WithWeek {
  getWeekInfo: () => { firstDay: number };
}
const knowsWeeks = (place: Intl.Locale): place is Intl.Locale & WithWeek => 'getWeekInfo' in place;
/** For browsers that cannot tell: where calendars begin with Sunday, of those that most of our businesses are in. */
const sundayFirst: readonly (string | undefined)[] = ['US', 'CA', 'MX', 'BR', 'CO', 'PE', 'JP', 'KR', 'TW', 'IN', 'IL', 'ZA', 'PH', 'SG'];

/** The day that weeks begin with where a locale is spoken: 1 for Monday to 7 for Sunday. */
export function firstWeekday(locale: string): number {
  const place = new Intl.Locale(locale);
  if (knowsWeeks(place)) return place.getWeekInfo().firstDay;
  return sundayFirst.includes(place.maximize().region) ? 7 : 1;
}

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (date: LocalDate) => new Date(`${date}T12:00:00Z`).getUTCDay() || daysInWeek;

/** The seven days of the week that a day lies in. */
export function weekAround(date: LocalDate, firstDay: number): LocalDate[] {
  const first = addDays(date, -((weekdayOf(date) - firstDay + daysInWeek) % daysInWeek));
  return Array.from({ length: daysInWeek }, (_, index) => addDays(first, index));
}

/** The weeks of the month that a day lies in, with the days of its neighbors that fill the first and the last one. */
export function monthAround(date: LocalDate, firstDay: number): LocalDate[][] {
  const weeks: LocalDate[][] = [];
  let next = `${date.slice(0, 7)}-01`;
  do {
    const week = weekAround(next, firstDay);
    weeks.push(week);
    next = addDays(week[0] ?? next, daysInWeek);
  } while (isSameMonth(next, date));
  return weeks;
}

export const isSameMonth = (one: LocalDate, other: LocalDate) => one.slice(0, 7) === other.slice(0, 7);

/** The day from which the span before or after is shown. Of months the first day stands for them. */
export function stepBy(date: LocalDate, span: Span, by: number): LocalDate {
  if (span === 'week') return addDays(date, by * daysInWeek);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** From the first moment of the first day to before the first moment after the last one. */
export function timesOf(days: readonly LocalDate[], timezone: string): { from: Date; before: Date } {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return { from: localTime(first, '00:00', timezone), before: localTime(addDays(last, 1), '00:00', timezone) };
}

/** What lies on each day at a place, the earliest first. */
export function byDay<P extends { calendarAt?: Date | undefined }>(pieces: readonly P[], timezone: string): Map<LocalDate, P[]> {
  const placed = pieces.flatMap((piece) => (piece.calendarAt ? [{ piece, at: piece.calendarAt }] : []));
  const sorted = placed.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const days = new Map<LocalDate, P[]>();
  for (const { piece, at } of sorted) {
    const date = wallClock(at, timezone).slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), piece]);
  }
  return days;
}

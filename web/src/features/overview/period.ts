import { type Figures, type MonthStats, sumFigures, sumMonth } from '@model/stats.ts';
import type { Stored } from '../../lib/collections.ts';

/** Days as `2026-11-24` in the business's time zone; the arithmetic is that of the calendar. */
export type LocalDate = string;

const dayMs = 86_400_000;

/** The calendar day that lies `days` after another. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

const monthOf = (date: LocalDate) => date.slice(0, 7);
const dayOf = (date: LocalDate) => date.slice(8);

/** A figure now and in the period before, and its course. Null where there is nothing to measure. */
export interface Figure {
  value: number | null;
  before: number | null;
  /** One value a day of the period; rates and medians over the seven days that end on it. */
  course: readonly (number | null)[];
}

/** A day alone has too few for a rate; a week has no weekday of its own. */
const courseDays = 7;

/** The longest period that is compared with the one before: a longer one would read more months than a page may. */
export const longestCompared = 30;

/** Months of statistics that figures over `days` days up to `today` need: the period, the one before where it is compared, and a week for the course. */
export function firstMonthNeeded(today: LocalDate, days: number): string {
  const back = days <= longestCompared ? 2 * days : days + courseDays - 1;
  return monthOf(addDays(today, 1 - back));
}

/** Ids of months and of their shards, `2026-11~3`, lie between these two. */
export function statsIdRange(firstMonth: string, today: LocalDate): [from: string, to: string] {
  return [firstMonth, `${monthOf(today)}~\uf8ff`];
}

/** Months with their shards added to them. */
export function byMonth(documents: readonly Stored<MonthStats>[]): Map<string, MonthStats> {
  const groups = Map.groupBy(documents, ({ id }) => id.split('~', 1)[0] ?? id);
  return new Map([...groups].map(([month, parts]) => [month, sumMonth(parts)]));
}

export interface Period {
  /** The days of the period, the oldest first. */
  dates: readonly LocalDate[];
  at: (date: LocalDate) => Figures;
  /** The figures of some days together. */
  sumOver: (dates: readonly LocalDate[]) => Figures;
  /** The whole period. */
  now: Figures;
  figure: (measure: (figures: Figures) => number | null, smooth: boolean) => Figure;
}

/** The last `days` days up to `today`, from the documents of statistics. */
export function periodOf(months: ReadonlyMap<string, MonthStats>, today: LocalDate, days: number): Period {
  const at = (date: LocalDate): Figures => months.get(monthOf(date))?.days[dayOf(date)] ?? {};
  const span = (lastDay: LocalDate, length: number) =>
    Array.from({ length }, (_, index) => addDays(lastDay, index - length + 1));
  const sumOver = (dates: readonly LocalDate[]) => sumFigures(dates.map(at));
  const dates = span(today, days);
  const now = sumOver(dates);
  const before = days <= longestCompared ? sumOver(span(addDays(today, -days), days)) : undefined;
  return {
    dates,
    at,
    sumOver,
    now,
    figure: (measure, smooth) => ({
      value: measure(now),
      before: before === undefined ? null : measure(before),
      course: dates.map((date) => measure(smooth ? sumOver(span(date, courseDays)) : at(date))),
    }),
  };
}

/** A part of a whole; null where there is no whole. */
export const ratio = (part: number | undefined, whole: number | undefined) => (whole ? (part ?? 0) / whole : null);

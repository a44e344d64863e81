import { estimateMedianSeconds } from '@model/responseTimes.ts';
import { type Figures, type MonthStats, sumFigures, sumMonth, type TotalStats } from '@model/stats.ts';
import { type LeadSource, type LeadStatus, leadSources, openLeadStatuses } from '@model/words.ts';
import type { Stored } from '../../lib/collections.ts';

/** Days as `2026-11-24` in the business's time zone; the arithmetic is that of the calendar. */
type LocalDate = string;

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

export interface DayOfLeads {
  date: LocalDate;
  leads: number;
  replied: number;
  won: number;
}

export interface Overview {
  leads: Figure;
  /** Seconds; an estimate from buckets. Infinity: more than a day. */
  firstResponse: Figure;
  /** Share of the answered leads that replied. */
  replyRate: Figure;
  /** Share of all leads that were won. */
  wonRate: Figure;
  days: readonly DayOfLeads[];
  sources: readonly { source: LeadSource; leads: number }[];
  /** Open leads by status, whenever they came. */
  pipeline: readonly { status: LeadStatus; leads: number }[];
  /** Whether anything was ever counted. */
  empty: boolean;
}

/** Months of statistics that figures over `days` days up to `today` need: the period, the one before, and a week for the course. */
export function firstMonthNeeded(today: LocalDate, days: number): string {
  return monthOf(addDays(today, -(2 * days - 1)));
}

/** Ids of months and of their shards, `2026-11~3`, lie between these two. */
export function statsIdRange(firstMonth: string, today: LocalDate): [from: string, to: string] {
  return [firstMonth, `${monthOf(today)}~\uf8ff`];
}

function byMonth(documents: readonly Stored<MonthStats>[]): Map<string, MonthStats> {
  const groups = Map.groupBy(documents, ({ id }) => id.split('~', 1)[0] ?? id);
  return new Map([...groups].map(([month, parts]) => [month, sumMonth(parts)]));
}

const ratio = (part: number | undefined, whole: number | undefined) => (whole ? (part ?? 0) / whole : null);

const measures = {
  leads: (figures: Figures) => figures.leads ?? 0,
  firstResponse: (figures: Figures) => estimateMedianSeconds(figures.responseBuckets ?? {}),
  replyRate: (figures: Figures) => ratio(figures.replied, figures.contacted),
  wonRate: (figures: Figures) => ratio(figures.won, figures.leads),
};
/** A day alone has too few leads for a rate; a week has no weekday of its own. */
const courseDays = 7;

/**
 * The figures of the home page, from the documents of statistics alone.
 * @param documents months and shards from `firstMonthNeeded` on
 * @param total lifetime figures, where a nightly fold has made them
 */
export function overviewOf(
  documents: readonly Stored<MonthStats>[],
  total: TotalStats | undefined,
  today: LocalDate,
  days: number,
): Overview {
  const months = byMonth(documents);
  const at = (date: LocalDate): Figures => months.get(monthOf(date))?.days[dayOf(date)] ?? {};
  const span = (lastDay: LocalDate, length: number) =>
    Array.from({ length }, (_, index) => addDays(lastDay, index - length + 1));
  const sumOver = (dates: readonly LocalDate[]) => sumFigures(dates.map(at));

  const dates = span(today, days);
  const now = sumOver(dates);
  const before = sumOver(span(addDays(today, -days), days));
  const figure = (measure: (figures: Figures) => number | null, smooth: boolean): Figure => ({
    value: measure(now),
    before: measure(before),
    course: dates.map((date) => measure(smooth ? sumOver(span(date, courseDays)) : at(date))),
  });

  return {
    leads: figure(measures.leads, false),
    firstResponse: figure(measures.firstResponse, true),
    replyRate: figure(measures.replyRate, true),
    wonRate: figure(measures.wonRate, true),
    days: dates.map((date) => {
      const { leads = 0, replied = 0, won = 0 } = at(date);
      return { date, leads, replied, won };
    }),
    sources: leadSources
      .map((source) => ({ source, leads: now.leadsBySource?.[source] ?? 0 }))
      .filter(({ leads }) => leads > 0)
      .toSorted((a, b) => b.leads - a.leads),
    pipeline: pipelineOf(months, total),
    empty: [...months.values()].every((month) => Object.keys(month.days).length === 0) && !total?.lifetime.leads,
  };
}

/** The live months hold their own leads' places; what came earlier stands in the total, as of the last fold. */
function pipelineOf(months: ReadonlyMap<string, MonthStats>, total: TotalStats | undefined): Overview['pipeline'] {
  const live = [...months]
    .filter(([month]) => total === undefined || month >= total.liveFrom)
    .flatMap(([, { days }]) => Object.values(days));
  const sum = sumFigures([{ pipeline: total?.earlierPipeline ?? {} }, ...live]).pipeline ?? {};
  return openLeadStatuses.map((status) => ({ status, leads: Math.max(0, sum[status] ?? 0) }));
}

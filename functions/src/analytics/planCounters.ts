import { dayCounters, dayMaps, type Figures, type MonthStats, sumFigures } from '../model/stats.ts';

/**
 * Vocabulary of the counters.
 * - day: a local day of the business, as `{month: '2026-11', day: '24'}`; where a figure stands.
 * - figures: counters and maps of counters, as they lie in a day of a month document; missing is zero.
 * - contribution: the figures that one document (a lead, a message) adds to a day. Counting a change is the
 *   contribution after it less the one before it, so that counting and recounting are the same function.
 * - entry: figures and the day they are added to. Negative ones take away.
 */
export interface StatsDay {
  /** `YYYY-MM`: the name of the month document. */
  readonly month: string;
  /** `01` to `31`. */
  readonly day: string;
}

export interface CounterEntry {
  readonly day: StatsDay;
  readonly change: Figures;
}

export interface MonthWrite extends MonthStats {
  readonly month: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it, and a business's zone hardly ever changes. */
function formatFor(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timezone, format);
  return format;
}

/** The local day in an IANA time zone. Throws a RangeError for a zone that does not exist. */
export function localDay(date: Date, timezone: string): StatsDay {
  const parts = formatFor(timezone).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { month: `${part('year').padStart(4, '0')}-${part('month')}`, day: part('day') };
}

/** What `after` has more than `before`; counters that are the same are left out. */
export function subtractFigures(after: Figures, before: Figures): Figures {
  const difference: Figures = {};
  for (const name of dayCounters) {
    const value = (after[name] ?? 0) - (before[name] ?? 0);
    if (value !== 0) difference[name] = value;
  }
  for (const name of dayMaps) {
    const left = after[name] ?? {};
    const right = before[name] ?? {};
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const value = (left[key] ?? 0) - (right[key] ?? 0);
      if (value !== 0) (difference[name] ??= {})[key] = value;
    }
  }
  return difference;
}

/** The same figures without zeros. */
export const withoutZeros = (figures: Figures): Figures => subtractFigures(figures, {});

export const isEmpty = (figures: Figures): boolean => Object.keys(withoutZeros(figures)).length === 0;

/** One write per month document, the entries of a day summed; what sums to nothing is not written. */
export function planCounters(entries: readonly CounterEntry[]): MonthWrite[] {
  const months = new Map<string, Record<string, Figures>>();
  for (const { day, change } of entries) {
    const days = months.get(day.month) ?? {};
    days[day.day] = sumFigures([days[day.day] ?? {}, change]);
    months.set(day.month, days);
  }
  return [...months]
    .map(([month, days]) => ({
      month,
      days: Object.fromEntries(
        Object.entries(days)
          .map(([day, figures]) => [day, withoutZeros(figures)] as const)
          .filter(([, figures]) => Object.keys(figures).length > 0),
      ),
    }))
    .filter(({ days }) => Object.keys(days).length > 0);
}

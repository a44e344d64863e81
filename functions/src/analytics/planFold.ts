import { type MonthWrite, subtractFigures } from './planCounters.ts';
import {
  type Counts,
  dayCounters,
  dayMaps,
  type Figures,
  type MonthStats,
  sumFigures,
  sumMonth,
  type TotalStats,
} from '../model/stats.ts';

/** A month's document or one of its shards. */
export interface StatsDocument {
  /** `2026-11` or `2026-11~3`. */
  readonly id: string;
  readonly stats: MonthStats;
}

export interface ShardFold {
  readonly month: string;
  readonly shardIds: readonly string[];
}

/**
 * Counters that documents give, and that a recount of these therefore can put right. Calls of the assistant and visits
 * by a code leave no document behind: theirs are carried over as they are.
 */
const recounted: ReadonlySet<string> = new Set<keyof Figures>([
  'leads',
  'contacted',
  'replied',
  'qualified',
  'won',
  'lost',
  'messagesSent',
  'messagesFailed',
  'followUpsSent',
  'secondFollowUpsSent',
  'emailsSent',
  'newslettersSent',
  'textsSent',
  'sales',
  'revenue',
  'reviewsRequested',
  'reviewsAnswered',
  'reviewPagesOpened',
  'reviewRemindersSent',
  'referralOffersSent',
  'reviewsReceived',
  'ratingSum',
  'referralLeads',
  'referralConversions',
  'referralRevenue',
  'contentGenerated',
  'contentPublished',
  ...dayMaps,
]);

export const monthOf = (documentId: string): string => documentId.slice(0, 'YYYY-MM'.length);
const isShard = (documentId: string): boolean => documentId.length > 'YYYY-MM'.length;

/** `2026-01` → `2025-12`. */
export function previousMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = number === 1 ? { year: year - 1, number: 12 } : { year, number: number - 1 };
  return `${String(before.year).padStart(4, '0')}-${String(before.number).padStart(2, '0')}`;
}

/** The months that have shards, with their shards. */
export function planShardFolds(documentIds: readonly string[]): ShardFold[] {
  const months = new Map<string, string[]>();
  for (const id of documentIds.filter(isShard)) months.set(monthOf(id), [...(months.get(monthOf(id)) ?? []), id]);
  return [...months].map(([month, shardIds]) => ({ month, shardIds }));
}

/** Each month with its shards added. */
export function sumByMonth(documents: readonly StatsDocument[]): ReadonlyMap<string, MonthStats> {
  const parts = new Map<string, MonthStats[]>();
  for (const { id, stats } of documents) parts.set(monthOf(id), [...(parts.get(monthOf(id)) ?? []), stats]);
  return new Map([...parts].map(([month, documentsOfIt]) => [month, sumMonth(documentsOfIt)]));
}

export interface Repair {
  /** What has to be added to the month documents. */
  readonly writes: readonly MonthWrite[];
  /** The same by counter (`leads`, `pipeline.won`); 0 where figures only stood on another day. */
  readonly drift: Counts;
}

/**
 * What the recounted truth has more, or less, than the counters, from the month `from` on.
 * @param counted months as they were in the same snapshot in which the truth was counted
 */
export function planRepair(counted: ReadonlyMap<string, MonthStats>, truth: readonly MonthWrite[], from: string): Repair {
  const recount = new Map(truth.map(({ month, days }) => [month, days] as const));
  const months = [...new Set([...counted.keys(), ...recount.keys()])].filter((month) => month >= from).sort();
  const drift: Counts = {};
  const writes: MonthWrite[] = [];
  for (const month of months) {
    const has = counted.get(month)?.days ?? {};
    const should = recount.get(month) ?? {};
    const days: Record<string, Figures> = {};
    for (const day of new Set([...Object.keys(has), ...Object.keys(should)])) {
      const difference = subtractFigures(onlyRecounted(should[day] ?? {}), onlyRecounted(has[day] ?? {}));
      if (Object.keys(difference).length === 0) continue;
      days[day] = difference;
      addTo(drift, difference);
    }
    if (Object.keys(days).length > 0) writes.push({ month, days });
  }
  return { writes, drift };
}

function onlyRecounted(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => recounted.has(name)));
}

function addTo(drift: Counts, difference: Figures): void {
  for (const name of dayCounters) {
    const value = difference[name];
    if (value !== undefined) drift[name] = (drift[name] ?? 0) + value;
  }
  for (const name of dayMaps) {
    for (const [key, value] of Object.entries(difference[name] ?? {})) {
      drift[`${name}.${key}`] = (drift[`${name}.${key}`] ?? 0) + value;
    }
  }
}

/** Lifetime figures, from every month and what was just repaired in them. */
export function planTotal(
  counted: ReadonlyMap<string, MonthStats>,
  repair: Repair,
  liveFrom: string,
  now: Date,
): TotalStats {
  const months = [...counted].map(([month, { days }]) => ({ month, days }));
  const parts = [...months, ...repair.writes].map(({ month, days }) => ({ month, figures: sumFigures(Object.values(days)) }));
  const earlier = parts.filter(({ month }) => month < liveFrom);
  const lifetime = subtractFigures(sumFigures(parts.map(({ figures }) => figures)), {});
  return {
    lifetime: { ...lifetime },
    earlierPipeline: subtractFigures(sumFigures(earlier.map(({ figures }) => figures)), {}).pipeline ?? {},
    liveFrom,
    foldedAt: now,
    drift: repair.drift,
  };
}

import { estimateMedianSeconds } from '@model/responseTimes.ts';
import { type Figures, type MonthStats, sumFigures, type TotalStats } from '@model/stats.ts';
import { type LeadSource, type LeadStatus, leadSources, openLeadStatuses } from '@model/words.ts';
import type { Stored } from '../../lib/collections.ts';
import { byMonth, type Figure, type LocalDate, periodOf, ratio } from './period.ts';

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
  /** Minor units of finished jobs. */
  revenue: Figure;
  /** The part of the revenue that referrals have brought. */
  referralRevenue: Figure;
  reviews: Figure;
  /** Stars on average. */
  rating: Figure;
  /** Pieces of content. */
  published: Figure;
  days: readonly DayOfLeads[];
  sources: readonly { source: LeadSource; leads: number }[];
  /** Open leads by status, whenever they came. */
  pipeline: readonly { status: LeadStatus; leads: number }[];
  /** Whether anything was ever counted. */
  empty: boolean;
}

const measures = {
  leads: (figures: Figures) => figures.leads ?? 0,
  firstResponse: (figures: Figures) => estimateMedianSeconds(figures.responseBuckets ?? {}),
  replyRate: (figures: Figures) => ratio(figures.replied, figures.contacted),
  wonRate: (figures: Figures) => ratio(figures.won, figures.leads),
  revenue: (figures: Figures) => figures.revenue ?? 0,
  referralRevenue: (figures: Figures) => figures.referralRevenue ?? 0,
  reviews: (figures: Figures) => figures.reviewsReceived ?? 0,
  rating: (figures: Figures) => ratio(figures.ratingSum, figures.reviewsReceived),
  published: (figures: Figures) => figures.contentPublished ?? 0,
};

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
  const { dates, at, now, figure } = periodOf(months, today, days);
  return {
    leads: figure(measures.leads, false),
    firstResponse: figure(measures.firstResponse, true),
    replyRate: figure(measures.replyRate, true),
    wonRate: figure(measures.wonRate, true),
    revenue: figure(measures.revenue, false),
    referralRevenue: figure(measures.referralRevenue, false),
    reviews: figure(measures.reviews, false),
    rating: figure(measures.rating, true),
    published: figure(measures.published, false),
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

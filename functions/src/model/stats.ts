import * as z from 'zod/mini';

/**
 * The counters. A month's figures lie in `stats/{YYYY-MM}` and its shards `stats/{YYYY-MM}~{n}`, which are summed.
 * Figures about leads stand on the local day on which the lead came (its cohort), so that rates compare like with
 * like; messages stand on the day they were sent. Requests for a review stand on the day on which they went out, and so
 * does what came of them: `reviewPagesOpened` and `reviewsAnswered`. Reviews themselves stand on the day they were
 * written, sales and what referrals brought on the day on which the job was done. A piece of content stands on the day on
 * which it was first written, and on that of its first publication.
 */
export const dayCounters = [
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
  'assistantCalls',
  'assistantTokensIn',
  'assistantTokensOut',
  'sales',
  'revenue',
  'reviewsRequested',
  'reviewsAnswered',
  'reviewPagesOpened',
  'reviewRemindersSent',
  'referralOffersSent',
  'reviewsReceived',
  'ratingSum',
  'referralVisits',
  'referralLeads',
  'referralConversions',
  'referralRevenue',
  'contentGenerated',
  'contentPublished',
] as const;
export type DayCounter = (typeof dayCounters)[number];

export const dayMaps = ['leadsBySource', 'leadsByPriority', 'pipeline', 'responseBuckets', 'reviewsBySource', 'reviewsByRating'] as const;
export type DayMap = (typeof dayMaps)[number];

export type Counts = Record<string, number>;
/** Every counter may be missing, which is zero. */
export type Figures = Partial<Record<DayCounter, number>> & Partial<Record<DayMap, Counts>>;

const counts = z.record(z.string(), z.number());
export const figures = z.looseObject({
  leads: z.optional(z.number()),
  contacted: z.optional(z.number()),
  replied: z.optional(z.number()),
  qualified: z.optional(z.number()),
  won: z.optional(z.number()),
  lost: z.optional(z.number()),
  messagesSent: z.optional(z.number()),
  messagesFailed: z.optional(z.number()),
  followUpsSent: z.optional(z.number()),
  secondFollowUpsSent: z.optional(z.number()),
  emailsSent: z.optional(z.number()),
  newslettersSent: z.optional(z.number()),
  textsSent: z.optional(z.number()),
  assistantCalls: z.optional(z.number()),
  assistantTokensIn: z.optional(z.number()),
  assistantTokensOut: z.optional(z.number()),
  sales: z.optional(z.number()),
  revenue: z.optional(z.number()),
  reviewsRequested: z.optional(z.number()),
  reviewsAnswered: z.optional(z.number()),
  reviewPagesOpened: z.optional(z.number()),
  reviewRemindersSent: z.optional(z.number()),
  referralOffersSent: z.optional(z.number()),
  reviewsReceived: z.optional(z.number()),
  ratingSum: z.optional(z.number()),
  referralVisits: z.optional(z.number()),
  referralLeads: z.optional(z.number()),
  referralConversions: z.optional(z.number()),
  referralRevenue: z.optional(z.number()),
  contentGenerated: z.optional(z.number()),
  contentPublished: z.optional(z.number()),
  leadsBySource: z.optional(counts),
  leadsByPriority: z.optional(counts),
  pipeline: z.optional(counts),
  responseBuckets: z.optional(counts),
  reviewsBySource: z.optional(counts),
  reviewsByRating: z.optional(counts),
});

/** `stats/{YYYY-MM}` and its shards. Days are `01` to `31`. */
export const monthStats = z.object({ days: z.record(z.string(), figures) });
export type MonthStats = { days: Record<string, Figures> };

/** `stats/total`: lifetime figures as of the last nightly fold. */
export const totalStats = z.object({
  lifetime: figures,
  /** Leads by status received before the month that preceded the fold: what live months do not show. */
  earlierPipeline: counts,
  /** First month (YYYY-MM) that `earlierPipeline` leaves out. */
  liveFrom: z.string(),
  foldedAt: z.date(),
  /** What the last recount had to correct, by counter; empty when nothing had drifted. */
  drift: counts,
});
export type TotalStats = z.infer<typeof totalStats>;

/**
 * `stats/newsletters`: how many letters of newsletters have been taken to be sent, by local day (`2026-11-24`); those that
 * came back unsent are not among them. It moves in the transactions that claim and record them, so that no number of
 * newsletters at once goes beyond their share of a day's emails. Old days are dropped.
 */
export const newsletterDays = z.object({ days: z.record(z.string(), z.number()) });

/** The sum of figures, counter by counter and key by key. */
export function sumFigures(parts: readonly Figures[]): Figures {
  const sum: Figures = {};
  for (const part of parts) {
    for (const name of dayCounters) {
      const value = part[name];
      if (value) sum[name] = (sum[name] ?? 0) + value;
    }
    for (const name of dayMaps) {
      for (const [key, value] of Object.entries(part[name] ?? {})) {
        const map = (sum[name] ??= {});
        map[key] = (map[key] ?? 0) + value;
      }
    }
  }
  return sum;
}

/** A month and its shards as one, by day. */
export function sumMonth(documents: readonly MonthStats[]): MonthStats {
  const days: Record<string, Figures> = {};
  for (const document of documents) {
    for (const [day, part] of Object.entries(document.days)) {
      days[day] = sumFigures([days[day] ?? {}, part]);
    }
  }
  return { days };
}

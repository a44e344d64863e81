import { FieldPath } from 'firebase-admin/firestore';
import { expect } from 'vitest';
import type { TestBusiness } from '../testBusiness.ts';
import { contentChange } from '../../../functions/src/analytics/contentCounters.ts';
import { conversionChange } from '../../../functions/src/analytics/conversionCounters.ts';
import { leadChange } from '../../../functions/src/analytics/leadCounters.ts';
import { messageChange } from '../../../functions/src/analytics/messageCounters.ts';
import { type MonthWrite, planCounters } from '../../../functions/src/analytics/planCounters.ts';
import { sumByMonth } from '../../../functions/src/analytics/planFold.ts';
import { requestChange } from '../../../functions/src/analytics/requestCounters.ts';
import { reviewChange } from '../../../functions/src/analytics/reviewCounters.ts';
import { countedOf, saleChange } from '../../../functions/src/analytics/saleCounters.ts';
import type { Collections } from '../../../functions/src/firestore/collections.ts';
import { type Figures, sumFigures } from '../../../functions/src/model/stats.ts';

/** Of the builders' business. */
const books = { timezone: 'America/New_York', currency: 'USD' };

type Days = Readonly<Record<string, Figures>>;

/** The counters as they are on record, month and shards summed, without zeros: by local day, `2026-11-24`. */
async function countedDays(paths: Collections, businessId: string): Promise<Days> {
  const documents = await paths.stats(businessId).where(FieldPath.documentId(), '<', 'a').get();
  const months = sumByMonth(documents.docs.map((document) => ({ id: document.id, stats: document.data() })));
  return byDay([...months].map(([month, { days }]) => ({ month, days })));
}

/** The counters as they should be: everything that is counted, counted again. */
async function recountedDays(paths: Collections, businessId: string): Promise<Days> {
  const { timezone } = books;
  const [leads, messages, sales, requests, reviews, conversions, pieces] = await Promise.all([
    paths.leads(businessId).get(),
    paths.messages(businessId).get(),
    paths.sales(businessId).get(),
    paths.reviewRequests(businessId).get(),
    paths.reviews(businessId).get(),
    paths.conversions(businessId).get(),
    paths.content(businessId).get(),
  ]);
  return byDay(
    planCounters([
      ...leads.docs.flatMap((document) => leadChange(undefined, document.data(), timezone)),
      ...messages.docs.flatMap((document) => messageChange(undefined, document.data(), timezone)),
      ...sales.docs.flatMap((document) => saleChange(undefined, countedOf(document.data()), books)),
      ...requests.docs.flatMap((document) => requestChange(undefined, document.data(), timezone)),
      ...reviews.docs.flatMap((document) => reviewChange(undefined, document.data(), timezone)),
      ...conversions.docs.flatMap((document) => conversionChange(undefined, document.data(), books)),
      ...pieces.docs.flatMap((document) => contentChange(undefined, document.data(), timezone)),
    ]),
  );
}

/** All days of a business in one. */
export async function countedFigures(paths: Collections, businessId: string): Promise<Figures> {
  return sumFigures(Object.values(await countedDays(paths, businessId)));
}

/** Fails where a counter is not what a recount finds. */
export async function expectCountersToBeTrue({ paths, businessId }: Pick<TestBusiness, 'paths' | 'businessId'>): Promise<void> {
  expect(await countedDays(paths, businessId)).toEqual(await recountedDays(paths, businessId));
}

function byDay(months: readonly MonthWrite[]): Days {
  // Through the planner once more, which leaves out what sums to nothing.
  const entries = months.flatMap(({ month, days }) =>
    Object.entries(days).map(([day, change]) => ({ day: { month, day }, change })),
  );
  return Object.fromEntries(
    planCounters(entries).flatMap(({ month, days }) =>
      Object.entries(days).map(([day, figures]) => [`${month}-${day}`, figures] as const),
    ),
  );
}

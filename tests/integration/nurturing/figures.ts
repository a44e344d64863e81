import { FieldPath } from 'firebase-admin/firestore';
import { expect } from 'vitest';
import type { Shop } from './shop.ts';
import { leadChange } from '../../../functions/src/analytics/leadCounters.ts';
import { messageChange } from '../../../functions/src/analytics/messageCounters.ts';
import { type MonthWrite, planCounters } from '../../../functions/src/analytics/planCounters.ts';
import { sumByMonth } from '../../../functions/src/analytics/planFold.ts';
import type { Collections } from '../../../functions/src/firestore/collections.ts';
import { type Figures, sumFigures } from '../../../functions/src/model/stats.ts';

type Days = Readonly<Record<string, Figures>>;

/** The counters as they are on record, month and shards summed, without zeros: by local day, `2026-11-24`. */
async function countedDays(paths: Collections, businessId: string): Promise<Days> {
  const documents = await paths.stats(businessId).where(FieldPath.documentId(), '<', 'a').get();
  const months = sumByMonth(documents.docs.map((document) => ({ id: document.id, stats: document.data() })));
  return byDay([...months].map(([month, { days }]) => ({ month, days })));
}

/** The counters as they should be: every lead and every message counted again. */
async function recountedDays(paths: Collections, businessId: string, timezone: string): Promise<Days> {
  const [leads, messages] = await Promise.all([paths.leads(businessId).get(), paths.messages(businessId).get()]);
  return byDay(
    planCounters([
      ...leads.docs.flatMap((document) => leadChange(undefined, document.data(), timezone)),
      ...messages.docs.flatMap((document) => messageChange(undefined, document.data(), timezone)),
    ]),
  );
}

/** All days of a business in one. */
export async function countedFigures(paths: Collections, businessId: string): Promise<Figures> {
  return sumFigures(Object.values(await countedDays(paths, businessId)));
}

/** Fails where a counter is not what a recount finds. */
export async function expectCountersToBeTrue({ paths, businessId }: Pick<Shop, 'paths' | 'businessId'>): Promise<void> {
  expect(await countedDays(paths, businessId)).toEqual(await recountedDays(paths, businessId, 'America/New_York'));
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

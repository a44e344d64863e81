import { FieldPath, type Firestore, type Query } from 'firebase-admin/firestore';
import { incrementDays } from './addCounters.ts';
import { localDay } from './planCounters.ts';
import { planRepair, planShardFolds, planTotal, previousMonth, type ShardFold, sumByMonth } from './planFold.ts';
import { recount } from './recount.ts';
import type { Books } from './saleCounters.ts';
import type { Collections } from '../firestore/collections.ts';
import { type MonthStats, sumMonth, type TotalStats } from '../model/stats.ts';

/**
 * The nightly work on a business's counters (reliability.md, rule 5): shards go into their months, what is counted
 * of this and the last month is counted again and the difference is added, and the months are summed up. Leads may
 * come in meanwhile: everything is added, nothing is overwritten.
 * @returns the new total, or undefined where another run was faster and this one left its result alone
 */
export async function foldBusiness(
  db: Firestore,
  paths: Collections,
  businessId: string,
  books: Books,
  now: Date,
): Promise<TotalStats | undefined> {
  const present = await statsQuery(paths, businessId).select().get();
  for (const fold of planShardFolds(present.docs.map(({ id }) => id))) await foldShards(db, paths, businessId, fold);

  const liveFrom = previousMonth(localDay(now, books.timezone).month);
  const totalRef = paths.totalStats(businessId);
  // One snapshot for truth and counters: a change between the two would look like drift.
  const { plan, total, foldedBefore } = await db.runTransaction(
    async (tx) => {
      const [documents, before] = await Promise.all([tx.get(statsQuery(paths, businessId)), tx.get(totalRef)]);
      const counted = sumByMonth(documents.docs.map((document) => ({ id: document.id, stats: document.data() })));
      const repair = planRepair(counted, await recount(tx, paths, businessId, books, liveFrom), liveFrom);
      return { plan: repair, total: planTotal(counted, repair, liveFrom, now), foldedBefore: before.updateTime };
    },
    { readOnly: true },
  );

  return db.runTransaction(async (tx) => {
    const before = await tx.get(totalRef);
    // Two runs that found the same drift must not both add it.
    const untouched = foldedBefore === undefined ? !before.exists : before.updateTime?.isEqual(foldedBefore);
    if (!untouched) return undefined;
    for (const { month, days } of plan.writes) {
      tx.set(paths.stats(businessId).doc(month), incrementDays(days), { merge: true });
    }
    tx.set(totalRef, total);
    return total;
  });
}

/** Month documents and shards; `total` lies in the same collection and is of another form. */
function statsQuery(paths: Collections, businessId: string): Query<MonthStats> {
  return paths
    .stats(businessId)
    .where(FieldPath.documentId(), '>=', '0000-00')
    .where(FieldPath.documentId(), '<', '9999-99');
}

async function foldShards(db: Firestore, paths: Collections, businessId: string, fold: ShardFold): Promise<void> {
  const stats = paths.stats(businessId);
  await db.runTransaction(async (tx) => {
    const shards = await tx.getAll(...fold.shardIds.map((id) => stats.doc(id)));
    const parts = shards.map((shard) => shard.data()).filter((data) => data !== undefined);
    if (parts.length === 0) return;
    tx.set(stats.doc(fold.month), incrementDays(sumMonth(parts).days), { merge: true });
    for (const shard of shards) tx.delete(shard.ref);
  });
}

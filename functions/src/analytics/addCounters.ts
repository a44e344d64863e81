import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { Collections } from '../firestore/collections.ts';
import { dayCounters, dayMaps, type Figures } from '../model/stats.ts';
import { realNow } from '../platform/clock.ts';
import { createShardChooser, type ShardChooser } from './chooseShard.ts';
import { type CounterEntry, planCounters } from './planCounters.ts';

/** This instance's shards. */
const ownShards = createShardChooser(Math.random);

export const shardId = (month: string, shard: number): string => `${month}~${shard}`;

/** Figures as increments, which need no read and never conflict with one another's values. */
export function increments(figures: Figures): Record<string, FieldValue | Record<string, FieldValue>> {
  const fields: Record<string, FieldValue | Record<string, FieldValue>> = {};
  for (const name of dayCounters) {
    const value = figures[name];
    if (value) fields[name] = FieldValue.increment(value);
  }
  for (const name of dayMaps) {
    const map = Object.entries(figures[name] ?? {}).filter(([, value]) => value !== 0);
    if (map.length > 0) fields[name] = Object.fromEntries(map.map(([key, value]) => [key, FieldValue.increment(value)]));
  }
  return fields;
}

export const incrementDays = (days: Readonly<Record<string, Figures>>) => ({
  days: Object.fromEntries(Object.entries(days).map(([day, figures]) => [day, increments(figures)])),
});

/**
 * Moves counters in the transaction that moves what they count. One write for each month concerned, which is one
 * unless a change touches two months; none when nothing changes.
 */
export function addCounters(
  tx: Transaction,
  paths: Collections,
  businessId: string,
  entries: readonly CounterEntry[],
  shards: ShardChooser = ownShards,
): void {
  for (const { month, days } of planCounters(entries)) {
    const shard = shards(`${businessId}/${month}`, realNow());
    const document = paths.stats(businessId).doc(shard === undefined ? month : shardId(month, shard));
    tx.set(document, incrementDays(days), { merge: true });
  }
}

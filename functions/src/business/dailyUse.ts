import { FieldPath } from 'firebase-admin/firestore';
import { closePublicProfile } from './closePublicProfile.ts';
import { noteOverCap } from './noteOverCap.ts';
import { isFlooded, type OverCap, overCap, type DailyUse, useOf } from './overCap.ts';
import { localDay } from '../analytics/planCounters.ts';
import type { Collections } from '../firestore/collections.ts';
import type { Business } from '../model/business.ts';
import { sumMonth } from '../model/stats.ts';
import { realNow } from '../platform/clock.ts';

/** Caps are soft: they are there against floods and bills, not to the last message. */
const freshMs = 10_000;
const remembered = 500;

interface Known {
  until: number;
  day: string;
  use: Promise<DailyUse>;
}
const cache = new Map<string, Known>();

/**
 * What a business has used on the local day that product time is in, at most ten seconds old, and which of its caps
 * that uses up. When the leads reach ten times their cap the public form is closed.
 */
export async function dailyUse(
  paths: Collections,
  businessId: string,
  business: Business,
  now: Date,
): Promise<{ use: DailyUse; over: OverCap }> {
  const { month, day } = localDay(now, business.timezone);
  const key = `${month}-${day}`;
  const known = cache.get(businessId);
  let entry = known && known.until > realNow().getTime() && known.day === key ? known : undefined;
  if (!entry) {
    if (cache.size >= remembered) cache.clear();
    entry = { until: realNow().getTime() + freshMs, day: key, use: readUse(paths, businessId, business, month, day, now) };
    cache.set(businessId, entry);
    const own = entry;
    own.use.catch(() => {
      if (cache.get(businessId) === own) cache.delete(businessId);
    });
  }
  const use = await entry.use;
  return { use, over: overCap(use, business.dailyCaps) };
}

/** For tests, and for whoever has just changed the caps. */
export function forgetDailyUse(businessId: string): void {
  cache.delete(businessId);
}

async function readUse(
  paths: Collections,
  businessId: string,
  business: Business,
  month: string,
  day: string,
  now: Date,
): Promise<DailyUse> {
  // The month itself and its shards: `2026-11`, `2026-11~0` …
  const documents = await paths
    .stats(businessId)
    .where(FieldPath.documentId(), '>=', month)
    .where(FieldPath.documentId(), '<', `${month}~~`)
    .get();
  const use = useOf(sumMonth(documents.docs.map((document) => document.data())).days[day] ?? {});
  if (isFlooded(use, business.dailyCaps)) await closePublicProfile(paths, businessId, now);
  else await noteOverCap(paths, businessId, business, overCap(use, business.dailyCaps), now);
  return use;
}

import type { RateLimit } from '../../../model/system.ts';
import type { Services } from '../../../services.ts';

export const hourMs = 60 * 60_000;

/** How often something may be done in a span of real time, which begins with the first time. */
export interface Limit {
  most: number;
  spanMs: number;
}

/** How often it was done in the span that is not over; undefined where none has begun. */
export function spent(known: RateLimit | undefined, now: Date): RateLimit | undefined {
  return known && known.expiresAt > now ? known : undefined;
}

/** What is on record after one more time. */
export function oneMore(known: RateLimit | undefined, { spanMs }: Limit, now: Date): RateLimit {
  const before = spent(known, now);
  return before ? { ...before, count: before.count + 1 } : { count: 1, expiresAt: new Date(now.getTime() + spanMs) };
}

/**
 * Counts one more time of something, unless it was done too often. Reads 1 document and writes at most 1.
 * @param key of `rateLimits`; holds no address and no token as it is
 * @returns whether it may be done
 */
export function takeTurn({ db, paths, realNow }: Pick<Services, 'db' | 'paths' | 'realNow'>, key: string, limit: Limit): Promise<boolean> {
  const now = realNow();
  return db.runTransaction(async (tx) => {
    const ref = paths.rateLimit(key);
    const known = (await tx.get(ref)).data();
    if ((spent(known, now)?.count ?? 0) >= limit.most) return false;
    tx.set(ref, oneMore(known, limit, now));
    return true;
  });
}

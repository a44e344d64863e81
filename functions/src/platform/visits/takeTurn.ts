import type { RateLimit } from '../../model/system.ts';
import type { Services } from '../../services.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** How often something may be done in a span of real time, which begins with the first time. */
export interface Limit {
  most: number;
  spanMs: number;
}

type Needs = Pick<Services, 'db' | 'paths' | 'realNow'>;

/** What is on record after one more time; undefined where that is too often. */
export function oneMore(known: RateLimit | undefined, { most, spanMs }: Limit, now: Date): RateLimit | undefined {
  if (!known || known.expiresAt <= now) return { count: 1, expiresAt: new Date(now.getTime() + spanMs) };
  return known.count < most ? { ...known, count: known.count + 1 } : undefined;
}

/**
 * Counts one more time of something, unless it was done too often; however many try at once, no more get through.
 * Reads 1 document and writes at most 1.
 * @param key of `rateLimits`; holds no address and no token as it is
 * @returns whether it may be done
 */
export function takeTurn({ db, paths, realNow }: Needs, key: string, limit: Limit): Promise<boolean> {
  return db.runTransaction(async (tx) => {
    const ref = paths.rateLimit(key);
    const after = oneMore((await tx.get(ref)).data(), limit, realNow());
    if (after) tx.set(ref, after);
    return after !== undefined;
  });
}

/** Whether something was done as often as it may be. Reads 1 document and counts nothing. */
export async function isUsedUp({ paths, realNow }: Pick<Needs, 'paths' | 'realNow'>, key: string, limit: Limit): Promise<boolean> {
  return oneMore((await paths.rateLimit(key).get()).data(), limit, realNow()) === undefined;
}

/** Takes back a turn that should not count. */
export async function giveBack({ db, paths }: Needs, key: string): Promise<void> {
  await db.runTransaction(async (tx) => {
    const ref = paths.rateLimit(key);
    const known = (await tx.get(ref)).data();
    if (known && known.count > 0) tx.set(ref, { ...known, count: known.count - 1 });
  });
}

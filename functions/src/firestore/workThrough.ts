import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { errorFields, log } from '../platform/logging.ts';

const pageSize = 100;
/** Worked on at a time: enough to be quick, few enough to leave the providers alone. */
const parallel = 10;
/** Real time after which a run leaves the rest to the next one; the function itself may take nine minutes. */
export const longestRunMs = 7 * 60_000;

/**
 * Works through whatever a query finds, by pages. What fails is reported and found again by the next run.
 * @returns whether it came to the end
 */
export async function workThrough<T>(
  { realNow }: { realNow: () => Date },
  query: Query<T>,
  work: (found: QueryDocumentSnapshot<T>) => Promise<void>,
): Promise<boolean> {
  const until = realNow().getTime() + longestRunMs;
  let from = query;
  for (;;) {
    const page = await from.limit(pageSize).get();
    // The clock is asked for each handful: a page of what takes an assistant or a slow site its time would outlast the
    // function.
    for (let start = 0; start < page.docs.length; start += parallel) {
      if (realNow().getTime() >= until) return false;
      await Promise.all(page.docs.slice(start, start + parallel).map((found) => attempt(found, work)));
    }
    const last = page.docs.at(-1);
    if (!last || page.docs.length < pageSize) return true;
    from = query.startAfter(last);
  }
}

/** One that cannot be worked on must not keep the others waiting. */
async function attempt<T>(
  found: QueryDocumentSnapshot<T>,
  work: (found: QueryDocumentSnapshot<T>) => Promise<void>,
): Promise<void> {
  try {
    await work(found);
  } catch (error) {
    log.error('due work failed, the next sweep finds it again', { id: found.id, ...errorFields(error) });
  }
}

import { FieldPath, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { openConnection } from './openConnection.ts';
import { refreshFindings } from './refreshFindings.ts';
import { takeUpWaiting } from './takeUpWaiting.ts';
import { businessIdOf } from '../firestore/collections.ts';
import type { Connection } from '../model/connection.ts';
import { connectionProviders } from '../model/words.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const pageSize = 100;
/** Domains looked at side by side: each is a handful of look-ups. */
const parallel = 5;
/** Real time after which a run leaves the rest to the next day. */
const longestRunMs = 8 * 60_000;

/**
 * Looks at the domains and numbers of every connection that works, once a day. It also takes up a lead that began to
 * wait at the very moment its connection was mended: whoever mended it can have missed that one.
 */
export async function checkFindings(services: Services): Promise<void> {
  const until = services.realNow().getTime() + longestRunMs;
  const all = services.paths.allConnections().where('provider', 'in', [...connectionProviders]).orderBy(FieldPath.documentId());
  let last: QueryDocumentSnapshot<Connection> | undefined;
  do {
    const page = await (last ? all.startAfter(last) : all).limit(pageSize).get();
    for (let start = 0; start < page.docs.length && services.realNow().getTime() < until; start += parallel) {
      await Promise.all(page.docs.slice(start, start + parallel).map((found) => checkOne(services, found)));
    }
    last = page.docs.length < pageSize ? undefined : page.docs.at(-1);
  } while (last && services.realNow().getTime() < until);
}

/** One that cannot be looked at must not keep the others from it. */
async function checkOne(services: Services, found: QueryDocumentSnapshot<Connection>): Promise<void> {
  const { provider, state } = found.data();
  if (state !== 'connected') return;
  const businessId = businessIdOf(found.ref);
  try {
    const opened = await openConnection(services, businessId, provider);
    if (!opened) return;
    await refreshFindings(services, businessId, { account: opened.connection.account, credentials: opened.credentials });
    await takeUpWaiting(services, businessId, await services.now());
  } catch (error) {
    log.error('a connection could not be looked at, tomorrow it is tried again', { businessId, provider, ...errorFields(error) });
  }
}

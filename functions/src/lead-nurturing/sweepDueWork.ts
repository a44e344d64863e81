import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { advanceSequence } from './advanceSequence.ts';
import { alertOnCall } from './alertOnCall.ts';
import { lookUpMessage } from './lookUpMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const pageSize = 100;
/** Leads worked on at a time: enough to be quick, few enough to leave the providers alone. */
const parallel = 10;
/** Real time after which a run leaves the rest to the next one; the function itself may take nine minutes. */
const longestRunMs = 7 * 60_000;

/**
 * The guarantee behind every wake-up call: finds what is due and was not woken, what was claimed and never recorded,
 * and alerts nobody has answered. What fails is reported and found again by the next run.
 */
export async function sweepDueWork(services: Services): Promise<void> {
  const { paths } = services;
  const [now, realNow] = [await services.now(), services.realNow()];
  const expired = paths.allMessages().where('state', '==', 'sending').where('leaseUntil', '<=', realNow).orderBy('leaseUntil');
  const lookUps = paths.allMessages().where('state', '==', 'unknown').where('lookUpAt', '<=', realNow).orderBy('lookUpAt');
  const dueLeads = paths.allLeads().where('sequence.nextAt', '<=', now).orderBy('sequence.nextAt');
  const dueAlerts = paths.allAttention().where('alertAt', '<=', now).orderBy('alertAt');

  await forEach(services, expired, (found) => lookUpMessage(services, businessIdOf(found.ref), found.id));
  await forEach(services, lookUps, (found) => lookUpMessage(services, businessIdOf(found.ref), found.id));
  await forEach(services, dueAlerts, (found) => alertOnCall(services, businessIdOf(found.ref), found.id));
  await forEach(services, dueLeads, (found) =>
    advanceSequence(services, { businessId: businessIdOf(found.ref), leadId: found.id }),
  );
}

async function forEach<T>(
  services: Services,
  query: Query<T>,
  work: (found: QueryDocumentSnapshot<T>) => Promise<void>,
): Promise<void> {
  const until = services.realNow().getTime() + longestRunMs;
  let last: QueryDocumentSnapshot<T> | undefined;
  do {
    const page = await (last ? query.startAfter(last) : query).limit(pageSize).get();
    for (let start = 0; start < page.docs.length; start += parallel) {
      await Promise.all(page.docs.slice(start, start + parallel).map((found) => attempt(found, work)));
    }
    last = page.docs.length < pageSize ? undefined : page.docs.at(-1);
  } while (last && services.realNow().getTime() < until);
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

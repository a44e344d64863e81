import { advanceSequence } from './advanceSequence.ts';
import { alertOnCall } from './alertOnCall.ts';
import { lookUpMessage } from './lookUpMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { workThrough } from '../firestore/workThrough.ts';
import type { Followers } from '../messaging/ledger.ts';
import type { Services } from '../services.ts';

/**
 * The guarantee behind every wake-up call: finds what is due and was not woken, what was claimed and never recorded,
 * and alerts nobody has answered. What fails is reported and found again by the next run.
 */
export async function sweepDueWork(services: Services, followers: Followers): Promise<void> {
  const { paths } = services;
  const [now, realNow] = [await services.now(), services.realNow()];
  const expired = paths.allMessages().where('state', '==', 'sending').where('leaseUntil', '<=', realNow).orderBy('leaseUntil');
  const lookUps = paths.allMessages().where('state', '==', 'unknown').where('lookUpAt', '<=', realNow).orderBy('lookUpAt');
  const dueLeads = paths.allLeads().where('sequence.nextAt', '<=', now).orderBy('sequence.nextAt');
  const dueAlerts = paths.allAttention().where('alertAt', '<=', now).orderBy('alertAt');

  await workThrough(services, expired, (found) => lookUpMessage(services, followers, businessIdOf(found.ref), found.id));
  await workThrough(services, lookUps, (found) => lookUpMessage(services, followers, businessIdOf(found.ref), found.id));
  await workThrough(services, dueAlerts, (found) => alertOnCall(services, businessIdOf(found.ref), found.id));
  await workThrough(services, dueLeads, (found) =>
    advanceSequence(services, { businessId: businessIdOf(found.ref), leadId: found.id }),
  );
}

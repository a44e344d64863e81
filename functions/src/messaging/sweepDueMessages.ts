import type { Followers } from './ledger.ts';
import { sendMessage } from './sendMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { workThrough } from '../firestore/workThrough.ts';
import type { Services } from '../services.ts';

/**
 * The guarantee behind the ledger's wake-up calls: sends what is due and was not woken. What was claimed and never
 * recorded is looked into together with the messages of the leads, by `leadNurturing-sweep`.
 */
export async function sweepDueMessages(services: Services, followers: Followers): Promise<void> {
  const { paths } = services;
  const now = await services.now();
  const due = paths.allMessages().where('retryAt', '<=', now).orderBy('retryAt');

  await workThrough(services, due, (found) =>
    sendMessage(services, followers, { businessId: businessIdOf(found.ref), messageId: found.id }),
  );
}

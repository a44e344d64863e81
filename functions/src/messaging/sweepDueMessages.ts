import { isInLedger, type Followers } from './ledger.ts';
import { recordMessage } from './recordMessage.ts';
import { sendMessage } from './sendMessage.ts';
import { businessIdOf } from '../firestore/collections.ts';
import { workThrough } from '../firestore/workThrough.ts';
import type { Services } from '../services.ts';

/**
 * The guarantee behind the ledger's wake-up calls: sends what is due and was not woken, and says of what was claimed
 * and never recorded that its outcome is unclear (reliability.md, rule 2).
 */
export async function sweepDueMessages(services: Services, followers: Followers): Promise<void> {
  const { paths } = services;
  const [now, realNow] = [await services.now(), services.realNow()];
  const expired = paths.allMessages().where('state', '==', 'sending').where('leaseUntil', '<=', realNow).orderBy('leaseUntil');
  const due = paths.allMessages().where('retryAt', '<=', now).orderBy('retryAt');

  await workThrough(services, expired, async (found) => {
    const message = found.data();
    // The others are answered for by the sequence of their lead, or are alerts.
    if (!isInLedger(message)) return;
    await recordMessage(
      services,
      followers,
      { businessId: businessIdOf(found.ref), messageId: found.id, attempt: message.attempts },
      {
        result: 'unclear',
        provider: message.provider ?? 'unknown',
        error: 'The connection broke while it was being handed over, so it may or may not have gone out.',
      },
    );
  });
  await workThrough(services, due, (found) =>
    sendMessage(services, followers, { businessId: businessIdOf(found.ref), messageId: found.id }),
  );
}

import { changeMessage, type MessageEdit } from './changeMessage.ts';
import { troubleStates } from './inboxLine.ts';
import type { Followers, MessageReference } from './ledger.ts';
import { planRecord } from './planRecord.ts';
import { sendMessage } from './sendMessage.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import type { Message } from '../model/message.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * A person's word on a message of the ledger whose outcome is unclear: it arrived, or it is to be sent again. One that
 * was refused can be sent again too.
 * @throws AppError `conflict` when its outcome is known, or everything is paused
 */
export async function settleByHand(
  services: Services,
  followers: Followers,
  reference: MessageReference,
  actor: Actor,
  outcome: 'arrived' | 'sendAgain',
): Promise<void> {
  const activity: MessageEdit['activity'] = { kind: 'settled', actor, after: { outcome } };
  if (outcome === 'arrived') {
    await changeMessage(services, followers, reference, (message, now) => {
      if (message.state !== 'unknown') throw new AppError('conflict', 'The outcome of this message is known by now.');
      const { provider = 'local', providerId = '' } = message;
      const sent = { result: 'sent', provider, providerId } as const;
      return { ...planRecord(message, sent, now, message.claimedAt ?? now, services.random()), activity };
    });
    return;
  }
  const { business } = await loadSettings(services.paths, reference.businessId);
  if (business.pausedAt !== null) throw new AppError('conflict', 'Everything is paused. Resume first, then send.');
  await changeMessage(services, followers, reference, (message, now) => {
    if (!troubleStates.some((trouble) => trouble === message.state)) throw new AppError('conflict', 'This message is on its way, or has arrived by now.');
    return { after: dueAgain(message, now), activity };
  });
  await sendMessage(services, followers, reference);
}

function dueAgain({ error: _error, ...message }: Message, now: Date): Message {
  return { ...message, state: 'queued', retryAt: now, dueAt: now };
}

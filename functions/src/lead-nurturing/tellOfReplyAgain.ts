import { deliverAlerts } from './deliverAlerts.ts';
import { toldForMs } from './planAlert.ts';
import { findSettings } from '../business/loadSettings.ts';
import { retryDelayMs } from '../messaging/backoff.ts';
import { leaseFrom } from '../messaging/lease.ts';
import type { MessageReference } from '../messaging/ledger.ts';
import { type Permit, permitToMember } from '../messaging/permit.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/**
 * Sends the word of an answer once more that a busy provider did not take, to a member who is still one and wants it at
 * that address. Where somebody has read the answer meanwhile it is no news. Safe to call early, twice and by several at
 * once. Reads 3 documents and writes 2.
 */
export async function tellOfReplyAgain(services: Services, { businessId, messageId }: MessageReference): Promise<void> {
  const { db, paths } = services;
  const [settings, now] = await Promise.all([findSettings(paths, businessId), services.now()]);
  if (!settings) return;
  const ref = paths.messages(businessId).doc(messageId);
  const claimed = await db.runTransaction(async (tx): Promise<{ message: Message; permit: Permit } | undefined> => {
    const message = (await tx.get(ref)).data();
    if (message?.purpose !== 'alert' || message.state !== 'queued' || !message.retryAt || message.retryAt > now) return undefined;
    const { memberId, contactId } = message;
    const [member, contact] = await Promise.all([
      memberId === undefined ? undefined : tx.get(paths.members(businessId).doc(memberId)),
      contactId === undefined ? undefined : tx.get(paths.contacts(businessId).doc(contactId)),
    ]);
    const { retryAt: _retryAt, error: _error, ...rest } = message;
    const giveUp = (error: string): undefined => {
      tx.set(ref, { ...rest, state: 'failed', error });
    };
    const known = member?.data();
    const permit = known && permitToMember(known, 'email');
    if (!permit?.covers(message)) return giveUp('Nobody of your team has this address any more.');
    if (contact?.data()?.inbox?.unread === false) return giveUp('Somebody read the answer before this could go out.');
    const again: Message = { ...rest, state: 'sending', attempts: message.attempts + 1, leaseUntil: leaseFrom(services.realNow()) };
    tx.set(ref, again);
    return { message: again, permit };
  });
  if (claimed) await deliverAlerts(services, businessId, settings.business, [{ ref, ...claimed }], now, laterFrom(services, now));
}

/** What a word of an answer waits for where the provider is busy: another try, until it is no news any more. */
export const laterFrom =
  ({ random }: Pick<Services, 'random'>, now: Date) =>
  ({ attempts, createdAt }: Message, retryAfterMs: number | undefined): Partial<Message> => {
    const retryAt = new Date(now.getTime() + retryDelayMs(attempts, retryAfterMs, random()));
    return retryAt.getTime() - createdAt.getTime() > toldForMs
      ? { state: 'failed', error: 'The provider was busy for hours.' }
      : { state: 'queued', retryAt, error: 'The provider was busy. It is tried again by itself.' };
  };

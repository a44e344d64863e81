import type { Transaction } from 'firebase-admin/firestore';
import { leaseFrom } from './lease.ts';
import { type Followers, isInLedger, type MessageReference } from './ledger.ts';
import { nextLocalDay } from './nextLocalDay.ts';
import type { Permit, PermitAnswer } from './permit.ts';
import { permitForContact } from './permitForContact.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { addressId } from '../business/addressId.ts';
import type { Address, Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

export type MessageClaim =
  /** It is not due, or somebody else has it. */
  | { outcome: 'nothing' }
  /** It is this caller's to deliver. */
  | { outcome: 'claimed'; message: Message; permit: Permit }
  /** It waits; without a time for somebody to end the pause. */
  | { outcome: 'waits'; until: Date | undefined }
  | { outcome: 'skipped'; because: SkipReason };

/**
 * Claims a due message of the ledger in a transaction that reads again whatever could forbid it: the pause, a no, the
 * consent, the cap, and what its workflow has against it (reliability.md, rules 1 and 4). Reads 4 documents, 1 where a
 * text may only answer a text, and what the workflow reads. Quiet hours do not hold what a person has just written.
 * Where it is let go, its purpose's follower hears of it.
 * @param over daily caps that are used up; soft, so read outside the transaction
 */
export async function claimMessage(
  services: Services,
  followers: Followers,
  { businessId, messageId }: MessageReference,
  over: Readonly<Record<AddressChannel, boolean>>,
): Promise<MessageClaim> {
  const { db, paths } = services;
  const ref = paths.messages(businessId).doc(messageId);
  const now = await services.now();
  return db.runTransaction(async (tx) => {
    const [messageSnapshot, businessSnapshot] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const message = messageSnapshot.data();
    const business = businessSnapshot.data();
    if (!message || !business || !isInLedger(message) || message.state !== 'queued') return { outcome: 'nothing' };
    if (message.retryAt === undefined || message.retryAt > now) return { outcome: 'nothing' };
    const { retryAt: _retryAt, error: _error, ...rest } = message;

    if (business.pausedAt !== null) {
      tx.set(ref, { ...rest, error: 'Everything is paused. It goes out when you resume.' });
      return { outcome: 'waits', until: undefined };
    }
    const { channel, to, purpose } = message;
    if (channel !== 'email' && channel !== 'sms') return { outcome: 'nothing' };
    if (purpose === 'alert' || purpose === 'inbound') return { outcome: 'nothing' };
    const { contact, onRecord } = await readPerson(services, tx, businessId, message);
    const ask = (hasTexted: boolean): PermitAnswer =>
      contact ? permitForContact({ purpose, channel, to, contact, onRecord, hasTexted, business }) : { permit: null, because: 'noAddress' };
    let answer = ask(false);
    // Only where that could change the answer is it worth the look.
    if (channel === 'sms' && !answer.permit && (await hasTexted(services, tx, businessId, message))) answer = ask(true);
    const skip = async (because: SkipReason): Promise<MessageClaim> => {
      const after: Message = { ...rest, state: 'skipped', skippedBecause: because };
      const { timezone } = business;
      const follow = await followers[purpose]?.follow(services, tx, { businessId, messageId, before: message, after, timezone, now });
      tx.set(ref, after);
      if (follow) addCounters(tx, paths, businessId, follow());
      return { outcome: 'skipped', because };
    };
    if (!answer.permit) return skip(answer.because);
    const gate = await followers[purpose]?.mayGo?.(services, tx, { businessId, messageId, message, business, contact, now });
    if (gate?.do === 'skip') return skip(gate.because);
    if (gate?.do === 'wait') {
      tx.set(ref, { ...rest, retryAt: gate.until, error: gate.reason });
      return { outcome: 'waits', until: gate.until };
    }
    if (over[channel]) {
      const until = nextLocalDay(now, business.timezone);
      tx.set(ref, { ...rest, retryAt: until, error: 'Today’s limit is reached. It goes out tomorrow.' });
      return { outcome: 'waits', until };
    }
    const claimed: Message = {
      ...rest,
      state: 'sending',
      attempts: message.attempts + 1,
      leaseUntil: leaseFrom(services.realNow()),
      claimedAt: now,
    };
    tx.set(ref, claimed);
    return { outcome: 'claimed', message: claimed, permit: answer.permit };
  });
}

async function readPerson(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  { channel, to, contactId }: Message,
): Promise<{ contact: Contact | undefined; onRecord: Address | undefined }> {
  if (contactId === undefined) return { contact: undefined, onRecord: undefined };
  const [contact, onRecord] = await Promise.all([
    tx.get(paths.contacts(businessId).doc(contactId)),
    tx.get(paths.addresses(businessId).doc(addressId(channel, to, addressKey()))),
  ]);
  return { contact: contact.data(), onRecord: onRecord.data() };
}

async function hasTexted({ paths }: Services, tx: Transaction, businessId: string, { contactId }: Message): Promise<boolean> {
  if (contactId === undefined) return false;
  return !(await tx.get(textsFrom(paths, businessId, contactId))).empty;
}

/** One text that this person has sent us, if there is any. */
export function textsFrom(paths: Services['paths'], businessId: string, contactId: string) {
  return paths
    .messages(businessId)
    .where('contactId', '==', contactId)
    .where('direction', '==', 'in')
    .where('channel', '==', 'sms')
    .limit(1);
}

import type { Transaction } from 'firebase-admin/firestore';
import { followAll } from './followAll.ts';
import { isTrouble } from './inboxLine.ts';
import type { ChangedMessage, Followers, MessageReference } from './ledger.ts';
import { othersInTrouble } from './othersInTrouble.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { addressId } from '../business/addressId.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { readAll } from '../firestore/readAll.ts';
import type { Activity } from '../model/activity.ts';
import type { Attention } from '../model/attention.ts';
import type { Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';
import type { AttentionKind, BlockReason } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** What a change makes of a message, and of what depends on it. */
export interface MessageEdit {
  after: Message;
  /** Why its address is not to be written to again. */
  block?: BlockReason | undefined;
  activity?: Pick<Activity, 'kind' | 'actor' | 'after'>;
}

/**
 * Changes a message of the ledger in one transaction: the message, the counters, what needs a person, the line of its
 * conversation and what its purpose's follower adds move together. What to change is decided on what was read.
 * @param decide undefined where there is nothing to change
 * @returns the message afterwards; undefined where nothing was changed
 * @throws AppError `notFound`, and whatever `decide` throws
 */
export async function changeMessage(
  services: Services,
  followers: Followers,
  { businessId, messageId }: MessageReference,
  decide: (message: Message, now: Date) => MessageEdit | undefined,
): Promise<Message | undefined> {
  let isThere = false;
  const changed = await changeMessages(services, followers, businessId, [messageId], (_messageId, message, now) => {
    isThere = true;
    return decide(message, now);
  });
  if (!isThere) throw new AppError('notFound', 'This message is no longer there.');
  return changed.get(messageId);
}

/**
 * The same for messages that change together, in one transaction: 1 read and 1 write for each of them, and what they
 * move in common once. One that is no longer there is passed over.
 * @returns the messages that have changed, as they are afterwards
 */
export async function changeMessages(
  services: Services,
  followers: Followers,
  businessId: string,
  messageIds: readonly string[],
  decide: (messageId: string, message: Message, now: Date) => MessageEdit | undefined,
): Promise<ReadonlyMap<string, Message>> {
  const { db, paths } = services;
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  const { timezone } = business;
  return db.runTransaction(async (tx) => {
    const found = await readAll(tx, messageIds.map((messageId) => paths.messages(businessId).doc(messageId)));
    const edits = messageIds.flatMap((messageId, at) => {
      const before = found[at];
      const edit = before && decide(messageId, before, now);
      if (!edit) return [];
      const changed: ChangedMessage = { businessId, messageId, before, after: edit.after, block: edit.block, timezone, now };
      return [{ edit, changed }];
    });
    const conversations = await Promise.all(edits.map(({ changed }) => readConversationOf(services, tx, changed)));
    const follow = await followAll(services, tx, followers, edits.map(({ changed }) => changed));
    edits.forEach(({ edit, changed }, at) => write(services, tx, changed, edit, conversations[at] ?? nobody));
    addCounters(tx, paths, businessId, [
      ...edits.flatMap(({ changed: { before, after } }) => messageChange(before, after, timezone)),
      ...follow(),
    ]);
    return new Map(edits.map(({ changed: { messageId, after } }) => [messageId, after]));
  });
}

interface ConversationOf {
  contact: Contact | undefined;
  othersInTrouble: boolean;
}
const nobody: ConversationOf = { contact: undefined, othersInTrouble: false };

/** Read only where it could not be delivered, or could not until now. */
async function readConversationOf(
  { paths }: Services,
  tx: Transaction,
  { businessId, messageId, before, after }: ChangedMessage,
): Promise<ConversationOf> {
  const { contactId } = before;
  if (contactId === undefined || (!isTrouble(before) && !isTrouble(after))) return nobody;
  const [contact, others] = await Promise.all([
    tx.get(paths.contacts(businessId).doc(contactId)),
    isTrouble(after) ? true : othersInTrouble(tx, paths, businessId, contactId, messageId),
  ]);
  return { contact: contact.data(), othersInTrouble: others };
}

function write(
  { paths }: Services,
  tx: Transaction,
  { businessId, messageId, before, after, now }: ChangedMessage,
  { block, activity }: MessageEdit,
  { contact, othersInTrouble: stillInTrouble }: ConversationOf,
): void {
  const { contactId, leadId } = before;
  tx.set(paths.messages(businessId).doc(messageId), after);
  const attention = (kind: AttentionKind) => paths.attention(businessId).doc(`${kind}-${messageId}`);
  const [kindBefore, kindAfter] = [attentionKindOf(before), attentionKindOf(after)];
  if (kindBefore && kindBefore !== kindAfter) tx.delete(attention(kindBefore));
  if (kindAfter) tx.set(attention(kindAfter), itemOf(kindAfter, messageId, after, contact, now));
  if (contactId !== undefined && contact?.inbox && contact.inbox.trouble !== stillInTrouble) {
    tx.set(paths.contacts(businessId).doc(contactId), { inbox: { trouble: stillInTrouble } }, { merge: true });
  }
  if (block && contactId !== undefined) {
    const { channel, to } = after;
    tx.set(
      paths.addresses(businessId).doc(addressId(channel, to, addressKey())),
      { contactId, channel, blocked: { reason: block, at: now } },
      { merge: true },
    );
  }
  if (activity) {
    tx.create(paths.activities(businessId).doc(), {
      ...activity,
      messageId,
      ...(contactId !== undefined && { contactId }),
      ...(leadId !== undefined && { leadId }),
      createdAt: now,
    });
  }
}

/** One of thousands needs no person: how many of a newsletter came back stands with the piece. */
function attentionKindOf({ state, purpose }: Message): 'failedMessage' | 'unclearMessage' | undefined {
  if (purpose === 'newsletter') return undefined;
  if (state === 'failed') return 'failedMessage';
  return state === 'unknown' ? 'unclearMessage' : undefined;
}

function itemOf(kind: AttentionKind, messageId: string, message: Message, contact: Contact | undefined, now: Date): Attention {
  const { leadId, contactId } = message;
  const phone = contact?.phones.at(-1);
  return {
    kind,
    ...(leadId !== undefined && { leadId }),
    ...(contactId !== undefined && { contactId }),
    messageId,
    title: contact?.name ?? message.to,
    detail: (message.error ?? '').slice(0, 400),
    priority: 'warm',
    ...(phone !== undefined && { phone }),
    rank: 1,
    createdAt: now,
  };
}

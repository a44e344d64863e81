import type { Transaction } from 'firebase-admin/firestore';
import { followAll } from './followAll.ts';
import { leaseFrom } from './lease.ts';
import { type DueMessage, type Followers, type Gate, isInLedger, type MessageReference } from './ledger.ts';
import { NewsletterShare } from './newsletterShare.ts';
import { nextLocalDay } from './nextLocalDay.ts';
import type { Permit, PermitAnswer } from './permit.ts';
import { permitForContact } from './permitForContact.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { addressId } from '../business/addressId.ts';
import { readAll } from '../firestore/readAll.ts';
import type { Business } from '../model/business.ts';
import type { Address, Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, MessagePurpose, SkipReason } from '../model/words.ts';
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

/** Daily caps that are used up; soft, so read outside the transaction. */
export type UsedUp = Readonly<Record<AddressChannel, boolean>> & {
  /** Today's emails that were no letters of newsletters: what they leave of the share is theirs, and that is counted here. */
  readonly otherEmails: number;
  /** Letters that the caller has put off before, and that fill the days to come. */
  readonly putOff?: number;
};

/**
 * Claims a due message of the ledger in a transaction that reads again whatever could forbid it: the pause, a no, the
 * consent, the cap, and what its workflow has against it (reliability.md, rules 1 and 4). Reads 4 documents, 1 where a
 * text may only answer a text, one more for a letter of a newsletter, and what the workflow reads. Quiet hours do not hold what a person has just written.
 * Where it is let go, its purpose's follower hears of it.
 */
export async function claimMessage(
  services: Services,
  followers: Followers,
  { businessId, messageId }: MessageReference,
  over: UsedUp,
): Promise<MessageClaim> {
  const [claim] = await claimMessages(services, followers, businessId, [messageId], over);
  return claim ?? { outcome: 'nothing' };
}

/**
 * The same for messages that go together, in one transaction: 3 reads and 1 write for each of them, and what they have in
 * common once; for letters of newsletters that is 1 read and 1 write besides, of what they have taken of the day.
 * @returns what became of each, in their order
 */
export async function claimMessages(
  services: Services,
  followers: Followers,
  businessId: string,
  messageIds: readonly string[],
  over: UsedUp,
): Promise<MessageClaim[]> {
  const { db, paths } = services;
  const now = await services.now();
  return db.runTransaction(async (tx) => {
    const [found, businessSnapshot] = await Promise.all([
      readAll(tx, messageIds.map((messageId) => paths.messages(businessId).doc(messageId))),
      tx.get(paths.business(businessId)),
    ]);
    const business = businessSnapshot.data();
    const due = messageIds.flatMap((messageId, at) => {
      const message = found[at];
      return business && message && isDue(message, now) ? [{ messageId, message }] : [];
    });
    if (!business || due.length === 0) return messageIds.map(() => ({ outcome: 'nothing' }));

    const [people, share] =
      business.pausedAt === null
        ? await Promise.all([readPeople(services, tx, businessId, due), readShare(services, tx, businessId, due, business, over, now)])
        : [[], undefined];
    const gates = gatesFor(followers);
    const decided = await Promise.all(
      due.map(async ({ messageId, message }, at) => {
        const { contact, onRecord } = people[at] ?? {};
        const about = { businessId, messageId, message, business, contact, now };
        return { messageId, message, ...(await decide(services, tx, gates(message.purpose), about, onRecord, over, share)) };
      }),
    );
    const { timezone } = business;
    const skipped = decided.flatMap(({ messageId, message: before, after }) =>
      after?.state === 'skipped' ? [{ businessId, messageId, before, after, timezone, now }] : [],
    );
    const follow = await followAll(services, tx, followers, skipped);
    for (const { messageId, after } of decided) if (after) tx.set(paths.messages(businessId).doc(messageId), after);
    if (share && share.taken > 0) tx.set(paths.newsletterDays(businessId), { days: share.days() });
    addCounters(tx, paths, businessId, follow());
    const claims = new Map(decided.map(({ messageId, claim }) => [messageId, claim]));
    return messageIds.map((messageId) => claims.get(messageId) ?? { outcome: 'nothing' });
  });
}

function isDue(message: Message, now: Date): boolean {
  return isInLedger(message) && message.state === 'queued' && message.retryAt !== undefined && message.retryAt <= now;
}

/** One gate for all messages of a purpose. */
function gatesFor(followers: Followers): (purpose: MessagePurpose) => Gate | undefined {
  const gates = new Map<MessagePurpose, Gate | undefined>();
  return (purpose) => {
    if (!gates.has(purpose)) gates.set(purpose, followers[purpose]?.gateOfMany?.() ?? followers[purpose]?.mayGo);
    return gates.get(purpose);
  };
}

interface Decision {
  claim: MessageClaim;
  /** The message from now on, where it changes. */
  after?: Message;
}

async function decide(
  services: Services,
  tx: Transaction,
  mayGo: Gate | undefined,
  due: DueMessage,
  onRecord: Address | undefined,
  over: UsedUp,
  share: NewsletterShare | undefined,
): Promise<Decision> {
  const { businessId, message, business, contact, now } = due;
  const { retryAt: _retryAt, error: _error, ...rest } = message;
  const skip = (because: SkipReason): Decision => ({
    claim: { outcome: 'skipped', because },
    after: { ...rest, state: 'skipped', skippedBecause: because },
  });
  const wait = (until: Date, error: string): Decision => ({
    claim: { outcome: 'waits', until },
    after: { ...rest, retryAt: until, error },
  });

  if (business.pausedAt !== null) {
    return { claim: { outcome: 'waits', until: undefined }, after: { ...rest, error: 'Everything is paused. It goes out when you resume.' } };
  }
  const { channel, to, purpose } = message;
  if (channel !== 'email' && channel !== 'sms') return { claim: { outcome: 'nothing' } };
  if (purpose === 'alert' || purpose === 'inbound') return { claim: { outcome: 'nothing' } };
  const ask = (hasTexted: boolean): PermitAnswer =>
    contact ? permitForContact({ purpose, channel, to, contact, onRecord, hasTexted, business }) : { permit: null, because: 'noAddress' };
  let answer = ask(false);
  // Only where that could change the answer is it worth the look.
  if (channel === 'sms' && !answer.permit && (await hasTexted(services, tx, businessId, message))) answer = ask(true);
  if (!answer.permit) return skip(answer.because);
  const gate = await mayGo?.(services, tx, due);
  if (gate?.do === 'skip') return skip(gate.because);
  if (gate?.do === 'wait') return wait(gate.until, gate.reason);
  if (over[channel]) return wait(nextLocalDay(now, business.timezone), 'Today’s limit is reached. It goes out tomorrow.');
  if (purpose === 'newsletter' && share && !share.take()) {
    return wait(share.putOff(), 'The rest of today’s emails is kept for people who write to you. It goes out on the next day that has room.');
  }
  const claimed: Message = {
    ...rest,
    state: 'sending',
    attempts: message.attempts + 1,
    leaseUntil: leaseFrom(services.realNow()),
    claimedAt: now,
  };
  return { claim: { outcome: 'claimed', message: claimed, permit: answer.permit }, after: claimed };
}

/** What newsletters have of this day's emails; undefined where none is among the messages. */
async function readShare(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  due: readonly { message: Message }[],
  { dailyCaps, timezone }: Business,
  { otherEmails, putOff = 0 }: UsedUp,
  now: Date,
): Promise<NewsletterShare | undefined> {
  if (!due.some(({ message }) => message.purpose === 'newsletter')) return undefined;
  const taken = (await tx.get(paths.newsletterDays(businessId))).data();
  return new NewsletterShare(taken?.days ?? {}, { dailyCaps, timezone, otherEmails, putOff }, now);
}

/** The person behind each message and what is on record about its address. */
async function readPeople(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  due: readonly { message: Message }[],
): Promise<{ contact: Contact | undefined; onRecord: Address | undefined }[]> {
  const known = due.flatMap(({ message: { contactId, channel, to } }, at) => (contactId === undefined ? [] : [{ at, contactId, channel, to }]));
  const [contacts, addresses] = await Promise.all([
    readAll(tx, known.map(({ contactId }) => paths.contacts(businessId).doc(contactId))),
    readAll(tx, known.map(({ channel, to }) => paths.addresses(businessId).doc(addressId(channel, to, addressKey())))),
  ]);
  const people = due.map((): { contact: Contact | undefined; onRecord: Address | undefined } => ({ contact: undefined, onRecord: undefined }));
  known.forEach(({ at }, index) => (people[at] = { contact: contacts[index], onRecord: addresses[index] }));
  return people;
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

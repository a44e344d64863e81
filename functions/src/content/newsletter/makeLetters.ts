import { FieldPath, GrpcStatus } from 'firebase-admin/firestore';
import { letterMessageId } from './letterMessageId.ts';
import { holds, type Lease, notBegun } from './newsletterLease.ts';
import { recipients } from './recipients.ts';
import { addTally } from '../addTally.ts';
import type { ContentReference } from '../contentReference.ts';
import { leaseFrom } from '../../messaging/lease.ts';
import type { Content } from '../../model/content.ts';
import type { Message } from '../../model/message.ts';
import type { Services } from '../../services.ts';

/** Contacts of a batch: few transactions for thousands, each well below what one may hold. */
const batchSize = 300;

export interface MadeBatch {
  lease: Lease;
  cursor: string | null;
  /** Messages that are to be sent now. */
  made: readonly string[];
  /** Whether there were no more contacts. */
  isLast: boolean;
}

/**
 * Makes the messages of the next contacts by their id, and moves the cursor, in one transaction: where one of the two is
 * on record, so is the other; with the last of them it is complete. A message that exists already stays as it is. Where two contacts share an address it gets
 * one: the other's is made as skipped, so that somebody who looks for it finds the reason. For each contact 1 read and
 * 1 write, and for the batch 1 of each.
 * @param takenBy by which message each address is taken; gains those of this batch
 * @returns undefined where the newsletter has been stopped, or somebody else has taken it over
 */
export async function makeLetters(
  services: Services,
  reference: ContentReference,
  lease: Lease,
  cursor: string | null,
  takenBy: Map<string, string>,
): Promise<MadeBatch | undefined> {
  const { paths } = services;
  const { businessId, contentId } = reference;
  const inOrder = recipients(paths, businessId).orderBy(FieldPath.documentId()).limit(batchSize);
  const contacts = await (cursor === null ? inOrder : inOrder.startAfter(cursor)).get();
  const last = contacts.docs.at(-1);
  const people = contacts.docs.flatMap((document) => {
    const to = document.data().emails.at(-1);
    return to === undefined ? [] : [{ contactId: document.id, to }];
  });
  const now = await services.now();
  const letters = (piece: Content) =>
    people.map(({ contactId, to }) => {
      const messageId = letterMessageId(contentId, contactId);
      const owner = takenBy.get(to) ?? messageId;
      takenBy.set(to, owner);
      return { messageId, message: letter(piece, reference, { contactId, to }, owner !== messageId, now) };
    });

  const write = async (known: ReadonlySet<string>): Promise<MadeBatch | undefined> =>
    services.db.runTransaction(async (tx) => {
      const ref = paths.content(businessId).doc(contentId);
      const piece = (await tx.get(ref)).data();
      const newsletter = piece?.newsletter ?? notBegun;
      if (!piece || !holds(piece, lease) || newsletter.stoppedAt || newsletter.cursor !== cursor) return undefined;
      const own = letters(piece).filter(({ messageId }) => !known.has(messageId));
      const nextCursor = last?.id ?? cursor;
      const next = { until: leaseFrom(services.realNow()) };
      const isLast = contacts.size < batchSize;
      for (const { messageId, message } of own) tx.create(paths.messages(businessId).doc(messageId), message);
      const queued = own.filter(({ message }) => message.state === 'queued');
      const skipped = own.length - queued.length;
      if (skipped > 0) addTally(tx, services, reference, { skipped });
      tx.update(ref, {
        newsletter: { ...newsletter, cursor: nextCursor, made: newsletter.made + queued.length, complete: isLast, leaseUntil: next.until },
      });
      return { lease: next, cursor: nextCursor, made: queued.map(({ messageId }) => messageId), isLast };
    });
  try {
    return await write(new Set());
  } catch (error) {
    if (!isThereAlready(error)) throw error;
    return write(await existing(services, reference, people));
  }
}

function letter(
  { subject, title, language, writtenBy }: Content,
  { contentId }: ContentReference,
  { contactId, to }: { contactId: string; to: string },
  isDouble: boolean,
  now: Date,
): Message {
  return {
    direction: 'out',
    channel: 'email',
    purpose: 'newsletter',
    contactId,
    contentId,
    to,
    subject: subject || title || '',
    body: '',
    ...(language !== undefined && { language }),
    ...(writtenBy !== undefined && { writtenBy }),
    attempts: 0,
    createdAt: now,
    dueAt: now,
    ...(isDouble ? { state: 'skipped', skippedBecause: 'sameAddress' } : { state: 'queued', retryAt: now }),
  };
}

/**
 * By which message of this newsletter an address has been taken, where it has: for whoever takes a newsletter up that
 * somebody else began. 1 read for each message.
 */
export async function readTaken({ paths }: Services, { businessId, contentId }: ContentReference): Promise<Map<string, string>> {
  const letters = await paths.messages(businessId).where('contentId', '==', contentId).get();
  const taken = letters.docs.map((document) => [document.id, document.data()] as const).filter(([, { skippedBecause }]) => skippedBecause !== 'sameAddress');
  return new Map(taken.map(([messageId, { to }]) => [to, messageId]));
}

/** Somebody has made some of them: whoever was at it before, or another program. */
async function existing({ db, paths }: Services, { businessId, contentId }: ContentReference, people: readonly { contactId: string }[]): Promise<Set<string>> {
  const found = await db.getAll(...people.map(({ contactId }) => paths.messages(businessId).doc(letterMessageId(contentId, contactId))));
  return new Set(found.filter(({ exists }) => exists).map(({ id }) => id));
}

const isThereAlready = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;

import type { CounterEntry } from '../analytics/planCounters.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Business } from '../model/business.ts';
import type { Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';
import type { BlockReason, MessagePurpose, SkipReason } from '../model/words.ts';
import type { Services } from '../services.ts';

/**
 * Vocabulary of the ledger of messages that no sequence leads: written by a person, asked for a review, sent as news.
 * Such a message is made `queued` with `retryAt`; from there the ledger claims it, hands it over and records what
 * became of it, and comes back to it while `retryAt` says so. Without `retryAt` it waits for somebody: for the end of
 * a pause, or for a connection to be mended.
 */
export const ledgerPurposes = [
  'reviewRequest',
  'reviewReminder',
  'referralOffer',
  'newsletter',
  'manual',
] as const satisfies readonly MessagePurpose[];

/** Whether the ledger answers for a message; the others are answered for by the sequence of their lead, or are alerts. */
export function isInLedger({ direction, purpose }: Pick<Message, 'direction' | 'purpose'>): boolean {
  return direction === 'out' && ledgerPurposes.some((own) => own === purpose);
}

export interface MessageReference {
  businessId: string;
  messageId: string;
}

/** A message before and after a change of the ledger. */
export interface ChangedMessage extends MessageReference {
  before: Message;
  after: Message;
  /** Why its address is not to be written to again, where that has just been found out. */
  block?: BlockReason | undefined;
  /** IANA, of the business: the counters' days. */
  timezone: string;
  /** Product time. */
  now: Date;
}

/**
 * What else moves when a message of some purpose moves, in the same transaction: it reads first, and what it resolves
 * with writes, and says how the counters move. The ledger knows no workflow; each workflow gives it its own.
 */
export type Follower = (services: Services, tx: Transaction, changed: ChangedMessage) => Promise<() => CounterEntry[]>;

/** The same for messages that move together: what is written for all of them can be summed up. */
export type FollowerOfMany = (services: Services, tx: Transaction, changed: readonly ChangedMessage[]) => Promise<() => CounterEntry[]>;

/** A message that is about to be claimed, and what has been read about it. */
export interface DueMessage extends MessageReference {
  message: Message;
  business: Business;
  contact: Contact | undefined;
  /** Product time. */
  now: Date;
}

/** It may go, as far as its workflow is concerned; or it has to wait; or it is not wanted any more. */
export type GateAnswer = { do: 'go' } | { do: 'wait'; until: Date; reason: string } | { do: 'skip'; because: SkipReason };

/**
 * What else may keep a message of some purpose back, asked in the transaction that claims it: it may have waited since
 * its workflow decided on it (for a cap, a busy provider, the end of a pause). It reads and writes nothing.
 */
export type Gate = (services: Services, tx: Transaction, due: DueMessage) => Promise<GateAnswer>;

/** A mail that is the same for everybody who gets it, but for the link by which each says no. */
export interface Letter {
  subject: string;
  /** The whole page. `wayOutLink` stands where each has a link of their own. */
  html: string;
  /** The same for mail programs that show no HTML. */
  text: string;
}

/** Stands in a letter for the link by which its reader says no; what is real leads to nobody. */
export const wayOutLink = 'https://way-out.invalid/';

/**
 * What a message says whose text is kept in one place for all who get it, asked when it is handed over. Throws where it
 * cannot be told now: then the message is tried again.
 */
export type LetterOf = (services: Services, of: { businessId: string; business: Business; message: Message }) => Promise<Letter>;

interface PurposeFollower {
  follow: Follower;
  followMany?: FollowerOfMany;
  mayGo?: Gate;
  /** Makes a gate for messages that are claimed in one transaction: it can read once what they have in common. */
  gateOfMany?: () => Gate;
  letterOf?: LetterOf;
  /** Sends one that the ledger does not answer for, and that its sweep finds due. */
  sendAlone?: (services: Services, reference: MessageReference) => Promise<void>;
  /** Sends everything that is due of one piece; the sweep leaves messages to it that are one of thousands. */
  sendPiece?: (services: Services, piece: { businessId: string; contentId: string }) => Promise<void>;
}

export type Followers = Readonly<Partial<Record<MessagePurpose, PurposeFollower>>>;

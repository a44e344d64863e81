import type { CounterEntry } from '../analytics/planCounters.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Message } from '../model/message.ts';
import type { MessagePurpose } from '../model/words.ts';
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
export type Followers = Readonly<Partial<Record<MessagePurpose, Follower>>>;

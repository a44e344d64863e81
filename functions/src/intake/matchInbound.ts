import type { Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';

/** What an inbound message tells about who wrote it. */
export interface Traces {
  /** The contact whose signed reply address it was sent to. */
  signedFor: string | undefined;
  /** The message of ours that it names as the one it answers. */
  answers: Pick<Message, 'contactId' | 'leadId' | 'saleId' | 'purpose'> | undefined;
  /** The contact that the sender's address is on record for. */
  knownAs: string | undefined;
}

/**
 * Whose message it is. The signed address weighs most, for only that person was given it; then the message it answers;
 * then the sender's address, which anybody can write on a mail.
 * - `person`: with the lead it is about, where that is known
 * - `member`: it answers an alert, so a member wrote it
 * - `stranger`: nobody on record
 */
export type Match =
  | { who: 'person'; contactId: string; leadId: string | undefined; by: 'replyAddress' | 'reference' | 'sender' }
  | { who: 'member' }
  | { who: 'stranger' };

export function matchInbound({ signedFor, answers, knownAs }: Traces): Match {
  if (answers?.purpose === 'alert') return { who: 'member' };
  if (signedFor !== undefined) {
    const leadId = answers?.contactId === signedFor ? answers.leadId : undefined;
    return { who: 'person', contactId: signedFor, leadId, by: 'replyAddress' };
  }
  if (answers?.contactId !== undefined) {
    return { who: 'person', contactId: answers.contactId, leadId: answers.leadId, by: 'reference' };
  }
  return knownAs === undefined ? { who: 'stranger' } : { who: 'person', contactId: knownAs, leadId: undefined, by: 'sender' };
}

/**
 * Whether the sender is that person beyond doubt. A mail that only names one of ours may have been passed on.
 * @param address normalised
 */
export function isTheirs(by: Extract<Match, { who: 'person' }>['by'], contact: Pick<Contact, 'emails' | 'phones'>, address: string): boolean {
  return by === 'replyAddress' || contact.emails.includes(address) || contact.phones.includes(address);
}

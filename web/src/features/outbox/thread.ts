import type { Message } from '@model/message.ts';

type Piece = Pick<Message, 'direction' | 'channel' | 'purpose' | 'contactId' | 'leadId' | 'to' | 'createdAt'> & { id: string };

/**
 * The conversation a message belongs to, as the person at the other end has it before them: the same person on the
 * same channel, the oldest first; whether it was about a lead or a job makes no difference to them. Alerts are a conversation with a member of the team, apart from the customer's.
 */
export function threadOf<M extends Piece>(message: M, loaded: readonly M[]): M[] {
  const isAlert = message.purpose === 'alert';
  return loaded
    .filter((other) => {
      if (other.id === message.id) return true;
      if (other.channel !== message.channel || (other.purpose === 'alert') !== isAlert) return false;
      return isAlert ? other.to === message.to : isSame(other.contactId, message.contactId) || isSame(other.leadId, message.leadId);
    })
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other;

/** The message that a reply of the customer would answer: the last one that went out to them. */
export function toReplyTo<M extends Piece>(thread: readonly M[]): M | undefined {
  return thread.findLast((message) => message.direction === 'out' && message.purpose !== 'alert');
}

/** The address of the person at the other end; what came in does not carry it, so it is taken from what went out. */
export function customerAddress(thread: readonly Piece[]): string | undefined {
  return thread.find((message) => message.direction === 'out')?.to;
}

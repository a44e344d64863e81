import type { DeliveryEvent } from './port.ts';
import type { Message } from '../model/message.ts';
import type { BlockReason } from '../model/words.ts';

/**
 * What a provider's report means for a message. Reports come late, twice and in any order: what is known for good is
 * not undone by one that says less.
 * - `settle`: it has gone out after all, and has arrived where `delivered` says so
 * - `delivered`: it has arrived
 * - `read`: a person has opened it, or followed a link in it
 * - `return`: it has not arrived, or the person wants no more; `fails` is false where the message itself stays as it is,
 *   and `block` says why its address is not to be written to again
 */
export type DeliveryPlan =
  | { do: 'nothing' }
  | { do: 'settle'; delivered: boolean }
  | { do: 'delivered' }
  | { do: 'read' }
  | { do: 'return'; fails: boolean; block: BlockReason | undefined };

/** @param leaseIsOver whether whoever claimed the message has had its time to record what became of it */
export function planDeliveryEvent(
  { direction, state, channel }: Pick<Message, 'direction' | 'state' | 'channel'>,
  { kind }: Pick<DeliveryEvent, 'kind'>,
  leaseIsOver: boolean,
): DeliveryPlan {
  if (direction !== 'out') return { do: 'nothing' };
  const isUnderWay = state === 'sending' || state === 'unknown';
  switch (kind) {
    case 'accepted':
      // A sender that is still at work records it better: it knows when.
      return state === 'unknown' || (state === 'sending' && leaseIsOver) ? { do: 'settle', delivered: false } : { do: 'nothing' };
    case 'delivered':
      if (isUnderWay) return { do: 'settle', delivered: true };
      return state === 'sent' ? { do: 'delivered' } : { do: 'nothing' };
    case 'opened':
    case 'clicked':
      // It has arrived, then.
      if (isUnderWay) return { do: 'settle', delivered: true };
      return state === 'sent' || state === 'delivered' ? { do: 'read' } : { do: 'nothing' };
    case 'refused':
      return isUnderWay || state === 'sent' ? { do: 'return', fails: true, block: undefined } : { do: 'nothing' };
    case 'bounced':
      // Some mail servers take a mail and send it back later.
      if (isUnderWay || state === 'sent' || state === 'delivered') return { do: 'return', fails: true, block: bounce(channel) };
      return state === 'failed' ? { do: 'return', fails: false, block: bounce(channel) } : { do: 'nothing' };
    case 'complained':
    case 'optedOut':
      // Who says no to a message that had arrived has read it; before that, it was held back because of the no.
      if (isUnderWay || state === 'sent') return { do: 'return', fails: true, block: kind };
      return state === 'delivered' || state === 'failed' ? { do: 'return', fails: false, block: kind } : { do: 'nothing' };
  }
}

function bounce(channel: Message['channel']): BlockReason {
  return channel === 'email' ? 'bounced' : 'undelivered';
}

/** A no outlives a mailbox that was full; and what is known already need not be written down again. */
export function outweighs(reason: BlockReason, known: BlockReason | undefined): boolean {
  const isNo = (one: BlockReason) => one === 'optedOut' || one === 'complained';
  return known === undefined || (isNo(reason) && !isNo(known));
}

import { changeMessage, changeMessages, type MessageEdit } from './changeMessage.ts';
import type { Followers, MessageReference } from './ledger.ts';
import { planRecord } from './planRecord.ts';
import type { DeliveryOutcome } from './port.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/**
 * Puts the outcome of a delivery of the ledger on record, once. An outcome of an earlier attempt, or of a message whose
 * outcome is known, changes nothing. Reads 1 document and 1 where it did not arrive; writes 2 at most, 2 more where it
 * did not arrive, and what the follower adds.
 * @param attempt the attempt that the outcome belongs to
 * @param sentAt product time at which it was handed over, where that is not just now
 * @returns the message afterwards; undefined where the outcome was already on record
 */
export function recordMessage(
  services: Services,
  followers: Followers,
  { attempt, sentAt, ...reference }: MessageReference & { attempt: number; sentAt?: Date | undefined },
  outcome: DeliveryOutcome,
): Promise<Message | undefined> {
  return changeMessage(services, followers, reference, (message, now) => edit(services, message, attempt, outcome, now, sentAt));
}

/**
 * The same for messages that were handed over together, in one transaction.
 * @returns the messages afterwards; those whose outcome was already on record are left out
 */
export function recordMessages(
  services: Services,
  followers: Followers,
  businessId: string,
  outcomes: ReadonlyMap<string, { attempt: number; outcome: DeliveryOutcome }>,
): Promise<ReadonlyMap<string, Message>> {
  return changeMessages(services, followers, businessId, [...outcomes.keys()], (messageId, message, now) => {
    const known = outcomes.get(messageId);
    return known && edit(services, message, known.attempt, known.outcome, now, undefined);
  });
}

function edit(
  { random }: Services,
  message: Message,
  attempt: number,
  outcome: DeliveryOutcome,
  now: Date,
  sentAt: Date | undefined,
): MessageEdit | undefined {
  const isAwaited = message.state === 'sending' || message.state === 'unknown';
  if (!isAwaited || message.attempts !== attempt) return undefined;
  return planRecord(message, outcome, now, sentAt ?? now, random());
}

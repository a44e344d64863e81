import { normaliseEmail, normalisePhone } from '../intake/normaliseAddress.ts';
import { leaseFrom } from '../messaging/lease.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Business } from '../model/business.ts';
import type { CallableOutput } from '../model/callables.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';

/** The address of a test in its normal form. @throws AppError `invalid` naming the field */
export function testAddress(typed: string, channel: AddressChannel, country: string): string {
  const to = channel === 'email' ? normaliseEmail(typed) : normalisePhone(typed, country)?.e164;
  if (to !== undefined) return to;
  const wrong = channel === 'email' ? 'This is not an email address.' : 'This is not a number that can be texted.';
  throw new AppError('invalid', wrong, { field: 'to' });
}

/** A test that a member asked for, claimed for delivery. It goes to the team: it is an alert, and no customer's. */
export function testMessage(
  asked: { business: Business; memberId: string; channel: AddressChannel; to: string },
  now: Date,
  realNow: Date,
): Message {
  const { business, memberId, channel, to } = asked;
  const text = `This is a test from ${business.name}. It came through your own connection, as messages to your customers do.`;
  return {
    direction: 'out',
    channel,
    purpose: 'alert',
    memberId,
    to,
    ...(channel === 'email' && { subject: `A test from ${business.name}` }),
    body: text,
    state: 'sending',
    attempts: 1,
    leaseUntil: leaseFrom(realNow),
    claimedAt: now,
    writtenBy: 'template',
    createdAt: now,
  };
}

/** What became of a test: for its record, and in plain words for who asked. */
export function testResult(
  outcome: DeliveryOutcome,
  to: string,
  now: Date,
): { message: Partial<Message>; answer: CallableOutput<'connections-sendTest'> } {
  const { provider } = outcome;
  switch (outcome.result) {
    case 'sent':
      return {
        message: { state: 'sent', provider, providerId: outcome.providerId, sentAt: now },
        answer: { sent: true, message: `Sent to ${to}. It should be there within a minute; if not, look among the spam.` },
      };
    case 'busy': {
      const error = 'The provider was busy, so nothing was sent. Try again in a minute.';
      return { message: { state: 'failed', provider, error }, answer: { sent: false, message: error } };
    }
    case 'broken':
    case 'refused':
      return {
        message: { state: 'failed', provider, error: outcome.error },
        answer: { sent: false, message: `Nothing was sent. ${outcome.error}` },
      };
    case 'unclear':
      return {
        message: { state: 'unknown', provider, error: outcome.error },
        answer: { sent: false, message: `It may or may not have been sent. ${outcome.error}` },
      };
  }
}

import { maximumAttempts, retryDelayMs } from './backoff.ts';
import type { DeliveryOutcome } from './port.ts';
import type { Message } from '../model/message.ts';
import type { BlockReason } from '../model/words.ts';

export interface RecordPlan {
  /** The message as it is afterwards. */
  after: Message;
  /** Why its address is not to be written to again. */
  block: BlockReason | undefined;
}

/**
 * What a delivery's outcome means for a message of the ledger (reliability.md, rules 2 and 3).
 * @param sentAt product time at which it was handed over; earlier than `now` where the outcome was long unclear
 * @param random 0 to 1, the jitter of a retry
 */
export function planRecord(message: Message, outcome: DeliveryOutcome, now: Date, sentAt: Date, random: number): RecordPlan {
  const { retryAt: _retryAt, error: _error, ...rest } = message;
  const { provider } = outcome;
  const as = (change: Pick<Message, 'state'> & Partial<Message>): RecordPlan => ({
    after: { ...rest, provider, ...change },
    block: undefined,
  });
  switch (outcome.result) {
    case 'sent':
      return as({ state: 'sent', providerId: outcome.providerId, sentAt });
    case 'busy': {
      if (message.attempts >= maximumAttempts) {
        return as({ state: 'failed', error: 'The provider did not accept it in many tries over several hours.' });
      }
      const retryAt = new Date(now.getTime() + retryDelayMs(message.attempts, outcome.retryAfterMs, random));
      return as({ state: 'queued', retryAt, error: 'The provider was busy. It is tried again by itself.' });
    }
    case 'broken':
      // No time: it goes out when somebody has mended the connection.
      return as({ state: 'queued', error: 'The connection is broken. It goes out by itself once the connection works again.' });
    case 'refused':
      return { ...as({ state: 'failed', error: outcome.error }), block: blockOf(outcome.address, message.channel) };
    case 'unclear':
      return as({ state: 'unknown', error: outcome.error });
  }
}

function blockOf(address: 'optedOut' | 'invalid' | undefined, channel: Message['channel']): BlockReason | undefined {
  if (address === undefined || address === 'optedOut') return address;
  return channel === 'email' ? 'bounced' : 'undelivered';
}

import { describe, expect, test } from 'vitest';
import { maximumAttempts } from './backoff.ts';
import { planRecord } from './planRecord.ts';
import type { DeliveryOutcome } from './port.ts';
import type { Message } from '../model/message.ts';
import { makeMessage } from '../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const sending = (changes: Partial<Message> = {}) => {
  const { sentAt: _, providerId: __, ...message } = makeMessage({ purpose: 'manual', state: 'sending', error: 'as it was', retryAt: now, ...changes });
  return message;
};
const plan = (outcome: DeliveryOutcome, changes?: Partial<Message>) => planRecord(sending(changes), outcome, now, now, 0.5);
const provider = 'sendgrid';

describe('a message that no sequence leads', () => {
  test('that was accepted is sent, with what the provider calls it', () => {
    const { after, block } = plan({ result: 'sent', provider, providerId: 'abc' });
    expect(after).toMatchObject({ state: 'sent', provider, providerId: 'abc', sentAt: now });
    expect(after).not.toHaveProperty('retryAt');
    expect(after).not.toHaveProperty('error');
    expect(block).toBeUndefined();
  });

  test('that the provider had no time for is tried again, never sooner than it asks for', () => {
    expect(plan({ result: 'busy', provider, retryAfterMs: undefined }).after).toMatchObject({
      state: 'queued',
      retryAt: new Date(now.getTime() + 22_500),
    });
    const asked = plan({ result: 'busy', provider, retryAfterMs: 90_000 }).after;
    expect(asked.retryAt).toEqual(new Date(now.getTime() + 90_000));
  });

  test('that was tried for hours is given to a person', () => {
    const { after } = plan({ result: 'busy', provider, retryAfterMs: undefined }, { attempts: maximumAttempts });
    expect(after.state).toBe('failed');
    expect(after).not.toHaveProperty('retryAt');
  });

  test('waits without a time for a broken connection: a wrong key must not use up its tries', () => {
    const { after } = plan({ result: 'broken', provider, error: 'The key is wrong.' }, { attempts: maximumAttempts });
    expect(after.state).toBe('queued');
    expect(after.error).toMatch(/connection/);
    expect(after).not.toHaveProperty('retryAt');
  });

  test('that was refused says why, and what it says of the address', () => {
    const refused = { result: 'refused', provider, error: 'No such mailbox.' } as const;
    expect(plan(refused)).toMatchObject({ after: { state: 'failed', error: 'No such mailbox.' }, block: undefined });
    expect(plan({ ...refused, address: 'invalid' }).block).toBe('bounced');
    expect(plan({ ...refused, address: 'invalid' }, { channel: 'sms' }).block).toBe('undelivered');
    expect(plan({ ...refused, address: 'optedOut' }, { channel: 'sms' }).block).toBe('optedOut');
  });

  test('whose outcome is unclear is not tried again by itself', () => {
    const { after } = plan({ result: 'unclear', provider, error: 'Cut off.' });
    expect(after).toMatchObject({ state: 'unknown', error: 'Cut off.' });
    expect(after).not.toHaveProperty('retryAt');
  });
});

import { describe, expect, test } from 'vitest';
import { type CountedMessage, messageChange, messageFigures } from './messageCounters.ts';

const createdAt = new Date('2026-11-24T22:00:00Z');
const sentAt = new Date('2026-11-25T13:00:00Z');
const reply: CountedMessage = { direction: 'out', purpose: 'leadReply', channel: 'email', state: 'sent', createdAt, sentAt };

describe('a message counts', () => {
  test('as sent once the channel has taken it, and still only once when it is delivered', () => {
    expect(messageFigures(reply)).toEqual({ messagesSent: 1, emailsSent: 1 });
    expect(messageChange(reply, { ...reply, state: 'delivered' }, 'UTC').flatMap(({ change }) => change.messagesSent)).toEqual([-1, 1]);
  });

  test('as a follow-up too when it is one, and by its channel', () => {
    expect(messageFigures({ ...reply, channel: 'sms', purpose: 'leadFollowUp' })).toEqual({
      messagesSent: 1,
      followUpsSent: 1,
      textsSent: 1,
    });
  });

  test('as the second follow-up too when it is that one', () => {
    expect(messageFigures({ ...reply, purpose: 'leadFollowUp', step: 'followUp2' })).toEqual({
      messagesSent: 1,
      emailsSent: 1,
      followUpsSent: 1,
      secondFollowUpsSent: 1,
    });
  });

  test('as failed when it was refused for good', () => {
    expect(messageFigures({ ...reply, state: 'failed' })).toEqual({ messagesFailed: 1 });
  });

  test.each(['awaitingApproval', 'queued', 'sending', 'skipped', 'held', 'unknown'] as const)('not while it is %s', (state) => {
    expect(messageFigures({ ...reply, state })).toEqual({});
  });

  test('not when it came in, or told a member something', () => {
    expect(messageFigures({ ...reply, direction: 'in', purpose: 'inbound', state: 'received' })).toEqual({});
    expect(messageFigures({ ...reply, purpose: 'alert' })).toEqual({});
  });
});

test('a message stands on the local day on which it was sent', () => {
  expect(messageChange(undefined, reply, 'America/New_York')).toEqual([
    { day: { month: '2026-11', day: '25' }, change: { messagesSent: 1, emailsSent: 1 } },
  ]);
});

test('one that was refused yesterday and sent today leaves yesterday', () => {
  const { sentAt: never, ...unsent } = reply;
  expect(never).toBeDefined();
  expect(messageChange({ ...unsent, state: 'failed' }, reply, 'UTC')).toEqual([
    { day: { month: '2026-11', day: '24' }, change: { messagesFailed: -1 } },
    { day: { month: '2026-11', day: '25' }, change: { messagesSent: 1, emailsSent: 1 } },
  ]);
});

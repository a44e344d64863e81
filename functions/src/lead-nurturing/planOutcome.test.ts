import { describe, expect, test } from 'vitest';
import { planOutcome } from './planOutcome.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import { builtAt, makeAnsweredLead, makeLead, makeMessage } from '../testing/builders.ts';

const hour = 60 * 60_000;
const now = new Date(builtAt.getTime() + 4000);
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
/** Its first reply is on its way. */
const waiting = makeLead({ receivedAt: builtAt, sequence: { state: 'active', step: 0, dueAt: builtAt } });

function plan(
  outcome: DeliveryOutcome,
  { lead = waiting, message = {}, step = 'reply', sentAt = now }: { lead?: Lead; message?: Partial<Message>; step?: string; sentAt?: Date } = {},
) {
  return planOutcome(
    { leadId: 'lead-1', lead, messageId: `lead-1-${step}`, message: makeMessage({ state: 'sending', attempts: 1, ...message }) },
    outcome,
    { followUpHours: [24, 72] },
    now,
    sentAt,
    1,
  );
}

const sent: DeliveryOutcome = { result: 'sent', provider: 'local', providerId: 'p-1' };
const busy: DeliveryOutcome = { result: 'busy', provider: 'local', retryAfterMs: undefined };
const refused: DeliveryOutcome = { result: 'refused', provider: 'local', error: 'No such mailbox.' };
const unclear: DeliveryOutcome = { result: 'unclear', provider: 'local', error: 'The line went dead.' };
const stopped = (stoppedBecause: 'replied' | 'optedOut' | 'lost' | 'byMember') =>
  makeAnsweredLead({ sequence: { state: 'stopped', step: 1, stoppedBecause } });

describe('a first reply that went out', () => {
  test('answers the lead, and the first follow-up is due in 24 hours', () => {
    expect(plan(sent)).toEqual({
      message: { state: 'sent', provider: 'local', providerId: 'p-1', sentAt: now },
      lead: {
        status: 'contacted',
        firstResponseAt: now,
        lastInteractionAt: now,
        sequence: { state: 'active', step: 1, nextAt: later(24 * hour), dueAt: later(24 * hour) },
      },
      attention: undefined,
    });
  });

  test('is the last message to an emergency: from then on a person speaks', () => {
    expect(plan(sent, { message: { writtenBy: 'safetyText' } }).lead.sequence).toEqual({ state: 'finished', step: 1 });
  });

  test('does not move a lead that somebody has moved further', () => {
    expect(plan(sent, { lead: { ...waiting, status: 'qualified' } }).lead).not.toHaveProperty('status');
  });

  test('is not the first response where a person has called before', () => {
    const called = new Date(builtAt.getTime() + 1000);
    expect(plan(sent, { lead: { ...waiting, firstResponseAt: called } }).lead.firstResponseAt).toEqual(called);
  });

  test('days before anybody knew it was sent then, and the follow-ups count from then', () => {
    const sentAt = new Date(now.getTime() - 30 * hour);
    const { message, lead } = plan(sent, { message: { state: 'unknown' }, sentAt });
    expect(message.sentAt).toEqual(sentAt);
    expect(lead).toMatchObject({ firstResponseAt: sentAt, lastInteractionAt: now, sequence: { nextAt: now } });
  });
});

describe('a follow-up that went out', () => {
  test('leaves the second one due 72 hours after the first reply', () => {
    const lead = makeAnsweredLead({ sequence: { state: 'active', step: 1 }, firstResponseAt: builtAt });
    expect(plan(sent, { lead, step: 'followUp1' }).lead).toEqual({
      firstResponseAt: builtAt,
      lastInteractionAt: now,
      sequence: { state: 'active', step: 2, nextAt: new Date(builtAt.getTime() + 72 * hour), dueAt: new Date(builtAt.getTime() + 72 * hour) },
    });
  });

  test('ends the sequence if it was the last', () => {
    const lead = makeAnsweredLead({ sequence: { state: 'active', step: 2 } });
    expect(plan(sent, { lead, step: 'followUp2' }).lead.sequence).toEqual({ state: 'finished', step: 3 });
  });

  test('although the lead replied meanwhile is counted as sent, and the sequence stays stopped', () => {
    expect(plan(sent, { lead: stopped('replied'), step: 'followUp1' }).lead.sequence).toEqual({
      state: 'stopped',
      step: 2,
      stoppedBecause: 'replied',
    });
  });
});

describe('a busy provider', () => {
  test('is tried again after a while, and the message is as old as it was', () => {
    expect(plan(busy)).toEqual({
      message: { state: 'queued', provider: 'local' },
      lead: { sequence: { state: 'waiting', step: 0, waitingFor: 'retry', nextAt: later(30_000), dueAt: builtAt } },
      attention: undefined,
    });
  });

  test('is tried ten times, then a person is asked', () => {
    expect(plan(busy, { message: { attempts: 9 } }).message.state).toBe('queued');
    expect(plan(busy, { message: { attempts: 10 } })).toMatchObject({
      message: { state: 'failed' },
      lead: { sequence: { state: 'waiting', waitingFor: 'person' } },
      attention: 'failedMessage',
    });
  });

  test.each([
    ['replied', 'replied'],
    ['optedOut', 'optedOut'],
    ['lost', 'leadClosed'],
    ['byMember', 'stoppedByMember'],
  ] as const)('is not tried again for a sequence that was stopped meanwhile: %s', (because, skippedBecause) => {
    expect(plan(busy, { lead: stopped(because), step: 'followUp1' })).toEqual({
      message: { state: 'skipped', skippedBecause, provider: 'local' },
      lead: {},
      attention: undefined,
    });
  });

  test('does not leave behind a message that no sequence would ever try again', () => {
    expect(plan(busy, { lead: makeAnsweredLead(), step: 'joined-reply' })).toMatchObject({
      message: { state: 'failed' },
      lead: {},
      attention: 'failedMessage',
    });
  });
});

describe('what a person has to look at', () => {
  test('a message that was refused for good', () => {
    expect(plan(refused)).toEqual({
      message: { state: 'failed', provider: 'local', error: 'No such mailbox.' },
      lead: { sequence: { state: 'waiting', step: 0, waitingFor: 'person', dueAt: builtAt } },
      attention: 'failedMessage',
    });
  });

  test('a message that may or may not have gone out: nothing is due until somebody knows', () => {
    const { message, lead, attention } = plan(unclear);
    expect(message).toEqual({ state: 'unknown', provider: 'local', error: 'The line went dead.' });
    expect(lead.sequence).not.toHaveProperty('nextAt');
    expect(attention).toBe('unclearMessage');
  });

  test('leaves a stopped sequence stopped', () => {
    expect(plan(refused, { lead: stopped('lost'), step: 'followUp1' }).lead).toEqual({});
    expect(plan(unclear, { lead: stopped('lost'), step: 'followUp1' }).lead).toEqual({});
  });
});

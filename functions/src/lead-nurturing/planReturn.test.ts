import { describe, expect, test } from 'vitest';
import { planReturn, type Return, type ReturnState } from './planReturn.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import { builtAt, makeAnsweredLead, makeBusiness, makeMessage, makeWorkflow } from '../testing/builders.ts';

const now = new Date(builtAt.getTime() + 60_000);
const bounced: Return = { fails: true, block: 'bounced', reason: 'There is no such mailbox.' };
const refused: Return = { fails: true, block: undefined, reason: 'The mailbox is full.' };

interface Changes extends Partial<Omit<ReturnState, 'lead'>> {
  lead?: Partial<Lead>;
  sequence?: Partial<Sequence>;
}

/** The first reply went out by email to somebody who may be texted, too. */
function plan(came: Return, { lead = {}, sequence = {}, ...state }: Changes = {}) {
  const made = makeAnsweredLead({
    phone: '(212) 555-0123',
    consent: { sms: true, marketing: false, text: '' },
    sequence: { state: 'active', step: 1, nextAt: now, ...sequence },
    ...lead,
  });
  return planReturn(
    {
      leadId: 'lead-1',
      lead: made,
      messageId: 'lead-1-reply',
      message: makeMessage(),
      business: makeBusiness(),
      workflow: makeWorkflow(),
      addresses: typedAddresses(made, 'US'),
      onRecord: { email: { contactId: 'nora', channel: 'email', blocked: { reason: 'bounced', at: now } } },
      next: undefined,
      other: undefined,
      ...state,
    },
    came,
    now,
  );
}
const anew = { sequence: { state: 'active', step: 0, instead: 'sms', nextAt: now, dueAt: now } };
const toPerson = { sequence: { state: 'stopped', step: 1, stoppedBecause: 'bounced' } };

describe('a step whose message bounced', () => {
  test('is taken back and tried on the other channel', () => {
    expect(plan(bounced)).toMatchObject({ lead: anew, attention: undefined });
  });

  test('also while its outcome was still open, and when the sequence was through', () => {
    expect(plan(bounced, { sequence: { step: 0 } }).lead).toEqual(anew);
    const last = { messageId: 'lead-1-followUp2', message: makeMessage({ purpose: 'leadFollowUp' }) };
    expect(plan(bounced, { ...last, sequence: { state: 'finished', step: 3 } }).lead).toMatchObject({ sequence: { step: 2, instead: 'sms' } });
  });

  test('goes to a person without consent, without a number, or where the owner does not text', () => {
    expect(plan(bounced, { lead: { consent: { sms: false, marketing: false, text: '' } } })).toMatchObject({ lead: toPerson, attention: 'callBack' });
    expect(plan(bounced, { addresses: typedAddresses({ email: 'nora@example.com' }, 'US') })).toMatchObject({ attention: 'callBack' });
    expect(plan(bounced, { workflow: makeWorkflow({ channelOrder: ['email'] }) })).toMatchObject({ attention: 'callBack' });
  });

  test('stays where it is when a later one is written already: that one takes the way that is left', () => {
    expect(plan(bounced, { next: makeMessage({ state: 'sending' }) })).toMatchObject({ lead: {}, attention: undefined });
    expect(plan(bounced, { sequence: { step: 2 } })).toMatchObject({ lead: {}, attention: undefined });
  });

  test('is not tried a third time', () => {
    expect(plan(bounced, { other: makeMessage({ state: 'failed' }) })).toMatchObject({ lead: toPerson, attention: 'callBack' });
    expect(plan(bounced, { other: makeMessage({ state: 'sent' }) })).toMatchObject({ lead: {}, attention: undefined });
  });

  test('is left where the lead is closed, has answered, or was stopped', () => {
    expect(plan(bounced, { lead: { status: 'lost' } })).toMatchObject({ lead: {}, attention: undefined });
    expect(plan(bounced, { lead: { repliedAt: now } })).toMatchObject({ lead: {}, attention: undefined });
    expect(plan(bounced, { sequence: { state: 'stopped', stoppedBecause: 'byMember' } })).toMatchObject({ lead: {}, attention: undefined });
  });
});

test('a step whose message was refused waits for a person, who can send it again', () => {
  expect(plan(refused)).toMatchObject({
    lead: { sequence: { state: 'waiting', step: 0, waitingFor: 'person' } },
    attention: 'failedMessage',
    activities: [],
  });
});

test('a message that no step has is shown to a person, and leaves the sequence alone', () => {
  expect(plan(bounced, { messageId: 'manual-1' })).toMatchObject({ lead: {}, attention: 'failedMessage' });
});

test.each(['complained', 'optedOut'] as const)('a no (%s) ends the sequence, and what waits is let go', (block) => {
  expect(plan({ fails: false, block, reason: undefined })).toEqual({
    lead: { sequence: { state: 'stopped', step: 1, stoppedBecause: 'optedOut' } },
    attention: undefined,
    activities: [
      { kind: 'consentChanged', after: { channel: 'email', granted: false, because: block } },
      { kind: 'sequenceStopped', after: { because: 'optedOut' } },
    ],
    dropNext: 'optedOut',
  });
});

import { describe, expect, test } from 'vitest';
import { undoClosing } from './undoClosing.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import { defaultLeadNurtureSettings } from '../model/workflow.ts';
import { builtAt, makeAnsweredLead, makeBusiness, makeLead, makeMessage } from '../testing/builders.ts';

const hour = 60 * 60_000;
const now = new Date(builtAt.getTime() + hour);
const closed = { state: 'stopped', step: 1, stoppedBecause: 'lost' } as const;

function undo(lead: Lead, message?: Partial<Message>) {
  const stepMessage = message && { id: 'nora-step', message: makeMessage({ approvalReasons: undefined, ...message }) };
  return undoClosing({ lead, business: makeBusiness(), stepMessage }, 'nora', defaultLeadNurtureSettings, now);
}

describe('"lost", taken back', () => {
  test('lets the next follow-up come when it would have come', () => {
    const lead = makeAnsweredLead({ status: 'lost', sequence: closed });
    const dueAt = new Date((lead.firstResponseAt?.getTime() ?? 0) + 24 * hour);
    expect(undo(lead)).toEqual({ sequence: { state: 'active', step: 1, nextAt: dueAt, dueAt } });
  });

  test.each([
    ['the person has replied', makeAnsweredLead({ status: 'lost', repliedAt: builtAt, sequence: closed })],
    ['a member had stopped it', makeAnsweredLead({ status: 'lost', sequence: { ...closed, stoppedBecause: 'byMember' } })],
    ['the person had said no', makeAnsweredLead({ status: 'lost', sequence: { ...closed, stoppedBecause: 'optedOut' } })],
    ['it was through', makeAnsweredLead({ status: 'lost', sequence: { state: 'finished', step: 3 } })],
  ])('starts nothing where %s', (_, lead) => {
    expect(undo(lead)).toBeUndefined();
  });

  test('asks for an OK for a message that was let go with the lead', () => {
    const lead = makeLead({ status: 'lost', sequence: { ...closed, step: 0 } });
    expect(undo(lead, { state: 'skipped', skippedBecause: 'leadClosed' })).toMatchObject({
      sequence: { state: 'waiting', step: 0, waitingFor: 'approval' },
      stepMessage: { state: 'awaitingApproval' },
      raise: [{ kind: 'approval', leadId: 'nora', messageId: 'nora-step', title: 'Nora Harper' }],
    });
  });

  test('does not bring back what a member had rejected', () => {
    const lead = makeAnsweredLead({ status: 'lost', sequence: closed });
    expect(undo(lead, { state: 'skipped', skippedBecause: 'rejectedByMember' })?.sequence).toMatchObject({ state: 'active', step: 2 });
  });

  test.each([
    ['unknown', 'unclearMessage'],
    ['failed', 'failedMessage'],
  ] as const)('asks again about a message that is %s', (state, kind) => {
    const lead = makeAnsweredLead({ status: 'lost', sequence: closed });
    expect(undo(lead, { state })).toMatchObject({ sequence: { state: 'waiting', waitingFor: 'person' }, raise: [{ kind }] });
  });

  test('waits for the outcome of a message that was on its way', () => {
    const lead = makeLead({ status: 'lost', sequence: { ...closed, step: 0 } });
    expect(undo(lead, { state: 'sending' })).toEqual({ sequence: { state: 'active', step: 0 } });
  });

  test('asks a person again where nobody had been able to write', () => {
    const lead = makeLead({ status: 'lost', phone: '+12125550123', sequence: { ...closed, step: 0 } });
    expect(undo(lead)).toMatchObject({
      sequence: { state: 'waiting', step: 0, waitingFor: 'person' },
      raise: [{ kind: 'answerByHand', phone: '+12125550123' }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { decideNextStep, type StepState } from './decideNextStep.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import type { Business } from '../model/business.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { LeadNurtureWorkflow } from '../model/workflow.ts';
import { builtAt, makeAnsweredLead, makeBusiness, makeMessage, makeWorkflow } from '../testing/builders.ts';

const hour = 60 * 60_000;
/** Ten in the morning in New York; follow-up 1 is due. */
const now = new Date(builtAt.getTime() + 24 * hour);
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

interface Changes {
  lead?: Partial<Lead>;
  sequence?: Partial<Sequence>;
  business?: Partial<Business>;
  workflow?: Partial<LeadNurtureWorkflow>;
  message?: Partial<Message>;
  onRecord?: StepState['onRecord'];
  over?: Partial<StepState['over']>;
  zones?: StepState['zones'];
}

function decide({ lead = {}, sequence = {}, business, workflow, message, onRecord, over, zones }: Changes = {}) {
  const made = makeAnsweredLead({
    receivedAt: builtAt,
    sequence: { state: 'active', step: 1, nextAt: now, dueAt: now, ...sequence },
    ...lead,
  });
  return decideNextStep(
    {
      lead: made,
      business: makeBusiness(business),
      workflow: makeWorkflow(workflow),
      message: message && makeMessage({ state: 'queued', attempts: 0, ...message }),
      addresses: typedAddresses(made, 'US'),
      onRecord: onRecord ?? {},
      zones: zones ?? { email: ['America/New_York'], sms: ['America/New_York'] },
      over: { email: false, sms: false, ...over },
    },
    now,
  );
}

const byText: Partial<Lead> = { phone: '(212) 555-0123', preferredChannel: 'sms', consent: { sms: true, marketing: false, text: '' } };
const firstReply = { sequence: { state: 'waiting', step: 0, waitingFor: 'retry' }, message: { purpose: 'leadReply' } } as const;
const nothing = { do: 'nothing' };

describe('a follow-up that is due', () => {
  test('is written for the channel that the rules allow now', () => {
    expect(decide()).toMatchObject({ do: 'write', step: 'followUp1', channel: 'email', to: 'nora@example.com' });
    expect(decide({ sequence: { step: 2 } })).toMatchObject({ do: 'write', step: 'followUp2' });
    expect(decide({ lead: byText })).toMatchObject({ do: 'write', step: 'followUp1', channel: 'sms', to: '+12125550123' });
  });

  test('is due at its time, and one millisecond earlier it is not', () => {
    expect(decide({ sequence: { nextAt: after(1) } })).toEqual(nothing);
  });

  test('that was written already is sent as it is', () => {
    expect(decide({ message: { purpose: 'leadFollowUp' } })).toMatchObject({ do: 'send', step: 'followUp1' });
  });
});

describe('nothing is done', () => {
  test.each([
    ['whose sequence was stopped', { sequence: { state: 'stopped', stoppedBecause: 'replied' } }],
    ['whose sequence is through', { sequence: { state: 'finished', step: 3 } }],
    ['that has had every step', { sequence: { step: 3 } }],
    ['for which nothing is due', { sequence: { nextAt: undefined } }],
    ['that has no sequence', { lead: { sequence: undefined } }],
  ] satisfies [string, Changes][])('about a lead %s', (_, changes) => {
    expect(decide(changes)).toEqual(nothing);
  });

  test.each(['sending', 'sent', 'delivered', 'unknown', 'failed', 'awaitingApproval', 'held', 'skipped'] as const)(
    'about a step whose message is %s: somebody else has it, or had it',
    (state) => {
      expect(decide({ message: { state } })).toEqual(nothing);
    },
  );

  test('about a first reply that was never written', () => {
    expect(decide({ sequence: { step: 0 } })).toEqual(nothing);
  });
});

describe('the sequence ends', () => {
  test('with a reply one second before the claim', () => {
    expect(decide({ lead: { repliedAt: before(1000) } })).toEqual({ do: 'stop', step: 'followUp1', because: 'replied' });
  });

  test.each([
    ['won', 'won'],
    ['lost', 'lost'],
    ['unreachable', 'byMember'],
  ] as const)('with the status %s', (status, because) => {
    expect(decide({ lead: { status } })).toEqual({ do: 'stop', step: 'followUp1', because });
    expect(decide({ ...firstReply, lead: { status } })).toEqual({ do: 'stop', step: 'reply', because });
  });

  test('also while everything is paused: what is over need not wait', () => {
    expect(decide({ lead: { repliedAt: before(1) }, business: { pausedAt: now } })).toMatchObject({ do: 'stop' });
  });

  test('not with the status of a lead that is talked to', () => {
    expect(decide({ lead: { status: 'qualified' } })).toMatchObject({ do: 'write' });
  });
});

describe('a step waits', () => {
  const paused = { do: 'wait', step: 'followUp1', waitingFor: 'paused', until: undefined };

  test('while everything is paused, or the workflow is off', () => {
    expect(decide({ business: { pausedAt: before(hour) } })).toEqual(paused);
    expect(decide({ workflow: { enabled: false } })).toEqual(paused);
  });

  test('during a pause even if a person has approved it, and even if it is the safety text', () => {
    expect(decide({ ...firstReply, message: { approvedBy: { kind: 'member', id: 'olivia' } }, business: { pausedAt: now } })).toMatchObject({
      waitingFor: 'paused',
    });
    expect(decide({ ...firstReply, message: { writtenBy: 'safetyText' }, business: { pausedAt: now } })).toMatchObject({ waitingFor: 'paused' });
  });

  const quiet = { quietHours: { enabled: true, start: '09:00', end: '11:00' } };
  const untilEleven = { do: 'wait', waitingFor: 'quietHours', until: after(hour) };

  test('for the end of quiet hours, by email too', () => {
    expect(decide({ workflow: quiet })).toMatchObject(untilEleven);
    expect(decide({ workflow: quiet, lead: byText })).toMatchObject(untilEleven);
  });

  test('for it even if a person has approved it', () => {
    expect(decide({ workflow: quiet, message: { approvedBy: { kind: 'member', id: 'olivia' } } })).toMatchObject(untilEleven);
  });

  test('not if it is a first reply by email, or the safety text', () => {
    expect(decide({ ...firstReply, workflow: quiet })).toMatchObject({ do: 'send', step: 'reply' });
    const safety = { channel: 'sms', writtenBy: 'safetyText' } as const;
    expect(decide({ ...firstReply, lead: byText, message: safety, workflow: quiet })).toMatchObject({ do: 'send', channel: 'sms' });
    expect(decide({ ...firstReply, lead: byText, message: { channel: 'sms' }, workflow: quiet })).toMatchObject(untilEleven);
  });

  test('for the next day where the cap of its channel is reached', () => {
    const midnight = new Date('2026-11-26T05:00:00Z');
    expect(decide({ over: { email: true } })).toEqual({ do: 'wait', step: 'followUp1', waitingFor: 'dailyCap', until: midnight });
    expect(decide({ over: { sms: true } })).toMatchObject({ do: 'write' });
  });

  test('for no cap if a person has approved it, or it is the safety text', () => {
    expect(decide({ over: { email: true }, message: { approvedBy: { kind: 'member', id: 'olivia' } } })).toMatchObject({ do: 'send' });
    expect(decide({ ...firstReply, over: { email: true }, message: { writtenBy: 'safetyText' } })).toMatchObject({ do: 'send' });
  });
});

describe('a step that came too late', () => {
  test('is left to a person: a follow-up after two days, a first reply after twelve hours', () => {
    expect(decide({ sequence: { dueAt: before(48 * hour) } })).toMatchObject({ do: 'write' });
    expect(decide({ sequence: { dueAt: before(48 * hour + 1) } })).toMatchObject({ do: 'hold', step: 'followUp1', channel: 'email' });
    expect(decide({ ...firstReply, sequence: { ...firstReply.sequence, dueAt: before(12 * hour + 1) } })).toMatchObject({ do: 'hold', step: 'reply' });
  });

  test('goes if that person says so', () => {
    const message = { approvedBy: { kind: 'member', id: 'olivia' } } as const;
    expect(decide({ sequence: { dueAt: before(400 * hour) }, message })).toMatchObject({ do: 'send' });
  });

  test('is measured by when it was due, not by when it is tried again', () => {
    expect(decide({ sequence: { dueAt: before(49 * hour), nextAt: now } })).toMatchObject({ do: 'hold' });
    expect(decide({ sequence: { dueAt: undefined, nextAt: before(49 * hour) } })).toMatchObject({ do: 'hold' });
  });
});

describe('a step that may not go is skipped', () => {
  test('where the address said no', () => {
    const onRecord: StepState['onRecord'] = { email: { contactId: 'c', channel: 'email', blocked: { reason: 'optedOut', at: now } } };
    expect(decide({ onRecord })).toEqual({ do: 'skip', step: 'followUp1', because: 'blocked' });
  });

  test('where the business wants marketing consent for follow-ups, which a first reply does not need', () => {
    const workflow = { followUpsNeedMarketingConsent: true };
    expect(decide({ workflow })).toEqual({ do: 'skip', step: 'followUp1', because: 'marketingConsentRequired' });
    expect(decide({ workflow, lead: { consent: { sms: false, marketing: true, text: '' } } })).toMatchObject({ do: 'write' });
    expect(decide({ ...firstReply, workflow })).toMatchObject({ do: 'send' });
  });

  test('rather than sent another way than it was written for', () => {
    const message = { channel: 'sms' } as const;
    const lead = { ...byText, consent: { sms: false, marketing: false, text: '' } };
    expect(decide({ lead, message })).toEqual({ do: 'skip', step: 'followUp1', because: 'noSmsConsent' });
  });
});

describe('a step whose message came back', () => {
  const both: Partial<Lead> = { phone: '(212) 555-0123', consent: { sms: true, marketing: false, text: '' } };
  const blocked: StepState['onRecord'] = { email: { contactId: 'nora', channel: 'email', blocked: { reason: 'bounced', at: before(hour) } } };
  const anew = { lead: both, sequence: { step: 0, instead: 'sms' }, onRecord: blocked } as const;

  test('is written anew for the other channel, the first reply too', () => {
    expect(decide(anew)).toMatchObject({ do: 'write', step: 'reply', channel: 'sms', to: '+12125550123' });
    expect(decide({ ...anew, sequence: { step: 1, instead: 'sms' } })).toMatchObject({ do: 'write', step: 'followUp1', channel: 'sms' });
  });

  test('is not sent on the first channel again, even if that is allowed once more', () => {
    const noConsent = { ...both, consent: { sms: false, marketing: false, text: '' } };
    expect(decide({ ...anew, lead: noConsent, onRecord: {} })).toEqual({ do: 'skip', step: 'reply', because: 'noSmsConsent' });
  });

  test('waits for the morning where it is a text', () => {
    const workflow = { quietHours: { enabled: true, start: '09:00', end: '12:00' } };
    expect(decide({ ...anew, workflow })).toMatchObject({ do: 'wait', waitingFor: 'quietHours' });
    const emergency = makeAnsweredLead().qualification;
    const urgent = { ...both, ...(emergency && { qualification: { ...emergency, emergency: true } }) };
    expect(decide({ ...anew, lead: urgent, workflow })).toMatchObject({ do: 'write' });
  });

  test('greets nobody twice in a day', () => {
    const greeted = { ...blocked, sms: { contactId: 'nora', channel: 'sms', lastGreetedAt: before(hour) } } as const;
    expect(decide({ ...anew, onRecord: greeted })).toEqual({ do: 'skip', step: 'reply', because: 'greetedRecently' });
  });

  test('is left when the person has answered some other way', () => {
    expect(decide({ ...anew, lead: { ...both, repliedAt: before(hour) } })).toMatchObject({ do: 'stop', because: 'replied' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { type IntakePlan, type IntakeState, planIntake } from './planIntake.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import type { Business } from '../model/business.ts';
import type { Lead, Qualification } from '../model/lead.ts';
import type { LeadNurtureWorkflow } from '../model/workflow.ts';
import { builtAt, makeAnsweredLead, makeBusiness, makeLead, makeWorkflow } from '../testing/builders.ts';

/** Ten in the morning in New York. */
const now = builtAt;
const hour = 60 * 60_000;
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

interface Changes {
  lead?: Partial<Lead>;
  business?: Partial<Business>;
  workflow?: Partial<LeadNurtureWorkflow>;
  turn?: Partial<Draft['turn']>;
  draft?: Partial<Draft>;
  onRecord?: IntakeState['onRecord'];
  openLead?: Partial<Lead>;
  over?: Partial<IntakeState['over']>;
  textZones?: string[];
}

function plan(changes: Changes = {}): IntakePlan {
  const business = makeBusiness(changes.business);
  const lead = { ...makeLead(changes.lead), receivedAt: changes.lead?.receivedAt ?? now };
  return planIntake(
    {
      leadId: 'lead-1',
      lead,
      contactId: 'contact-1',
      business,
      workflow: makeWorkflow(changes.workflow),
      addresses: typedAddresses(lead, business.country),
      onRecord: changes.onRecord ?? {},
      openLead: changes.openLead && { id: 'open-1', lead: makeAnsweredLead(changes.openLead) },
      draft: {
        turn: {
          language: 'en',
          kind: 'sales',
          priority: 'warm',
          emergency: false,
          score: 60,
          reason: 'Wants a repair.',
          quotes: ['a', 'b', 'c', 'd', 'e', 'f'],
          confidence: 0.9,
          needsPerson: false,
          subject: 'Your furnace',
          body: 'We can help.',
          ...changes.turn,
        },
        channel: 'email',
        subject: 'Your furnace',
        body: 'We can help.',
        writtenBy: 'local',
        fromTemplate: false,
        note: undefined,
        approvalReasons: [],
        canAnswer: true,
        personReason: undefined,
        ...changes.draft,
      },
      textZones: changes.textZones ?? ['America/New_York'],
      over: { leads: false, email: false, sms: false, ...changes.over },
    },
    now,
  );
}

const byText: Partial<Lead> = {
  email: '',
  phone: '(212) 555-0123',
  preferredChannel: 'sms',
  consent: { sms: true, marketing: false, text: 'Yes' },
};
const noAddress: Partial<Lead> = { email: '' };
const emergency = { emergency: true, priority: 'hot' } as const;
const greetedAt = (at: Date): IntakeState['onRecord'] => ({ email: { contactId: 'contact-1', channel: 'email', lastGreetedAt: at } });
const kinds = (result: IntakePlan) => (result.outcome === 'settle' ? result.attentions.map(({ kind }) => kind) : []);

describe('a plain enquiry', () => {
  test('is answered at once', () => {
    expect(plan()).toMatchObject({
      outcome: 'send',
      attention: null,
      qualification: { kind: 'sales', priority: 'warm', by: 'local' },
      reply: {
        messageId: 'lead-1-reply',
        channel: 'email',
        message: { to: 'nora@example.com', subject: 'Your furnace', body: 'We can help.', state: 'sending', writtenBy: 'local' },
      },
    });
  });

  test('keeps no more evidence than the model allows', () => {
    expect(plan()).toMatchObject({ qualification: { quotes: ['a', 'b', 'c', 'd', 'e'] } });
  });

  test('that is hot is answered, and the members on call are told now', () => {
    expect(plan({ turn: { priority: 'hot' }, lead: { phone: '(212) 555-0123' } })).toMatchObject({
      outcome: 'send',
      attention: { kind: 'hotLead', rank: 1, alertAt: now, alertsSent: 0, phone: '+12125550123', leadId: 'lead-1' },
    });
  });

  test("with the owner's own text says that it is one, and who wrote for whom", () => {
    expect(plan({ draft: { fromTemplate: true } })).toMatchObject({ reply: { message: { writtenBy: 'template' } } });
    expect(plan({ draft: { note: 'OpenAI did not answer.' } })).toMatchObject({ reply: { message: { writtenByNote: 'OpenAI did not answer.' } } });
  });

  test('that a member has corrected keeps their word, whatever the assistant says this time', () => {
    const qualification: Qualification = { kind: 'sales', priority: 'cold', emergency: false, score: 1, reason: '', quotes: [], by: 'olivia' };
    expect(plan({ lead: { qualification }, turn: { kind: 'spam' } })).toMatchObject({ outcome: 'send', qualification });
  });
});

describe('nothing is written', () => {
  test('to spam, and nobody is bothered with it', () => {
    expect(plan({ turn: { kind: 'spam', priority: 'hot', emergency: true } })).toMatchObject({
      outcome: 'settle',
      reply: null,
      skippedBecause: 'spam',
      sequence: undefined,
      attentions: [],
    });
  });

  test.each(['won', 'lost', 'unreachable'] as const)('to a lead that somebody has moved to %s before its event came', (status) => {
    expect(plan({ lead: { status }, turn: emergency })).toMatchObject({ outcome: 'settle', reply: null, skippedBecause: 'leadClosed', attentions: [] });
  });

  test('while the workflow is off; what is urgent is shown all the same', () => {
    expect(plan({ workflow: { enabled: false } })).toMatchObject({ reply: null, skippedBecause: 'workflowOff', sequence: undefined, attentions: [] });
    expect(kinds(plan({ workflow: { enabled: false }, turn: emergency }))).toEqual(['emergency']);
  });

  test.each([
    ['has left no address', noAddress, 'noAddress'],
    ['has left no valid one', { email: 'nora at example' }, 'invalidAddress'],
    ['wants texts without having agreed to them', { ...byText, consent: { sms: false, marketing: true, text: '' } }, 'noSmsConsent'],
  ] as const)('to somebody who %s; a person is to call', (_, lead, skippedBecause) => {
    const result = plan({ lead });
    expect(result).toMatchObject({
      outcome: 'settle',
      reply: null,
      skippedBecause,
      sequence: { state: 'waiting', step: 0, waitingFor: 'person' },
    });
    expect(kinds(result)).toEqual(['callBack']);
  });

  test('to an address that said no', () => {
    const onRecord: IntakeState['onRecord'] = {
      email: { contactId: 'contact-1', channel: 'email', blocked: { reason: 'optedOut', at: ago(hour) } },
    };
    expect(plan({ onRecord, turn: emergency })).toMatchObject({ reply: null, skippedBecause: 'blocked' });
  });

  test('that was not understood; a person answers, and reads why', () => {
    const result = plan({ draft: { canAnswer: false, personReason: 'It is a complaint.' } });
    expect(result).toMatchObject({
      reply: null,
      skippedBecause: 'notUnderstood',
      attentions: [{ kind: 'answerByHand', detail: 'It is a complaint.' }],
    });
  });

  test('twice within a day to one address', () => {
    expect(plan({ onRecord: greetedAt(ago(24 * hour - 1)) })).toMatchObject({ reply: null, skippedBecause: 'greetedRecently' });
    expect(plan({ onRecord: greetedAt(ago(24 * hour)) })).toMatchObject({ outcome: 'send' });
  });

  test('of what is hot without one item that alerts, and no second one beside it', () => {
    expect(kinds(plan({ lead: noAddress, turn: { priority: 'hot' } }))).toEqual(['hotLead']);
    expect(kinds(plan({ draft: { canAnswer: false }, turn: { priority: 'hot' } }))).toEqual(['hotLead']);
  });
});

describe('a text for the wrong channel', () => {
  test('is asked for again for the one that may be used', () => {
    expect(plan({ lead: byText })).toEqual({ outcome: 'otherChannel', channel: 'sms' });
    expect(plan({ lead: byText, draft: { channel: 'sms' } })).toMatchObject({ outcome: 'send', reply: { channel: 'sms' } });
  });

  test('has no subject where there is none', () => {
    const result = plan({ lead: byText, draft: { channel: 'sms' } });
    expect(result.outcome === 'send' && result.reply.message).not.toHaveProperty('subject');
  });

  test('is not asked for where nothing would be sent', () => {
    expect(plan({ lead: byText, turn: { kind: 'spam' } })).toMatchObject({ outcome: 'settle' });
    expect(plan({ lead: byText, turn: emergency })).toMatchObject({ outcome: 'send' });
  });
});

describe('a draft waits', () => {
  const reasons = ['It promises $59.'];
  const waitsForOk = {
    outcome: 'settle',
    reply: { message: { state: 'awaitingApproval' } },
    sequence: { state: 'waiting', step: 0, waitingFor: 'approval' },
    attentions: [{ kind: 'approval', messageId: 'lead-1-reply' }],
  };

  test('for an OK where it promises what the facts do not cover', () => {
    expect(plan({ draft: { approvalReasons: reasons } })).toMatchObject(waitsForOk);
    expect(plan({ draft: { approvalReasons: reasons } })).toMatchObject({ reply: { message: { approvalReasons: reasons } } });
  });

  test('for an OK where the owner wants to see every first reply', () => {
    expect(plan({ workflow: { approveFirstReplies: true } })).toMatchObject(waitsForOk);
  });

  test('for an OK also during a pause, and over a cap: neither may let it slip out later', () => {
    expect(plan({ draft: { approvalReasons: reasons }, business: { pausedAt: ago(hour) } })).toMatchObject(waitsForOk);
    expect(plan({ draft: { approvalReasons: reasons }, over: { leads: true } })).toMatchObject(waitsForOk);
  });

  test('for the end of a pause, without a time; its age counts from when the lead came', () => {
    const result = plan({ business: { pausedAt: ago(hour) }, lead: { receivedAt: ago(2000) } });
    expect(result).toMatchObject({
      reply: { message: { state: 'queued' } },
      sequence: { state: 'waiting', step: 0, waitingFor: 'paused', dueAt: ago(2000) },
      attentions: [],
    });
    expect(result).not.toHaveProperty('sequence.nextAt');
  });

  test.each([
    ['leads', { leads: true }],
    ['emails', { email: true }],
  ])('for the next day where the cap of %s is reached', (_, over) => {
    const midnight = new Date('2026-11-25T05:00:00Z');
    expect(plan({ over })).toMatchObject({
      reply: { message: { state: 'queued' } },
      sequence: { state: 'waiting', waitingFor: 'dailyCap', nextAt: midnight, dueAt: midnight },
      attentions: [],
    });
  });

  test('not for the cap of a channel that it does not use', () => {
    expect(plan({ over: { sms: true } })).toMatchObject({ outcome: 'send' });
  });

  test('for a person where the lead came more than twelve hours ago', () => {
    expect(plan({ lead: { receivedAt: ago(12 * hour) } })).toMatchObject({ outcome: 'send' });
    expect(plan({ lead: { receivedAt: ago(12 * hour + 1) } })).toMatchObject({
      reply: { message: { state: 'held' } },
      sequence: { waitingFor: 'person' },
      attentions: [{ kind: 'heldMessage', messageId: 'lead-1-reply' }],
    });
  });

  test('for the end of quiet hours as a text, and not at all as an email', () => {
    const quietHours = { enabled: true, start: '09:00', end: '11:00' };
    const allowedAt = new Date('2026-11-24T16:00:00Z');
    expect(plan({ workflow: { quietHours }, lead: byText, draft: { channel: 'sms' } })).toMatchObject({
      reply: { message: { state: 'queued' } },
      sequence: { waitingFor: 'quietHours', nextAt: allowedAt, dueAt: allowedAt },
    });
    expect(plan({ workflow: { quietHours } })).toMatchObject({ outcome: 'send' });
  });

  test('and what is hot alerts the members on call meanwhile', () => {
    const turn = { priority: 'hot' } as const;
    expect(kinds(plan({ turn, workflow: { approveFirstReplies: true } }))).toEqual(['hotLead', 'approval']);
    expect(kinds(plan({ turn, business: { pausedAt: now } }))).toEqual(['hotLead']);
    expect(kinds(plan({ turn, over: { email: true } }))).toEqual(['hotLead']);
  });
});

describe('an emergency', () => {
  test("gets the owner's text word for word, and an alert", () => {
    expect(plan({ turn: emergency })).toMatchObject({
      outcome: 'send',
      attention: { kind: 'emergency', rank: 0, alertAt: now },
      reply: { message: { body: makeBusiness().safetyText, subject: 'Harbor Heating & Air', writtenBy: 'safetyText' } },
    });
  });

  test('waits for nothing but a pause: no hour, cap, OK, age or earlier greeting holds it back', () => {
    expect(
      plan({
        turn: emergency,
        lead: { ...byText, receivedAt: ago(20 * hour) },
        workflow: { quietHours: { enabled: true, start: '00:00', end: '23:59' }, approveFirstReplies: true },
        draft: { approvalReasons: ['It promises $59.'], canAnswer: false },
        over: { leads: true, sms: true },
        onRecord: { sms: { contactId: 'contact-1', channel: 'sms', lastGreetedAt: ago(1000) } },
      }),
    ).toMatchObject({ outcome: 'send', reply: { channel: 'sms', message: { writtenBy: 'safetyText' } } });
  });

  test('during a pause alerts a person, and keeps the text for its end', () => {
    const result = plan({ turn: emergency, business: { pausedAt: ago(hour) } });
    expect(result).toMatchObject({ reply: { message: { state: 'queued', writtenBy: 'safetyText' } }, sequence: { waitingFor: 'paused' } });
    expect(kinds(result)).toEqual(['emergency']);
  });

  test('without such a text, or without an address, is for a person to call', () => {
    expect(plan({ turn: emergency, business: { safetyText: '' } })).toMatchObject({ reply: null, skippedBecause: 'notUnderstood' });
    expect(kinds(plan({ turn: emergency, business: { safetyText: '' } }))).toEqual(['emergency']);
    expect(kinds(plan({ turn: emergency, lead: noAddress }))).toEqual(['emergency']);
  });
});

describe('a second enquiry of somebody with an open lead', () => {
  test('joins it, and the owner is told on the open lead', () => {
    const result = plan({ openLead: {} });
    expect(result).toMatchObject({
      outcome: 'join',
      openLeadId: 'open-1',
      qualification: { kind: 'sales' },
      attention: { kind: 'wroteAgain', leadId: 'open-1', title: 'Nora Harper' },
      safetyText: null,
    });
    expect(result).toHaveProperty('openLead', { lastInteractionAt: now });
  });

  test('joins it whatever else would hold: spam, caps, approval, a pause, no address', () => {
    expect(
      plan({
        openLead: {},
        turn: { kind: 'spam' },
        lead: noAddress,
        over: { leads: true },
        business: { pausedAt: now },
        workflow: { enabled: false, approveFirstReplies: true },
      }),
    ).toMatchObject({ outcome: 'join', safetyText: null });
  });

  test('that is hot alerts again', () => {
    expect(plan({ openLead: {}, turn: { priority: 'hot' } })).toMatchObject({ attention: { kind: 'hotLead', leadId: 'open-1', alertAt: now } });
  });

  test('that is an emergency gets the safety text, and makes the open lead one', () => {
    expect(plan({ openLead: {}, turn: emergency })).toMatchObject({
      attention: { kind: 'emergency', leadId: 'open-1' },
      openLead: { qualification: { emergency: true, priority: 'hot' } },
      safetyText: { messageId: 'lead-1-reply', message: { state: 'sending', writtenBy: 'safetyText' } },
    });
  });

  test('that is an emergency once more does not get it again', () => {
    const qualification: Qualification = { kind: 'support', priority: 'hot', emergency: true, score: 9, reason: '', quotes: [], by: 'local' };
    expect(plan({ openLead: { qualification }, turn: emergency })).toMatchObject({
      attention: { kind: 'emergency' },
      openLead: { lastInteractionAt: now },
      safetyText: null,
    });
  });

  test.each([
    ['everything is paused', { business: { pausedAt: now } }],
    ['the workflow is off', { workflow: { enabled: false } }],
    ['there is no such text', { business: { safetyText: '' } }],
    ['nobody may write to them', { lead: noAddress }],
  ])('that is an emergency gets none while %s, but the alert', (_, changes) => {
    expect(plan({ openLead: {}, turn: emergency, ...changes })).toMatchObject({ safetyText: null, attention: { kind: 'emergency', alertAt: now } });
  });
});

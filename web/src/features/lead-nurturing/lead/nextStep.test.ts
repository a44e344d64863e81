import { describe, expect, it } from 'vitest';
import type { Sequence } from '@model/lead.ts';
import { type NextStepFacts, nextStep } from './nextStep.ts';

const now = new Date('2026-11-24T15:00:00Z');
const night = { enabled: true, start: '20:00', end: '08:00' };

function facts(lead: Partial<NextStepFacts['lead']>, rest: Partial<NextStepFacts> = {}): NextStepFacts {
  return {
    lead: {
      name: 'Nora Smith',
      status: 'contacted',
      email: 'nora@example.com',
      preferredChannel: 'email',
      consent: { sms: false, marketing: false, text: '' },
      receivedAt: now,
      ...lead,
    },
    now,
    timezone: 'America/New_York',
    locale: 'en-US',
    paused: false,
    settings: { quietHours: { ...night, enabled: false }, channelOrder: ['email', 'sms'] },
    ...rest,
  };
}
const active = (step: number, nextAt: string, more: Partial<Sequence> = {}): Sequence => ({
  state: 'active',
  step,
  nextAt: new Date(nextAt),
  ...more,
});
const sentence = (lead: Partial<NextStepFacts['lead']>, rest: Partial<NextStepFacts> = {}) =>
  nextStep(facts(lead, rest)).text.replaceAll('\u202f', ' ');

describe('the next planned step of a lead, in words', () => {
  it('says when a follow-up goes out, how, and what would stop it', () => {
    expect(sentence({ sequence: active(1, '2026-11-25T14:14:00Z') })).toBe(
      'Follow-up 1 goes out Wed 9:14 AM by email unless Nora replies.',
    );
  });

  it('names the date of what is more than a week off', () => {
    expect(sentence({ sequence: active(2, '2026-12-04T14:14:00Z') })).toContain('Fri, Dec 4, 9:14 AM');
  });

  it('says today for what goes out today', () => {
    expect(sentence({ sequence: active(1, '2026-11-24T20:30:00Z') })).toContain('goes out today at 3:30 PM');
  });

  it('uses text messages only where they were agreed to', () => {
    const phone = { phone: '+12125550123', preferredChannel: 'sms' } as const;
    const sequence = active(1, '2026-11-25T14:14:00Z');
    expect(sentence({ ...phone, sequence })).toContain('by email');
    expect(sentence({ ...phone, sequence, consent: { sms: true, marketing: false, text: '' } })).toContain('by text unless');
  });

  it('shows the end of quiet hours instead of a time inside them', () => {
    const settings = { quietHours: night, channelOrder: ['email', 'sms'] } satisfies NextStepFacts['settings'];
    expect(sentence({ sequence: active(1, '2026-11-26T02:00:00Z') }, { settings })).toContain('Thu 8:00 AM');
  });

  it('says that a message waits for approval, and that this needs a person', () => {
    const waits = facts({ status: 'new', sequence: { state: 'waiting', step: 0, waitingFor: 'approval' } });
    expect(nextStep(waits)).toEqual({ text: 'The first reply waits for your OK.', tone: 'person' });
  });

  it('says that nothing moves while everything is paused', () => {
    expect(sentence({ sequence: active(1, '2026-11-25T14:14:00Z') }, { paused: true })).toBe(
      'Everything is paused. Follow-up 1 waits until you resume.',
    );
  });

  it('says when a message that did not get through is tried again', () => {
    const sequence = { state: 'waiting', step: 0, waitingFor: 'retry', nextAt: new Date('2026-11-24T15:05:00Z') } as const;
    expect(sentence({ status: 'new', sequence })).toBe(
      'The first reply did not get through; it is tried again today at 10:05 AM.',
    );
  });

  it('says that what is due is going out', () => {
    expect(sentence({ sequence: active(1, '2026-11-24T14:59:00Z') })).toContain('Follow-up 1 is going out now');
  });

  it('asks for a call where nothing may be sent', () => {
    const sequence = { state: 'waiting', step: 0, waitingFor: 'person' } as const;
    expect(nextStep(facts({ skippedBecause: 'noSmsConsent', sequence }))).toEqual({
      text: 'Nothing was sent. They have not agreed to text messages and left no email address.',
      tone: 'person',
    });
  });

  it('says why the follow-ups stopped', () => {
    expect(sentence({ sequence: { state: 'stopped', step: 1, stoppedBecause: 'replied' } })).toBe('Stopped because they replied.');
  });

  it('says that an enquiry is being answered before anything is known about it', () => {
    expect(sentence({ status: 'new', receivedAt: undefined })).toBe('The first reply is being written.');
  });

  it('points to the earlier enquiry where this one joined it', () => {
    expect(sentence({ duplicateOf: 'first-enquiry-id', sequence: active(1, '2026-11-25T14:14:00Z') })).toContain(
      'already has an open inquiry',
    );
  });
});

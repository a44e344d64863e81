import { describe, expect, it } from 'vitest';
import type { Lead } from '@model/lead.ts';
import type { Stored } from '../../lib/collections.ts';
import { guideState } from './guideSteps.ts';

const now = new Date('2026-11-24T15:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

function visitorLead(fields: Partial<Stored<Lead>> = {}): Stored<Lead> {
  return {
    id: 'abcdefghijklmnop',
    name: 'Nora Quinn',
    email: 'nora@example.com',
    source: 'form',
    preferredChannel: 'email',
    consent: { sms: false, marketing: false, text: '' },
    status: 'new',
    createdAt: hoursAgo(1),
    ...fields,
  };
}

describe('the tour', () => {
  it('begins with sending a lead', () => {
    expect(guideState([], now)).toMatchObject({ lead: undefined, current: 'send' });
  });

  it('does not take a lead that a member added for the visitor’s own', () => {
    expect(guideState([visitorLead({ source: 'manual' })], now).current).toBe('send');
  });

  it('waits for the answer once the lead is there', () => {
    const state = guideState([visitorLead()], now);
    expect(state.current).toBe('answered');
    expect(state.obstacle).toBeUndefined();
  });

  it('goes on to the clock when the answer is out', () => {
    const lead = visitorLead({ firstResponseAt: hoursAgo(1), sequence: { state: 'active', step: 1 } });
    expect(guideState([lead], now).current).toBe('clock');
  });

  it('ticks the clock off when the follow-up is out, not before', () => {
    const due = { state: 'active', step: 1 } as const;
    expect(guideState([visitorLead({ firstResponseAt: hoursAgo(24), sequence: due })], now).current).toBe('clock');
    const followedUp = { state: 'active', step: 2 } as const;
    expect(guideState([visitorLead({ firstResponseAt: hoursAgo(24), sequence: followedUp })], now).current).toBe('reply');
  });

  it('lets somebody reply first and see that a day later nothing more goes out', () => {
    const replied = { state: 'stopped', step: 1, stoppedBecause: 'replied' } as const;
    const at = (hours: number) => visitorLead({ firstResponseAt: hoursAgo(hours), repliedAt: hoursAgo(1), sequence: replied });
    expect(guideState([at(2)], now).current).toBe('clock');
    expect(guideState([at(24)], now).current).toBeUndefined();
  });

  it('is finished when the reply has stopped the follow-ups', () => {
    const lead = visitorLead({
      firstResponseAt: hoursAgo(25),
      repliedAt: hoursAgo(1),
      sequence: { state: 'stopped', step: 2, stoppedBecause: 'replied' },
    });
    expect(guideState([lead], now).current).toBeUndefined();
  });

  it('keeps following the lead that came furthest when another is sent', () => {
    const first = visitorLead({ id: 'first-first-first', firstResponseAt: hoursAgo(1), sequence: { state: 'active', step: 1 } });
    expect(guideState([visitorLead(), first], now).lead?.id).toBe('first-first-first');
  });

  it('says what keeps a lead from being answered', () => {
    const spam = visitorLead({
      qualification: { kind: 'spam', priority: 'cold', emergency: false, score: 0, reason: '', quotes: [], by: 'local' },
      skippedBecause: 'spam',
    });
    expect(guideState([spam], now).obstacle).toBe('spam');
    const waiting = visitorLead({ sequence: { state: 'waiting', step: 0, waitingFor: 'approval' } });
    expect(guideState([waiting], now).obstacle).toBe('approval');
  });
});

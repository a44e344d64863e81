import { describe, expect, it } from 'vitest';
import type { ReviewRequest } from '@model/reviewRequest.ts';
import { type RequestStepFacts, requestStep } from './requestStep.ts';

const now = new Date('2026-11-24T15:00:00Z');
const at = (time: string) => new Date(time);

const request = (changes: Partial<ReviewRequest>): ReviewRequest => ({
  saleId: 'sale',
  customerName: 'Nora Harper',
  service: 'Furnace repair',
  completedAt: at('2026-11-03T15:00:00Z'),
  state: 'requested',
  reminders: 0,
  channel: 'email',
  requestedAt: at('2026-11-03T17:00:00Z'),
  createdAt: at('2026-11-03T15:00:00Z'),
  ...changes,
});

function step(changes: Partial<ReviewRequest> | undefined, rest: Partial<RequestStepFacts> = {}) {
  const { text, tone } = requestStep({
    job: { customerName: 'Nora Harper', status: 'completed' },
    request: changes && request(changes),
    now,
    timezone: 'America/New_York',
    locale: 'en-US',
    paused: false,
    workflow: { enabled: true, reminderDays: [3, 7], delayHours: 2, quietHours: { enabled: false, start: '20:00', end: '08:00' } },
    ...rest,
  });
  return [text.replaceAll('\u202f', ' '), tone];
}

describe('what was asked of a customer and what comes next, in words', () => {
  it('of a job that is only booked', () => {
    expect(step(undefined, { job: { customerName: 'Nora Harper', status: 'booked' } })).toEqual([
      'Booked. Once it is done, Nora is asked for a review.',
      'planned',
    ]);
  });

  it('before the request goes out', () => {
    expect(step({ state: 'scheduled', nextAt: at('2026-11-24T17:00:00Z') })).toEqual([
      'The thank-you and request go out today at 12:00 PM.',
      'planned',
    ]);
    expect(step({ state: 'scheduled', nextAt: at('2026-11-24T14:59:00Z') })).toEqual(['The thank-you and request are going out now.', 'planned']);
  });

  it('waits out the quiet hours', () => {
    const quietHours = { enabled: true, start: '20:00', end: '08:00' };
    const workflow = { enabled: true, reminderDays: [3, 7], delayHours: 2, quietHours };
    const request = { state: 'scheduled', nextAt: at('2026-11-25T02:00:00Z'), waitingFor: 'quietHours' } as const;
    expect(step(request, { workflow })).toEqual(['The thank-you and request go out Wed 8:00 AM.', 'planned']);
  });

  it('names the reminder that is next', () => {
    expect(step({ nextAt: at('2026-11-26T15:00:00Z') })).toEqual(['Asked on Nov 3 by email. Reminder 1 goes out Thu 10:00 AM.', 'planned']);
    expect(step({ reminders: 1, state: 'opened', nextAt: at('2026-11-26T15:00:00Z') })).toEqual([
      'Asked on Nov 3 by email, reminded once. They have used the review page. Reminder 2 goes out Thu 10:00 AM.',
      'planned',
    ]);
  });

  it('says when it ends after the last reminder, and after asking was stopped', () => {
    expect(step({ reminders: 2, nextAt: at('2026-11-27T15:00:00Z') })).toEqual([
      'Asked on Nov 3 by email, reminded 2 times. No more reminders go out. If nothing comes until Nov 27, it ends.',
      'planned',
    ]);
    expect(step({})).toEqual(['Asked on Nov 3 by email. No more reminders go out.', 'done']);
  });

  it('wants a person while everything is paused', () => {
    expect(step({ nextAt: at('2026-11-26T15:00:00Z') }, { paused: true })).toEqual([
      'Asked on Nov 3 by email. Everything is paused. Reminder 1 waits until you resume.',
      'person',
    ]);
  });

  it('follows a review up with the offer, or says why not', () => {
    const state = { state: 'reviewed', reviewedAt: at('2026-11-05T15:00:00Z') } as const;
    expect(step({ ...state, nextAt: at('2026-11-24T20:00:00Z'), offer: { state: 'due', at: now } })).toEqual([
      'Reviewed on Nov 5. The referral offer goes out today at 3:00 PM.',
      'planned',
    ]);
    expect(step({ ...state, offer: { state: 'sent', at: at('2026-11-06T15:00:00Z') } })).toEqual([
      'Reviewed on Nov 5. The referral offer went out on Nov 6.',
      'done',
    ]);
    expect(step({ ...state, offer: { state: 'skipped', skippedBecause: 'noOffer', at: now } })[0]).toContain('No referral offer:');
  });

  it('says why nobody was asked', () => {
    expect(step({ state: 'skipped', skippedBecause: 'askedRecently', requestedAt: undefined })[0]).toMatch(/^Not asked\. They were asked for a review not long ago/);
  });

  it('says that asking was stopped, and that it had been asked', () => {
    expect(step({ state: 'skipped', skippedBecause: 'stoppedByMember' })[0]).toBe('Asked on Nov 3 by email. Somebody in your team stopped asking.');
    expect(step({ nextAt: at('2026-11-27T15:00:00Z'), remindersEndedBecause: 'noAddress' })[0]).toBe(
      'Asked on Nov 3 by email. No more reminders go out: there is no email address or phone number to write to. If nothing comes until Nov 27, it ends.',
    );
  });

  it('of a job whose money went back', () => {
    expect(step({ state: 'skipped', skippedBecause: 'saleGone' }, { job: { customerName: 'Nora', status: 'refunded' } })).toEqual([
      'It was done and the money went back. It counts for nothing.',
      'done',
    ]);
  });
});

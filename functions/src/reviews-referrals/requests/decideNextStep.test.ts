import { describe, expect, test } from 'vitest';
import { decideNextStep, type StepState } from './decideNextStep.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { builtAt, makeBusiness, makeReviewRequest, makeReviewsReferrals } from '../../testing/builders.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
/** Ten in the morning in New York. */
const now = builtAt;
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

type Changes = Partial<Omit<StepState, 'request' | 'workflow'>> & {
  request?: Partial<ReviewRequest>;
  workflow?: Partial<ReviewsReferralsWorkflow>;
};

const scheduled: Partial<ReviewRequest> = { state: 'scheduled', requestedAt: undefined, channel: undefined, nextAt: now, dueAt: now };
/** Asked three days ago: the first reminder is due. */
const asked: Partial<ReviewRequest> = { state: 'requested', requestedAt: before(3 * day), nextAt: now, dueAt: now };

function decide({ request, workflow, ...changes }: Changes, at = now) {
  return decideNextStep(
    {
      request: makeReviewRequest(request),
      sale: { status: 'completed' },
      business: makeBusiness(),
      workflow: makeReviewsReferrals(workflow),
      contact: {},
      anotherUnderWay: false,
      message: undefined,
      way: { channel: 'email', to: 'nora@example.com' },
      zones: { email: ['America/New_York'], sms: ['America/New_York'] },
      ...changes,
    },
    at,
  );
}

const write = (step: string) => ({ do: 'write', step, channel: 'email', to: 'nora@example.com' });
const skipped = (because: string) => ({ do: 'end', state: 'skipped', because });

describe('a request that is scheduled', () => {
  test('is written at its time, and not one millisecond earlier', () => {
    expect(decide({ request: scheduled })).toEqual(write('request'));
    expect(decide({ request: scheduled }, before(1))).toEqual({ do: 'nothing' });
    expect(decide({ request: { ...scheduled, nextAt: undefined } })).toEqual({ do: 'nothing' });
  });

  test.each([
    ['whose sale was taken back', { sale: { status: 'refunded' } }, 'saleGone'],
    ['whose sale is gone', { sale: undefined }, 'saleGone'],
    ['of a workflow that is off', { workflow: { enabled: false } }, 'workflowOff'],
    ['to a person who has left no address', { way: { channel: null, because: 'noAddress' } }, 'noAddress'],
    ['to a person who may not be texted', { way: { channel: null, because: 'noSmsConsent' } }, 'noSmsConsent'],
    ['to a mailbox that is not there', { way: { channel: null, because: 'blocked', block: 'bounced' } }, 'undeliverable'],
    ['whose message was refused for good', { message: 'failed' }, 'undeliverable'],
    ['while another one is on its way to the same person', { anotherUnderWay: true }, 'askedRecently'],
  ] satisfies [string, Changes, string][])('%s is not made, and says why', (_, changes, because) => {
    expect(decide({ request: scheduled, ...changes })).toEqual(skipped(because));
  });

  test('to a person who wants no more ends as their no', () => {
    const way = { channel: null, because: 'blocked', block: 'optedOut' } as const;
    expect(decide({ request: scheduled, way })).toEqual({ do: 'end', state: 'optedOut', because: 'optedOut' });
    expect(decide({ request: scheduled, way: { ...way, block: 'complained' } })).toMatchObject({ state: 'optedOut' });
  });

  test.each(['queued', 'sending', 'unknown', 'sent', 'delivered'] as const)('is left to the ledger where its message is %s', (message) => {
    expect(decide({ request: scheduled, message })).toEqual({ do: 'clear' });
  });

  test('is written anew where its message was let go before it left', () => {
    expect(decide({ request: scheduled, message: 'skipped' })).toEqual(write('request'));
  });

  test('waits while everything is paused', () => {
    expect(decide({ request: scheduled, business: makeBusiness({ pausedAt: now }) })).toEqual({ do: 'wait', waitingFor: 'paused', until: undefined });
  });

  test('goes out seven days late, and a millisecond later it does not', () => {
    const dueAt = before(7 * day);
    expect(decide({ request: { ...scheduled, dueAt } })).toEqual(write('request'));
    expect(decide({ request: { ...scheduled, dueAt } }, after(1))).toEqual(skipped('tooLongAgo'));
  });
});

describe('quiet hours', () => {
  const quietHours = { enabled: true, start: '20:00', end: '08:00' };
  /** Half past eight in the evening in New York. */
  const evening = new Date('2026-11-25T01:30:00Z');
  const request = { ...scheduled, nextAt: evening, dueAt: evening };

  test('hold a request by email too, until the morning', () => {
    expect(decide({ request, workflow: { quietHours } }, evening)).toEqual({
      do: 'wait',
      waitingFor: 'quietHours',
      until: new Date('2026-11-25T13:00:00Z'),
    });
  });

  test('go by the clock of whoever is texted', () => {
    const way = { channel: 'sms', to: '+14155550100' } as const;
    const zones = { email: ['America/New_York'], sms: ['America/Los_Angeles'] };
    expect(decide({ request, workflow: { quietHours }, way, zones }, evening)).toMatchObject({ do: 'write', channel: 'sms' });
  });

  test('end at eight also in the night in which the clocks change', () => {
    // On 1 November 2026 the clocks of New York go back at two.
    const night = new Date('2026-11-01T03:00:00Z');
    const due = { ...scheduled, nextAt: night, dueAt: night };
    expect(decide({ request: due, workflow: { quietHours } }, night)).toMatchObject({ until: new Date('2026-11-01T13:00:00Z') });
    // And forward on 14 March 2027.
    const spring = new Date('2027-03-14T03:00:00Z');
    const then = { ...scheduled, nextAt: spring, dueAt: spring };
    expect(decide({ request: then, workflow: { quietHours } }, spring)).toMatchObject({ until: new Date('2027-03-14T12:00:00Z') });
  });
});

describe('the cooldown', () => {
  /** Six months after 24 May, by the calendar. */
  const sixMonthsAgo = new Date('2026-05-24T14:00:00Z');

  test('is counted in months, and ends on the minute', () => {
    expect(decide({ request: scheduled, contact: { reviewAskedAt: sixMonthsAgo } })).toEqual(write('request'));
    const aMinuteLater = new Date(sixMonthsAgo.getTime() + 60_000);
    expect(decide({ request: scheduled, contact: { reviewAskedAt: aMinuteLater } })).toEqual(skipped('askedRecently'));
  });

  test('of no months is none', () => {
    const workflow = { cooldownMonths: 0 };
    expect(decide({ request: scheduled, workflow, contact: { reviewAskedAt: before(hour) } })).toEqual(write('request'));
    expect(decide({ request: scheduled, workflow, anotherUnderWay: true })).toEqual(write('request'));
  });

  test('does not hold for whoever was chosen by hand, but nobody is asked twice in a day', () => {
    const request = { ...scheduled, askedBy: { kind: 'member', id: 'olivia' } } as const;
    expect(decide({ request, contact: { reviewAskedAt: before(2 * day) } })).toEqual(write('request'));
    expect(decide({ request, contact: { reviewAskedAt: before(hour) } })).toEqual(skipped('askedRecently'));
    expect(decide({ request, anotherUnderWay: true })).toEqual(skipped('askedRecently'));
  });

  test('does not keep a reminder of the same request back', () => {
    expect(decide({ request: asked, contact: { reviewAskedAt: before(3 * day) }, anotherUnderWay: true })).toEqual(write('reminder1'));
  });
});

describe('a request that has gone out', () => {
  test('is repeated, also after its page was opened', () => {
    expect(decide({ request: asked })).toEqual(write('reminder1'));
    expect(decide({ request: { ...asked, state: 'opened', openedAt: before(day) } })).toEqual(write('reminder1'));
    expect(decide({ request: { ...asked, requestedAt: before(7 * day), reminders: 1 } })).toEqual(write('reminder2'));
  });

  test.each(['reviewed', 'declined', 'optedOut', 'expired', 'skipped'] as const)('is not repeated once it is %s', (state) => {
    expect(decide({ request: { ...asked, state } })).toEqual({ do: 'clear' });
  });

  test('brings its offer once it is reviewed', () => {
    expect(decide({ request: { ...asked, state: 'reviewed', offer: { state: 'due', at: now } } })).toEqual({ do: 'offer' });
    expect(decide({ request: { ...asked, state: 'reviewed', offer: { state: 'sent', at: now } } })).toEqual({ do: 'clear' });
  });

  test('goes by the settings as they are when the reminder is due', () => {
    expect(decide({ request: asked, workflow: { reminderDays: [5] } })).toEqual({ do: 'later', until: after(2 * day) });
    // No reminders any more: it ends fourteen days after the request.
    expect(decide({ request: asked, workflow: { reminderDays: [] } })).toEqual({ do: 'later', until: after(11 * day) });
  });

  test('expires fourteen days after the last message, and not before', () => {
    const last = { ...asked, reminders: 2, requestedAt: before(21 * day) };
    expect(decide({ request: last })).toEqual({ do: 'expire' });
    expect(decide({ request: { ...last, requestedAt: after(1 - 21 * day) } })).toEqual({ do: 'later', until: after(1) });
  });

  test('is not repeated to whoever has said no on that way', () => {
    const optedOut = { do: 'end', state: 'optedOut', because: 'optedOut' };
    expect(decide({ request: asked, way: { channel: null, because: 'blocked', block: 'optedOut' } })).toEqual(optedOut);
    expect(decide({ request: { ...asked, channel: 'sms' }, way: { channel: null, because: 'noSmsConsent' } })).toEqual(optedOut);
  });

  test.each([
    ['the workflow was switched off', { workflow: { enabled: false } }, 'workflowOff'],
    ['the address is dead by now', { way: { channel: null, because: 'blocked', block: 'bounced' } }, 'undeliverable'],
    ['the reminder was refused', { message: 'failed' }, 'undeliverable'],
  ] satisfies [string, Changes, string][])('stays asked, and is not repeated, where %s', (_, changes, because) => {
    expect(decide({ request: asked, ...changes })).toEqual({ do: 'endReminders', because, until: after(11 * day) });
  });

  test('is not repeated a week late, and ends at once where its time is over', () => {
    const request = { ...asked, requestedAt: before(30 * day), dueAt: before(8 * day) };
    expect(decide({ request })).toEqual({ do: 'endReminders', because: 'tooLongAgo', until: now });
  });

  test('expires while everything is paused: nothing is sent for it', () => {
    const request = { ...asked, reminders: 2, requestedAt: before(21 * day) };
    expect(decide({ request, business: makeBusiness({ pausedAt: now }) })).toEqual({ do: 'expire' });
  });
});

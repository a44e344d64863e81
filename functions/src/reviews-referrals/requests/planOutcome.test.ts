import { describe, expect, test } from 'vitest';
import { type Heard, planOutcome } from './planOutcome.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { builtAt, makeReviewRequest } from '../../testing/builders.ts';

const day = 24 * 60 * 60_000;
const now = builtAt;
const after = (days: number) => new Date(now.getTime() + days * day);

/** In the ledger, and nothing is due until it has an outcome. */
const underWay: Partial<ReviewRequest> = { state: 'scheduled', requestedAt: undefined, channel: undefined, tokenHash: 'hash' };

function hear(request: Partial<ReviewRequest>, heard: Partial<Omit<Heard, 'after'>> & { after: Partial<Heard['after']> }, reminderDays = [3, 7]) {
  return planOutcome(
    makeReviewRequest(request),
    { step: 'request', before: 'sending', block: undefined, ...heard, after: { state: 'sent', channel: 'email', sentAt: now, ...heard.after } },
    { settings: { reminderDays }, timezone: 'America/New_York', now },
  );
}

describe('a request that went out', () => {
  test('was made when its message left, and is repeated after the days that are set', () => {
    expect(hear(underWay, { after: {} })).toMatchObject({ state: 'requested', requestedAt: now, channel: 'email', nextAt: after(3), dueAt: after(3) });
    expect(hear(underWay, { after: {} }, [5])).toMatchObject({ nextAt: after(5) });
  });

  test('without reminders ends after fourteen days', () => {
    expect(hear(underWay, { after: {} }, [])).toMatchObject({ state: 'requested', nextAt: after(14) });
  });

  test('and was opened before anybody knew that it had arrived stays opened', () => {
    expect(hear({ ...underWay, state: 'opened', openedAt: now }, { before: 'unknown', after: {} })).toMatchObject({
      state: 'opened',
      requestedAt: now,
      nextAt: after(3),
    });
  });

  test.each(['reviewed', 'declined', 'expired'] as const)('keeps that it is %s, and that is all that is due', (state) => {
    const nextAt = after(1);
    expect(hear({ ...underWay, state, nextAt }, { after: {} })).toMatchObject({ state, nextAt, requestedAt: now });
  });

  test('is counted once: that it was delivered later changes nothing', () => {
    const request = { state: 'requested', requestedAt: now } as const;
    const made = makeReviewRequest(request);
    expect(hear(request, { before: 'sent', after: { state: 'delivered' } })).toEqual(made);
  });
});

describe('a reminder that went out', () => {
  const asked: Partial<ReviewRequest> = { state: 'requested', requestedAt: after(-3) };

  test('is followed by the next one, counted from the request', () => {
    expect(hear(asked, { step: 'reminder1', after: {} })).toMatchObject({ reminders: 1, nextAt: after(4) });
  });

  test('the last one, is followed by fourteen days of patience', () => {
    expect(hear({ ...asked, requestedAt: after(-7), reminders: 1 }, { step: 'reminder2', after: {} })).toMatchObject({ reminders: 2, nextAt: after(14) });
  });

  test('late, leaves a day at least before the next one', () => {
    expect(hear({ ...asked, requestedAt: after(-20) }, { step: 'reminder1', after: {} })).toMatchObject({ nextAt: after(1) });
  });

  test('keeps its hour when the clocks change', () => {
    const requestedAt = new Date('2026-10-30T14:00:00Z');
    const made = planOutcome(
      makeReviewRequest(underWay),
      { step: 'request', before: 'sending', block: undefined, after: { state: 'sent', channel: 'email', sentAt: requestedAt } },
      { settings: { reminderDays: [3, 7] }, timezone: 'America/New_York', now: requestedAt },
    );
    expect(made.nextAt).toEqual(new Date('2026-11-02T15:00:00Z'));
  });
});

describe('a message that did not go out', () => {
  const asked: Partial<ReviewRequest> = { state: 'requested', requestedAt: after(-3) };

  test('ends its request, with the reason', () => {
    expect(hear(underWay, { before: 'queued', after: { state: 'skipped', skippedBecause: 'noSmsConsent' } })).toMatchObject({
      state: 'skipped',
      skippedBecause: 'noSmsConsent',
    });
    expect(hear(underWay, { after: { state: 'failed' } })).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
  });

  test.each(['optedOut', 'complained'] as const)('because the person %s ends as their no', (block) => {
    expect(hear(underWay, { before: 'queued', block, after: { state: 'skipped', skippedBecause: 'blocked' } })).toMatchObject({ state: 'optedOut' });
    expect(hear(underWay, { block, after: { state: 'failed' } })).toMatchObject({ state: 'optedOut' });
    expect(hear(asked, { step: 'reminder1', block, after: { state: 'failed' } })).toMatchObject({ state: 'optedOut' });
  });

  test('because of a mailbox that is not there is nobody’s no', () => {
    const heard = { before: 'queued', block: 'bounced', after: { state: 'skipped', skippedBecause: 'blocked' } } as const;
    expect(hear(underWay, heard)).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
  });

  test('a reminder, leaves the request asked and ends the reminders', () => {
    const ended = hear(asked, { step: 'reminder1', after: { state: 'failed' } });
    expect(ended).toMatchObject({ state: 'requested', reminders: 0, remindersEndedBecause: 'undeliverable', nextAt: after(11) });
  });

  test('of which nobody knows makes nothing due', () => {
    expect(hear(underWay, { after: { state: 'unknown' } })).toEqual(makeReviewRequest(underWay));
  });

  test('and is sent again by hand makes its request a request again', () => {
    const failed = hear(underWay, { after: { state: 'failed' } });
    const again = hear(failed, { before: 'failed', after: { state: 'queued' } });
    expect(again).toMatchObject({ state: 'scheduled' });
    expect([again.skippedBecause, again.nextAt]).toEqual([undefined, undefined]);
    expect(hear(failed, { after: {} })).toMatchObject({ state: 'requested', nextAt: after(3) });
  });
});

describe('a message that comes back after it was sent', () => {
  const asked: Partial<ReviewRequest> = { state: 'requested', requestedAt: after(-1), nextAt: after(2), dueAt: after(2) };

  test('was a request to nobody', () => {
    const bounced = hear(asked, { before: 'sent', block: 'bounced', after: { state: 'failed' } });
    expect(bounced).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
    expect([bounced.requestedAt, bounced.channel, bounced.nextAt]).toEqual([undefined, undefined, undefined]);
  });

  test('was read where its page was opened, whatever the report says', () => {
    const opened = hear({ ...asked, state: 'opened', openedAt: now }, { before: 'sent', block: 'bounced', after: { state: 'failed' } });
    expect(opened).toMatchObject({ state: 'opened', requestedAt: after(-1), remindersEndedBecause: 'undeliverable' });
  });

  test('with a complaint after it had arrived is a no of somebody who was asked', () => {
    const complained = hear(asked, { before: 'delivered', block: 'complained', after: { state: 'delivered' } });
    expect(complained).toMatchObject({ state: 'optedOut', requestedAt: after(-1) });
    expect(complained.nextAt).toBeUndefined();
  });

  test('does not undo a review', () => {
    const reviewed = makeReviewRequest({ ...asked, state: 'reviewed' });
    expect(hear(reviewed, { before: 'delivered', block: 'complained', after: { state: 'delivered' } })).toEqual(reviewed);
  });
});

import { describe, expect, test } from 'vitest';
import { planAnswer, siteReviewId } from './planAnswer.ts';
import type { Answer } from './readAnswer.ts';
import type { Review } from '../../../model/review.ts';
import type { ReviewRequest } from '../../../model/reviewRequest.ts';
import { reviewRequestStates } from '../../../model/words.ts';
import { makeBusiness, makeReview, makeReviewRequest, makeReviewsReferrals } from '../../../testing/builders.ts';

const now = new Date('2026-11-26T15:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);
const workflow = makeReviewsReferrals();
const business = makeBusiness();
const asked = makeReviewRequest({ nextAt: later(1), dueAt: later(1) });

const plan = (answer: Answer, changes: Partial<ReviewRequest> = {}, review?: Review, at = now) =>
  planAnswer(answer, { ...asked, ...changes }, { business, workflow, review, now: at }, 'Nora');

const visit: Answer = { kind: 'visit', link: 'https://g.page/r/x/review', site: 'Google' };
const note: Answer = { kind: 'note', text: 'The hall was left dusty.' };
const poor: Answer = { kind: 'review', rating: 1, text: 'They came late.', author: 'Nora' };
const good: Answer = { kind: 'review', rating: 5, text: 'Quick.', author: '' };

describe('any action on the page', () => {
  test.each<Answer>([visit, note, poor, { kind: 'left' }, { kind: 'declined' }])('opens it, once: $kind', (answer) => {
    expect(plan(answer)?.after.openedAt).toEqual(now);
    const before = later(-1);
    expect(plan(answer, { state: 'opened', openedAt: before })?.after.openedAt).toEqual(before);
  });

  test('keeps a state that says more', () => {
    expect(plan(visit)?.after.state).toBe('opened');
    // Faster than the report that the message has gone out.
    expect(plan(visit, { state: 'scheduled' })?.after.state).toBe('opened');
    expect(plan(visit, { state: 'expired' })?.after.state).toBe('expired');
    expect(plan(note, { state: 'declined' })?.after.state).toBe('declined');
  });
});

describe('going to a site', () => {
  test('is remembered, up to twenty times', () => {
    expect(plan(visit)?.after.visited).toEqual([{ site: 'Google', at: now }]);
    const visited = Array.from({ length: 20 }, () => ({ site: 'Google', at: now }));
    expect(plan(visit, { visited: visited.slice(1) })?.after.visited).toHaveLength(20);
    expect(plan(visit, { visited })).toBeUndefined();
  });

  test('is no review: the reminders go on', () => {
    expect(plan(visit)?.after).toMatchObject({ nextAt: later(1) });
  });
});

describe('a private note', () => {
  test('is a message of this customer, and waits for the owner', () => {
    const edit = plan(note);
    expect(edit?.inbound?.id).toMatch(/^sale-to-nora-harper-note-[\w-]{10}$/);
    const { contactId, saleId } = asked;
    expect(edit?.inbound?.message).toMatchObject({ direction: 'in', channel: 'email', provider: 'page', body: 'The hall was left dusty.', contactId, saleId });
    expect(edit?.raise?.['privateNote-sale-to-nora-harper']).toMatchObject({ title: 'Nora Harper', detail: 'The hall was left dusty.', messageId: edit?.inbound?.id, alertAt: now });
  });

  test('has one id for the same words', () => {
    expect(plan(note)?.inbound?.id).toBe(plan(note, {}, undefined, later(1))?.inbound?.id);
    expect(plan({ ...note, text: 'Other words' })?.inbound?.id).not.toBe(plan(note)?.inbound?.id);
  });
});

describe('a review written on the page', () => {
  test.each([poor, good])('completes the request and makes the offer due, whatever its stars', (answer) => {
    const edit = plan(answer);
    expect(edit?.after).toMatchObject({ state: 'reviewed', reviewedBy: 'site', reviewId: siteReviewId(asked.saleId), offer: { state: 'due' } });
    expect(edit?.review?.after).toMatchObject({ source: 'site', matchState: 'matched', matchConfidence: 1, matchedSaleId: asked.saleId });
  });

  test('is not counted here: that is done where every review is taken in', () => {
    expect(plan(good)?.review?.after.receivedAt).toBeUndefined();
  });

  test('without a name has the one that the page has shown', () => {
    expect(plan(good)?.review?.after.author).toBe('Nora');
  });

  test.each(reviewRequestStates)('is taken also when the request is %s', (state) => {
    expect(plan(good, { state })?.review).toBeDefined();
  });

  const written = makeReview({ source: 'site', rating: 5, text: 'Quick.', author: 'Nora', createdAt: now, receivedAt: now, replyDraft: 'Thank you.' });
  const reviewed: Partial<ReviewRequest> = { state: 'reviewed', reviewId: siteReviewId(asked.saleId), rating: 5, offer: { state: 'sent', at: now } };

  test('and sent again is the same one, changed, on its day, and brings no second offer', () => {
    const edit = plan(poor, reviewed, written, later(30));
    expect(edit?.review).toMatchObject({ before: written, after: { rating: 1, text: 'They came late.', receivedAt: now, createdAt: now } });
    expect(edit?.review?.after.replyDraft).toBeUndefined();
    expect(edit?.after).toMatchObject({ rating: 1, offer: { state: 'sent' } });
    expect(edit?.after.nextAt).toEqual(asked.nextAt);
  });

  test('stays as it is after thirty days, and when nothing is changed', () => {
    expect(plan(poor, reviewed, written, new Date(later(30).getTime() + 1))).toBeUndefined();
    expect(plan(good, reviewed, written)).toBeUndefined();
  });

  test('does not take the place of one that was found on another site', () => {
    const edit = plan(poor, { state: 'reviewed', reviewId: 'google-1', rating: 4, reviewedBy: 'google' });
    expect(edit?.after).toMatchObject({ reviewId: 'google-1', rating: 4, reviewedBy: 'google' });
    expect(edit?.review?.id).toBe(siteReviewId(asked.saleId));
  });

  test('that turns low tells the members on call, as a new one would', () => {
    const item = `lowReview-${siteReviewId(asked.saleId)}`;
    expect(plan(poor, reviewed, written)?.raise?.[item]).toMatchObject({ kind: 'lowReview', detail: '1 star: “They came late.”', alertAt: now });
    expect(plan(poor, reviewed, { ...written, rating: 2 })?.raise).toBeUndefined();
    expect(plan(poor)?.raise).toBeUndefined();
  });
});

describe('"I have left my review"', () => {
  test('brings no offer for a job that was called off', () => {
    const calledOff = { state: 'skipped', skippedBecause: 'saleGone' } as const;
    expect(plan({ kind: 'left' }, calledOff)?.after.offer).toBeUndefined();
    expect(plan(good, calledOff)?.after).toMatchObject({ state: 'reviewed', rating: 5 });
    expect(plan(good, calledOff)?.after.offer).toBeUndefined();
  });

  test('completes the request, once, and lets go of a reminder that waits', () => {
    const edit = plan({ kind: 'left' });
    expect(edit).toMatchObject({ after: { state: 'reviewed', reviewedBy: 'customer', offer: { state: 'due' } }, drop: 'reviewed' });
    expect(plan({ kind: 'left' }, { state: 'reviewed' })).toBeUndefined();
  });
});

describe('"No, thank you"', () => {
  test('ends the reminders', () => {
    const edit = plan({ kind: 'declined' });
    expect(edit).toMatchObject({ after: { state: 'declined', declinedAt: now }, drop: 'reviewed' });
    expect(edit?.after).not.toHaveProperty('nextAt');
  });

  test('takes back no review, and no stronger no', () => {
    expect(plan({ kind: 'declined' }, { state: 'reviewed' })).toBeUndefined();
    expect(plan({ kind: 'declined' }, { state: 'optedOut' })).toBeUndefined();
  });
});

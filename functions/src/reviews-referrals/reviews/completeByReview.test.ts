import { describe, expect, test } from 'vitest';
import { completeByReview } from './completeByReview.ts';
import { reopenRequest } from './reopenRequest.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { builtAt, makeReview, makeReviewRequest, makeReviewsReferrals } from '../../testing/builders.ts';

const day = 24 * 60 * 60_000;
const now = new Date(builtAt.getTime() + 2 * day);
const workflow = makeReviewsReferrals();

const complete = (request: Partial<ReviewRequest> = {}, review: Partial<Review> = {}, settings = workflow) =>
  completeByReview(makeReviewRequest(request), 'google-1', makeReview({ reviewedAt: now, receivedAt: now, ...review }), settings, now);
const neverAsked = { requestedAt: undefined, state: 'skipped', skippedBecause: 'noAddress' } as const;

describe('a request whose review was found', () => {
  test.for([1, 2, 3, 4, 5] as const)('brings the offer whatever the stars: %s', (rating) => {
    expect(complete({}, { rating })).toMatchObject({
      state: 'reviewed',
      reviewedBy: 'google',
      reviewId: 'google-1',
      rating,
      offer: { state: 'due' },
      nextAt: now,
    });
  });

  test('found again brings no second one', () => {
    const once = complete();
    const later = new Date(now.getTime() + day);
    expect(completeByReview(once, 'google-1', makeReview(), workflow, later)).toEqual(once);
  });

  test('keeps the first review of its job', () => {
    const first = complete();
    expect(completeByReview(first, 'google-2', makeReview({ rating: 1 }), workflow, now)).toBe(first);
  });

  test('brings an offer to those whom nobody could ask, while it is news', () => {
    expect(complete(neverAsked)).toMatchObject({ state: 'reviewed', offer: { state: 'due' } });
  });

  test('brings none for what is history, from before the workflow was on, or for a job that was called off', () => {
    const old = new Date(now.getTime() - 20 * day);
    const since = makeReviewsReferrals({ enabledAt: new Date(now.getTime() - day) });
    const made = [
      complete(neverAsked, { reviewedAt: old }),
      complete(neverAsked, { reviewedAt: new Date(now.getTime() - 2 * day) }, since),
      complete({ state: 'skipped', skippedBecause: 'saleGone' }),
      complete({}, {}, makeReviewsReferrals({ enabled: false })),
    ];
    for (const request of made) {
      expect(request).toMatchObject({ state: 'reviewed', reviewId: 'google-1' });
      expect(request).not.toHaveProperty('offer');
      expect(request).not.toHaveProperty('nextAt');
    }
  });

  test('brings one however late it is found, where we have asked for it', () => {
    expect(complete({}, { reviewedAt: new Date(now.getTime() - day), receivedAt: new Date(now.getTime() + 30 * day) })).toHaveProperty('offer');
  });
});

describe('a request whose review is another customer\'s after all', () => {
  const reopen = (request: Partial<ReviewRequest>, settings = workflow) =>
    reopenRequest(makeReviewRequest({ reviewId: 'google-1', rating: 5, state: 'reviewed', reviewedAt: now, reviewedBy: 'google', ...request }), 'google-1', 'google', settings, now);
  const due = { state: 'due', at: now } as const;
  const tomorrow = new Date(now.getTime() + day);

  test('is taken up where it was, a day later, and owes no offer', () => {
    const open = reopen({ offer: due, nextAt: now, dueAt: now });
    expect(open).toMatchObject({ state: 'requested', nextAt: tomorrow, dueAt: tomorrow });
    for (const field of ['offer', 'reviewId', 'rating', 'reviewedAt', 'reviewedBy']) expect(open).not.toHaveProperty(field);
    expect(reopen({ openedAt: builtAt })).toMatchObject({ state: 'opened', nextAt: tomorrow });
  });

  test('that had ended ends again', () => {
    expect(reopen({ expiredAt: now })).toMatchObject({ state: 'expired' });
    expect(reopen({ declinedAt: now })).toMatchObject({ state: 'declined' });
    expect(reopen({ expiredAt: now })).not.toHaveProperty('nextAt');
  });

  test('that never went out is asked, unless that is over', () => {
    const never = { requestedAt: undefined };
    expect(reopen(never)).toMatchObject({ state: 'scheduled', nextAt: tomorrow });
    expect(reopen({ ...never, completedAt: new Date(now.getTime() - 15 * day) })).toMatchObject({ state: 'skipped', skippedBecause: 'tooLongAgo' });
    expect(reopen(never, makeReviewsReferrals({ enabled: false }))).toMatchObject({ state: 'skipped', skippedBecause: 'workflowOff' });
  });

  test('stays answered where the offer is out, or somebody has said so besides', () => {
    for (const request of [{ offer: { ...due, state: 'sent' } }, { offer: { ...due, state: 'queued' } }, { reviewedBy: 'customer', offer: due }, { reviewedBy: 'manual', offer: due }] as const) {
      const open = reopen(request);
      expect(open).toMatchObject({ state: 'reviewed', offer: request.offer });
      expect(open).not.toHaveProperty('reviewId');
    }
  });

  test('that is about another review is left alone', () => {
    const request = makeReviewRequest({ reviewId: 'google-2' });
    expect(reopenRequest(request, 'google-1', 'google', workflow, now)).toBe(request);
  });
});

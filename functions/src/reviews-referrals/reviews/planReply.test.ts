import { describe, expect, test } from 'vitest';
import { planDraft } from './planDraft.ts';
import { planClaim, planOutcome, planPublishing } from './planReply.ts';
import type { ReviewAnswer } from '../../assistant/answerReview.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { builtAt, makeReview, makeReviewsReferrals } from '../../testing/builders.ts';

const now = builtAt;
const clocks = { now, realNow: now };
const minute = 60_000;
const owner = { kind: 'member', id: 'olivia' } as const;
const open = { pausedAt: null };
const paused = { pausedAt: builtAt };
const answer: ReviewAnswer = { text: 'Thank you, Nora.', language: 'en', writtenBy: 'openai', approvalReasons: [] };

describe('a suggested answer', () => {
  const draft = (workflow: Partial<ReviewsReferralsWorkflow> | undefined, changes: Partial<ReviewAnswer> = {}, review: Partial<Review> = {}) =>
    planDraft('review-1', makeReview(review), { ...answer, ...changes }, workflow && makeReviewsReferrals(workflow), now);
  const automatic = { publishReplies: 'automatic' } as const;

  test('waits for a person, who sees who wrote it and why', () => {
    const { after, raise } = draft({}, { writtenBy: 'local', note: 'Written by the built-in assistant.' });
    expect(after).toMatchObject({ replyDraft: 'Thank you, Nora.', replyDraftBy: 'local', replyDraftNote: 'Written by the built-in assistant.' });
    expect(after).not.toHaveProperty('reply');
    expect(raise).toMatchObject({ 'approveReply-review-1': { kind: 'approveReply', title: 'Nora Harper', rank: 2 } });
  });

  test('goes out by itself where the owner has chosen that', () => {
    const { after, raise } = draft(automatic);
    expect(after).toMatchObject({ reply: 'Thank you, Nora.', replyState: 'queued', replyAt: now, repliedBy: { kind: 'assistant', id: 'openai' } });
    expect(raise).toBeUndefined();
  });

  test('waits all the same where it promises something, or nobody but a person can publish it', () => {
    const promise = draft(automatic, { approvalReasons: ['It promises a refund.'] });
    expect(promise.after).toMatchObject({ replyDraftReasons: ['It promises a refund.'] });
    expect(promise.after).not.toHaveProperty('replyState');
    expect(promise.raise?.['approveReply-review-1']?.detail).toContain('It promises a refund.');
    expect(draft(automatic, {}, { source: 'manual' }).after).not.toHaveProperty('replyState');
    expect(draft(automatic, { text: ' ' }).after).not.toHaveProperty('replyState');
  });

  test('that a person has asked for is before them, and needs no item', () => {
    expect(draft(undefined)).toEqual({ after: makeReview({ replyDraft: 'Thank you, Nora.', replyDraftBy: 'openai' }) });
  });
});

describe('an answer that a person gives', () => {
  const publish = (review: Partial<Review> = {}, business: Parameters<typeof planPublishing>[4] = open) =>
    planPublishing('review-1', makeReview({ replyDraft: 'Draft.', ...review }), 'Thank you.', owner, business, clocks);

  test('to a review at a site is queued, and to any other stands at once', () => {
    expect(publish()?.after).toMatchObject({ reply: 'Thank you.', replyState: 'queued', replyAt: now, replyAttempts: 0, repliedBy: owner });
    for (const source of ['site', 'manual'] as const) {
      expect(publish({ source })).toMatchObject({
        after: { reply: 'Thank you.', replyState: 'published', repliedAt: now },
        activities: [{ kind: 'reviewAnswered', text: 'Thank you.' }],
      });
    }
    expect(publish()?.after).not.toHaveProperty('replyDraft');
    expect(publish()?.resolve).toEqual(['approveReply-review-1', 'lowReview-review-1']);
  });

  test('twice is one answer; another one takes its place', () => {
    expect(publish({ reply: 'Thank you.', replyState: 'published' })).toBeUndefined();
    expect(publish({ reply: 'Thanks.', replyState: 'published' })?.after).toMatchObject({ reply: 'Thank you.', replyState: 'queued' });
    expect(publish({ reply: 'Thank you.', replyState: 'failed', replyError: 'No.' })?.after).not.toHaveProperty('replyError');
  });

  test('waits for the pause to end, and for one that is on its way', () => {
    expect(() => publish({}, paused)).toThrow('Everything is paused');
    const onItsWay = { reply: 'Thanks.', replyState: 'publishing', replyLeaseUntil: new Date(now.getTime() + 1) } as const;
    expect(() => publish(onItsWay)).toThrow('being published right now');
    expect(publish({ ...onItsWay, replyLeaseUntil: now })?.after).toMatchObject({ reply: 'Thank you.' });
  });
});

describe('a due answer', () => {
  const queued = { reply: 'Thank you.', replyState: 'queued', replyAt: now, replyAttempts: 0 } as const;
  const claim = (review: Partial<Review>, business: Parameters<typeof planClaim>[1] = open) => planClaim(makeReview({ ...queued, ...review }), business, clocks);

  test('is taken by one, for two minutes', () => {
    const taken = claim({})?.after;
    expect(taken).toMatchObject({ replyState: 'publishing', replyAt: now, replyAttempts: 1, replyLeaseUntil: new Date(now.getTime() + 2 * minute) });
    expect(claim(taken ?? {})).toBeUndefined();
  });

  test('is taken again when whoever had it is gone', () => {
    expect(claim({ replyState: 'publishing', replyAttempts: 1, replyLeaseUntil: now })?.after).toMatchObject({ replyAttempts: 2 });
  });

  test('is left alone before its time, and when it is out', () => {
    expect(claim({ replyAt: new Date(now.getTime() + 1) })).toBeUndefined();
    expect(claim({ replyState: 'published' })).toBeUndefined();
    expect(claim({ replyState: 'failed' })).toBeUndefined();
  });

  test('waits while everything is paused, and says so once', () => {
    const waiting = claim({}, paused)?.after;
    expect(waiting).toMatchObject({ replyState: 'queued', replyError: 'Everything is paused. It is published when you resume.', replyAt: now });
    expect(claim(waiting ?? {}, paused)).toBeUndefined();
    expect(claim(waiting ?? {})?.after).not.toHaveProperty('replyError');
  });

  test('on our own page stands at once', () => {
    expect(claim({ source: 'site' })?.after).toMatchObject({ replyState: 'published', repliedAt: now });
  });
});

describe('the outcome of an answer', () => {
  const publishing = makeReview({ reply: 'Thank you.', replyState: 'publishing', replyAt: now, replyAttempts: 1, replyLeaseUntil: now });
  const outcome = (what: Parameters<typeof planOutcome>[2], attempts = 1) =>
    planOutcome('review-1', { ...publishing, replyAttempts: attempts }, what, now, 1);

  test('published: it stands, and nothing is left of the tries', () => {
    const { after, activities, resolve } = outcome({ result: 'published' });
    expect(after).toEqual(makeReview({ reply: 'Thank you.', replyState: 'published', repliedAt: now }));
    expect(activities).toMatchObject([{ kind: 'reviewAnswered' }]);
    expect(resolve).toEqual(['approveReply-review-1']);
  });

  test('busy: tried again, later each time, until a person is asked', () => {
    const wait = (attempts: number) => (outcome({ result: 'busy' }, attempts).after.replyAt?.getTime() ?? NaN) - now.getTime();
    expect([1, 2, 3].map(wait)).toEqual([0.5 * minute, minute, 2 * minute]);
    expect(outcome({ result: 'busy' }).after).not.toHaveProperty('replyLeaseUntil');
    expect(outcome({ result: 'busy' }, 10)).toMatchObject({ after: { replyState: 'failed' }, raise: { 'approveReply-review-1': {} } });
  });

  test('broken: waits for the connection, with what is wrong in words, and then has all its tries', () => {
    expect(outcome({ result: 'broken', error: 'Google does not let us in any more.' }, 9).after).toMatchObject({
      replyState: 'queued',
      replyError: 'Google does not let us in any more.',
      replyAt: new Date(now.getTime() + 60 * minute),
      replyAttempts: 0,
    });
  });

  test('refused: a person has to look at it again', () => {
    const { after, raise } = outcome({ result: 'refused', error: 'The review is gone.' });
    expect(after).toMatchObject({ reply: 'Thank you.', replyState: 'failed', replyError: 'The review is gone.' });
    expect(after).not.toHaveProperty('replyAt');
    expect(raise?.['approveReply-review-1']?.detail).toContain('The answer was not published: The review is gone.');
  });
});

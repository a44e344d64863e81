import { describe, expect, test } from 'vitest';
import type { Match } from './matchReview.ts';
import { type Intake, planIntake } from './planIntake.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { builtAt, makeReview, makeReviewsReferrals } from '../../testing/builders.ts';

const day = 24 * 60 * 60_000;
const candidate = { saleId: 'sale-1', customerName: 'Nora Harper', service: 'Furnace repair', completedAt: builtAt, confidence: 0.9, because: 'Same name.' };
const matched: Match = { state: 'matched', candidate, contactId: 'nora' };
const unsure: Match = { state: 'unsure', candidates: [candidate, { ...candidate, saleId: 'sale-2', customerName: 'Nora Hill' }] };

const plan = (review: Partial<Review> = {}, intake: Partial<Intake> = {}, workflow: Partial<ReviewsReferralsWorkflow> = {}, now = builtAt) =>
  planIntake(
    'review-1',
    makeReview(review),
    { match: { state: 'none' }, language: 'en', phone: undefined, ...intake },
    makeReviewsReferrals(workflow),
    now,
  );

describe('a review that is taken in', () => {
  test('is counted from then on, in its language, and is the customer\'s it was matched to', () => {
    expect(plan({}, { match: matched }).after).toMatchObject({
      receivedAt: builtAt,
      language: 'en',
      matchState: 'matched',
      matchedSaleId: 'sale-1',
      matchConfidence: 0.9,
      matchedBy: { kind: 'system', id: 'reviewsReferrals' },
      contactId: 'nora',
    });
  });

  test('keeps what was known of it: whose it is, its language, when it was counted', () => {
    const known = { receivedAt: new Date(builtAt.getTime() - 1000), language: 'de', matchState: 'matched', matchedSaleId: 'sale-9' } as const;
    expect(plan(known, { match: matched }).after).toMatchObject(known);
    expect(plan({ matchState: 'none' }, { match: matched }).after).not.toHaveProperty('matchedSaleId');
  });

  test('is asked about where the signs leave it open, with those it may be from', () => {
    const { after, raise } = plan({}, { match: unsure });
    expect(after).toMatchObject({ matchState: 'unsure', candidates: unsure.state === 'unsure' ? unsure.candidates : [] });
    expect(after).not.toHaveProperty('matchedSaleId');
    expect(raise).toMatchObject({
      'matchReview-review-1': {
        title: 'Nora Harper',
        detail: '5 stars: “They came the same day and fixed our furnace.” Perhaps Nora Harper, or 1 more.',
        priority: 'warm',
        rank: 2,
      },
    });
  });

  test('is nobody\'s where nobody fits, and nobody is asked about it', () => {
    expect(plan()).toMatchObject({ after: { matchState: 'none' }, raise: {} });
  });
});

describe('an unhappy review', () => {
  test.for([
    [1, 3, true],
    [3, 3, true],
    [4, 3, false],
    [5, 5, true],
    [1, 0, false],
  ] as const)('of %s stars, where %s are told of: %s', ([rating, alertAtStars, isTold]) => {
    expect('lowReview-review-1' in plan({ rating }, {}, { alertAtStars }).raise).toBe(isTold);
  });

  test('is told of at once, with whom to call', () => {
    const text = `They came late.\n${'Nobody called. '.repeat(20)}`;
    const item = plan({ rating: 1, text }, { match: matched, phone: '+12125550123' }).raise['lowReview-review-1'];
    expect(item).toMatchObject({
      kind: 'lowReview',
      title: 'Nora Harper',
      phone: '+12125550123',
      priority: 'hot',
      rank: 1,
      alertAt: builtAt,
      saleId: 'sale-1',
      contactId: 'nora',
      reviewId: 'review-1',
    });
    expect(item?.detail).toMatch(/^1 star: “They came late\. Nobody called\. .* …”$/);
    expect(item?.detail.length).toBeLessThan(180);
  });

  test('is nobody\'s worry where the workflow is off, or it is history', () => {
    const low = { rating: 1 } as const;
    expect(plan(low, { match: unsure }, { enabled: false }).raise).toEqual({});
    expect(plan({ ...low, reviewedAt: new Date(builtAt.getTime() - 15 * day) }, { match: unsure }).raise).toEqual({});
    expect(plan({ ...low, reviewedAt: new Date(builtAt.getTime() - 13 * day) }).raise).not.toEqual({});
  });
});

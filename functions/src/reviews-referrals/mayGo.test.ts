import { describe, expect, test } from 'vitest';
import { notWanted } from './mayGo.ts';
import { makeReviewRequest, makeReviewsReferrals } from '../testing/builders.ts';

const workflow = makeReviewsReferrals();

describe('a message that has waited in the ledger', () => {
  test.each(['scheduled', 'requested', 'opened'] as const)('is still wanted for a request that is %s', (state) => {
    expect(notWanted('reviewReminder', makeReviewRequest({ state }), workflow)).toBeUndefined();
  });

  test.each([
    ['reviewed', undefined, 'reviewed'],
    ['declined', undefined, 'reviewed'],
    ['optedOut', 'optedOut', 'optedOut'],
    ['skipped', 'saleGone', 'saleGone'],
    ['skipped', 'stoppedByMember', 'stoppedByMember'],
    ['expired', undefined, 'tooLongAgo'],
  ] as const)('is let go where its request is %s (%s) by now', (state, skippedBecause, because) => {
    expect(notWanted('reviewReminder', makeReviewRequest({ state, skippedBecause }), workflow)).toBe(because);
  });

  test('is let go where the workflow is off by now', () => {
    const off = { ...workflow, enabled: false };
    expect(notWanted('reviewRequest', makeReviewRequest({ state: 'scheduled' }), off)).toBe('workflowOff');
    expect(notWanted('referralOffer', makeReviewRequest({ state: 'reviewed' }), off)).toBe('workflowOff');
  });

  test('as an offer is wanted after a review, as long as the business makes offers', () => {
    const reviewed = makeReviewRequest({ state: 'reviewed' });
    expect(notWanted('referralOffer', reviewed, workflow)).toBeUndefined();
    expect(notWanted('referralOffer', reviewed, { ...workflow, referrals: { ...workflow.referrals, enabled: false } })).toBe('noOffer');
  });
});

import { describe, expect, test } from 'vitest';
import { type OfferState, planOffer } from './planOffer.ts';
import type { ReferralOffer } from '../../model/referral.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { builtAt, makeContact, makeReferral, makeReviewRequest, makeReviewsReferrals, makeSale } from '../../testing/builders.ts';

const day = 24 * 60 * 60_000;
const later = (milliseconds: number) => new Date(builtAt.getTime() + milliseconds);
const workflow = makeReviewsReferrals();
const current: ReferralOffer = { ...workflow.referrals.offer, friend: { kind: 'amount', amount: 2000 } };

const reviewed = (changes: Partial<ReviewRequest> = {}) =>
  makeReviewRequest({
    state: 'reviewed',
    reviewedAt: builtAt,
    reviewedBy: 'google',
    nextAt: builtAt,
    dueAt: builtAt,
    offer: { state: 'due', at: builtAt },
    ...changes,
  });

const decide = (changes: Partial<OfferState> = {}, now = builtAt) =>
  planOffer(
    {
      request: reviewed(),
      sale: makeSale(),
      business: { pausedAt: null, currency: 'EUR' },
      workflow: { ...workflow, referrals: { ...workflow.referrals, offer: current } },
      contact: makeContact(),
      referral: undefined,
      ...changes,
    },
    now,
  );

test('a review brings its customer the offer of the day, with one star as with five', () => {
  for (const rating of [1, 5]) {
    expect(decide({ request: reviewed({ rating }) })).toMatchObject({ do: 'offer', offer: current, currency: 'EUR', referral: undefined });
  }
});

describe('nothing is done', () => {
  test.for([
    ['before its time', reviewed({ nextAt: later(1) })],
    ['where nothing is due', makeReviewRequest({ state: 'reviewed', offer: { state: 'due', at: builtAt } })],
    ['where it is made already', reviewed({ offer: { state: 'queued', at: builtAt } })],
    ['where nobody has left a review', reviewed({ state: 'opened' })],
  ] as const)('%s', ([, request]) => {
    expect(decide({ request })).toEqual({ do: 'nothing' });
  });

  test('where the request is gone', () => {
    expect(decide({ request: undefined })).toEqual({ do: 'nothing' });
  });
});

describe('it is let go, and says why,', () => {
  test.for<[string, Partial<OfferState>, string]>([
    ['where the workflow is off', { workflow: { ...workflow, enabled: false } }, 'noOffer'],
    ['where referrals are off', { workflow: { ...workflow, referrals: { ...workflow.referrals, enabled: false } } }, 'noOffer'],
    ['where the sale was refunded', { sale: makeSale({ status: 'refunded' }) }, 'saleGone'],
    ['where the sale was deleted', { sale: undefined }, 'saleGone'],
    ['where the person is gone', { contact: undefined }, 'noAddress'],
    ['where their code was ended', { referral: makeReferral({ state: 'ended' }) }, 'noOffer'],
  ])('%s', ([, changes, because]) => {
    expect(decide(changes)).toEqual({ do: 'skip', because });
  });

  test.for<[string, Partial<ReferralOffer>]>([
    ['the offer has run out', { endsAt: later(-1) }],
    ['it offers nothing to anybody', { friend: { kind: 'none' }, referrer: { kind: 'none' } }],
  ])('where %s', ([, changes]) => {
    const referrals = { ...workflow.referrals, offer: { ...current, ...changes } };
    expect(decide({ workflow: { ...workflow, referrals } })).toEqual({ do: 'skip', because: 'noOffer' });
  });

  test('where this person has been rewarded for as many friends as there may be', () => {
    const referral = makeReferral({ offer: { ...current, cap: 2 }, conversions: 2 });
    expect(decide({ referral })).toEqual({ do: 'skip', because: 'noOffer' });
    expect(decide({ referral: { ...referral, conversions: 1 } })).toMatchObject({ do: 'offer' });
  });

  test('more than seven days after it was due', () => {
    expect(decide({}, later(7 * day))).toMatchObject({ do: 'offer' });
    expect(decide({}, later(7 * day + 1))).toEqual({ do: 'skip', because: 'tooLongAgo' });
  });
});

test('while everything is paused it waits', () => {
  expect(decide({ business: { pausedAt: builtAt, currency: 'USD' } })).toEqual({ do: 'wait', waitingFor: 'paused' });
});

describe('who has a code', () => {
  test('is promised what it promised before, in its currency', () => {
    const referral = makeReferral();
    expect(decide({ referral })).toMatchObject({ do: 'offer', offer: referral.offer, currency: 'USD', referral: { code: 'NORA-7K4Q' } });
  });

  test('is promised what holds now where that has run out', () => {
    const referral = makeReferral({ offer: { ...makeReferral().offer, endsAt: later(-1) } });
    expect(decide({ referral })).toMatchObject({ do: 'offer', offer: current, currency: 'EUR', referral: { code: 'NORA-7K4Q' } });
  });
});

test('whoever reviews two jobs within a month is made one offer, and another one after that', () => {
  const contact = makeContact({ offered: { at: builtAt, saleId: 'another-sale' } });
  expect(decide({ contact })).toEqual({ do: 'skip', because: 'offeredRecently' });
  const again = reviewed({ nextAt: later(30 * day), dueAt: later(30 * day) });
  expect(decide({ contact, request: again }, later(30 * day))).toMatchObject({ do: 'offer' });
  // One that was let go before it left is made after all.
  const { saleId } = reviewed();
  expect(decide({ contact: makeContact({ offered: { at: builtAt, saleId } }) })).toMatchObject({ do: 'offer' });
});

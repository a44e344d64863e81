import { isDeepStrictEqual } from 'node:util';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { attentionKindOf, listOf, type Outcome, rewardId, type Rewards } from './owed.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { conversionChange, counts } from '../../analytics/conversionCounters.ts';
import type { Books } from '../../analytics/saleCounters.ts';
import type { Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import type { Attention } from '../../model/attention.ts';
import { cut } from '../../model/cut.ts';
import type { Conversion, Referral } from '../../model/referral.ts';
import type { ReferralDoubt } from '../../model/words.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

const longestDetail = 400;

const oddities: Readonly<Record<ReferralDoubt, string>> = {
  looksLikeReferrer: 'they look like the same person',
  burst: 'many came by this code within a day',
  sameAddress: 'their address has come by this code before',
  askedBefore: 'they had asked you before they had the code',
  otherCurrency: 'the sale is in another currency than yours',
};

export interface ConversionChange {
  before: Outcome;
  after: Outcome;
  /** Read in the transaction; undefined where it is gone. */
  referral: Referral | undefined;
  activities: readonly Pick<Activity, 'kind' | 'before' | 'after'>[];
  actor: Actor;
  books: Books;
  /** Product time. */
  now: Date;
}

/**
 * Writes what has changed about a conversion: it, its rewards, the figures of its code, the counters, the timeline and
 * what needs a person move together. Nothing where nothing has changed; 7 writes at most.
 */
export function writeConversion(
  { paths }: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  { before, after, referral, activities, actor, books, now }: ConversionChange,
): void {
  const { conversion } = after;
  if (!conversion) return;
  if (!isDeepStrictEqual(before.conversion, conversion)) {
    tx.set(paths.conversions(businessId).doc(saleId), conversion);
    addCounters(tx, paths, businessId, conversionChange(before.conversion, conversion, books));
  }
  for (const reward of listOf(after.rewards)) {
    if (!isDeepStrictEqual(before.rewards[reward.side], reward)) {
      tx.set(paths.rewards(businessId).doc(rewardId(saleId, reward.side)), reward);
    }
  }
  // Of another friend, to whom the sale was put down before.
  for (const { side } of listOf(before.rewards)) {
    if (!after.rewards[side]) tx.delete(paths.rewards(businessId).doc(rewardId(saleId, side)));
  }
  if (referral) {
    const [has, should] = [broughtBy(before.conversion, referral), broughtBy(conversion, referral)];
    const [conversions, revenue] = [should.conversions - has.conversions, should.revenue - has.revenue];
    if (conversions !== 0 || revenue !== 0) {
      tx.update(paths.referrals(businessId).doc(referral.code), {
        conversions: FieldValue.increment(conversions),
        revenue: FieldValue.increment(revenue),
      });
    }
  }
  // By what it should be before and after, not by what is there: an item that somebody has taken off the list stays off.
  const [kindBefore, kindAfter] = [attentionKindOf(before), attentionKindOf(after)];
  if (kindBefore !== kindAfter) {
    if (kindBefore) tx.delete(paths.attention(businessId).doc(`${kindBefore}-${saleId}`));
    if (kindAfter) tx.set(paths.attention(businessId).doc(`${kindAfter}-${saleId}`), itemOf(kindAfter, after.rewards, conversion, now));
  }
  const { contactId, leadId } = conversion;
  for (const activity of activities) {
    tx.create(paths.activities(businessId).doc(), {
      ...activity,
      actor,
      saleId,
      contactId,
      ...(leadId !== undefined && { leadId }),
      createdAt: now,
    });
  }
}

/** What a conversion adds to its code: an amount in another currency is no part of its revenue. */
function broughtBy(conversion: Conversion | undefined, { currency }: Referral): { conversions: number; revenue: number } {
  if (!conversion || !counts(conversion)) return { conversions: 0, revenue: 0 };
  return { conversions: 1, revenue: conversion.currency === currency ? conversion.amount : 0 };
}

function itemOf(kind: Attention['kind'], rewards: Rewards, { saleId, contactId, name, referrerName, code, doubts }: Conversion, now: Date): Attention {
  const odd = doubts.map((doubt) => oddities[doubt]).join('; ');
  const again = listOf(rewards).some(({ approval }) => approval) ? ' The job’s amount has changed since a reward was approved.' : '';
  return {
    kind,
    saleId,
    contactId,
    title: name,
    detail: cut(`Came by ${code}, from ${referrerName}${odd && `: ${odd}`}.${again}`, longestDetail),
    priority: 'warm',
    rank: 2,
    createdAt: now,
  };
}

import { limit, orderBy, type Query, query, where } from 'firebase/firestore';
import type { Conversion, Referral, Reward } from '@model/referral.ts';
import { collections, type Stored } from '../../../lib/collections.ts';

export type ReferralOrder = 'revenue' | 'newest';

/** Everybody who has a code. */
export function referralQuery(businessId: string, order: ReferralOrder): Query<Stored<Referral>> {
  return order === 'revenue'
    ? query(collections.referrals(businessId), orderBy('revenue', 'desc'))
    : query(collections.referrals(businessId), orderBy('createdAt', 'desc'));
}

/** Conversions that look odd, so that a person has to say whether they count; the newest first. */
export function oddConversions(businessId: string, most: number): Query<Stored<Conversion>> {
  return query(
    collections.conversions(businessId),
    where('doubts', 'array-contains-any', ['looksLikeReferrer', 'burst', 'sameAddress', 'otherCurrency']),
    where('state', '==', 'pending'),
    orderBy('createdAt', 'desc'),
    limit(most),
  );
}

/** Rewards that are owed: those that wait for a yes, and those that have it and are still to be given. */
export function owedRewards(businessId: string, most: number): Query<Stored<Reward>> {
  return query(
    collections.rewards(businessId),
    where('state', 'in', ['pending', 'approved']),
    orderBy('createdAt', 'desc'),
    limit(most),
  );
}

export function rewardsOfSale(businessId: string, saleId: string): Query<Stored<Reward>> {
  // One for each side.
  return query(collections.rewards(businessId), where('saleId', '==', saleId), limit(2));
}

export function conversionsOfCode(businessId: string, code: string, most: number): Query<Stored<Conversion>> {
  return query(collections.conversions(businessId), where('code', '==', code), orderBy('createdAt', 'desc'), limit(most));
}

export function rewardsOfCode(businessId: string, code: string, most: number): Query<Stored<Reward>> {
  return query(collections.rewards(businessId), where('code', '==', code), orderBy('createdAt', 'desc'), limit(most));
}

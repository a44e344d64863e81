import type { Business } from '../../../model/business.ts';
import type { Conversion, Referral, Reward } from '../../../model/referral.ts';
import type { Services } from '../../../services.ts';
import { rewardId } from '../../referrals/owed.ts';

/** The newest friends, which the page shows. */
const friendsShown = 10;

export interface Friend {
  conversion: Conversion;
  /** What the referrer gets for them; undefined where the offer has nothing for that side. */
  reward: Reward | undefined;
}

export interface ReferrerReadings {
  business: Business;
  referral: Referral;
  friends: readonly Friend[];
}

/** What a referrer sees of their code: at most 22 documents. */
export async function readReferrer({ paths }: Services, businessId: string, code: string): Promise<ReferrerReadings | undefined> {
  const [businessSnapshot, referralSnapshot, conversions] = await Promise.all([
    paths.business(businessId).get(),
    paths.referrals(businessId).doc(code).get(),
    paths.conversions(businessId).where('code', '==', code).orderBy('completedAt', 'desc').limit(friendsShown).get(),
  ]);
  const [business, referral] = [businessSnapshot.data(), referralSnapshot.data()];
  if (!business || !referral) return undefined;
  const refs = conversions.docs.map(({ id }) => paths.rewards(businessId).doc(rewardId(id, 'referrer')));
  const rewards = await Promise.all(refs.map(async (ref) => (await ref.get()).data()));
  return { business, referral, friends: conversions.docs.map((found, index) => ({ conversion: found.data(), reward: rewards[index] })) };
}

import type { Transaction } from 'firebase-admin/firestore';
import { rewardId, type Rewards } from './owed.ts';
import type { Services } from '../../services.ts';

/** The rewards of a conversion: 2 documents, whether or not they are there. */
export async function readRewards({ paths }: Services, tx: Transaction, businessId: string, saleId: string): Promise<Rewards> {
  const rewards = paths.rewards(businessId);
  const [referrer, friend] = await Promise.all([tx.get(rewards.doc(rewardId(saleId, 'referrer'))), tx.get(rewards.doc(rewardId(saleId, 'friend')))]);
  const [ofReferrer, ofFriend] = [referrer.data(), friend.data()];
  return { ...(ofReferrer && { referrer: ofReferrer }), ...(ofFriend && { friend: ofFriend }) };
}

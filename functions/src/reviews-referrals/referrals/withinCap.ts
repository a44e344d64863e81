import type { Referral, Reward } from '../../model/referral.ts';

/**
 * A reward that is about to be owed, refused where the cap is reached. The cap is on what one person is rewarded for:
 * beyond it the sale is a conversion all the same, and the friend, who cannot know of it, gets what the page promised.
 * @param referral without the conversion that the reward is for
 */
export function withinCap(reward: Reward, { offer, conversions }: Pick<Referral, 'offer' | 'conversions'>): Reward {
  const isOver = reward.side === 'referrer' && offer.cap !== null && conversions >= offer.cap;
  return isOver ? { ...reward, state: 'refused', refusedBecause: 'overCap' } : reward;
}

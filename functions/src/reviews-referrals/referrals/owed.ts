import { counts } from '../../analytics/conversionCounters.ts';
import type { Conversion, Reward } from '../../model/referral.ts';
import { type AttentionKind, type RewardSide, rewardSides, type RewardState } from '../../model/words.ts';

export type Rewards = Readonly<Partial<Record<RewardSide, Reward>>>;

/** A conversion with its rewards, as it is or as it should be. */
export interface Outcome {
  conversion: Conversion | undefined;
  rewards: Rewards;
}

export const rewardId = (saleId: string, side: RewardSide): string => `${saleId}-${side}`;

export const listOf = (rewards: Rewards): Reward[] => rewardSides.flatMap((side) => rewards[side] ?? []);

export function mapRewards(rewards: Rewards, change: (reward: Reward) => Reward): Rewards {
  return Object.fromEntries(listOf(rewards).map((reward) => [reward.side, change(reward)]));
}

/** A reward as a line of a timeline and an entry of the audit have it. */
export const shownReward = ({ side, state, value, currency }: Reward) => ({ side, state, value, currency });

/** Where a conversion that counts stands: it follows its rewards, and waits while something about it is odd. */
export function stateByRewards(doubts: Conversion['doubts'], rewards: Rewards): RewardState {
  const owed = listOf(rewards).filter(({ state }) => state !== 'refused');
  if (doubts.length > 0 || owed.some(({ state }) => state === 'pending')) return 'pending';
  return owed.length > 0 && owed.every(({ state }) => state === 'paid') ? 'paid' : 'approved';
}

/** What a person has to do about it: look at what is odd, or give what is owed. */
export function attentionKindOf({ conversion, rewards }: Outcome): AttentionKind | undefined {
  if (!conversion || !counts(conversion)) return undefined;
  if (conversion.doubts.length > 0) return 'checkReferral';
  return listOf(rewards).some(({ state }) => state === 'pending') ? 'rewardDue' : undefined;
}

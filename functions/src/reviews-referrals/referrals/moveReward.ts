import type { Actor } from '../../model/actor.ts';
import type { Conversion, Reward } from '../../model/referral.ts';
import type { RewardState } from '../../model/words.ts';

/** What a person asks for; that a reward is `reversed` follows from its sale, and nobody says it. */
export interface RewardMove {
  to: RewardState;
  actor: Actor;
  /** How it was paid. */
  note?: string | undefined;
}

/** Where a person may move a reward from: on, and back again where it was done by mistake. */
const movesFrom: Readonly<Record<RewardState, readonly RewardState[]>> = {
  pending: ['approved', 'refused'],
  approved: ['pending', 'paid'],
  paid: ['approved'],
  refused: ['pending', 'approved'],
  reversed: [],
};

/**
 * A reward after a person has moved it, or in a sentence why it cannot be moved; itself where it is there already.
 */
export function moveReward(reward: Reward, conversion: Conversion, { to, actor, note }: RewardMove, now: Date): Reward | { because: string } {
  const { state } = reward;
  if (state === to) return reward;
  if (state === 'reversed' || conversion.state === 'reversed') return { because: 'The sale was taken back, and its rewards with it.' };
  if (conversion.state === 'refused') return { because: 'This referral was refused, so it brings no rewards.' };
  if (conversion.doubts.length > 0) return { because: 'Something about this referral is odd. Have a look at it first.' };
  if (state === 'refused' && reward.refusedBecause === 'overCap') {
    return { because: 'This person has been rewarded for as many friends as your offer allows.' };
  }
  if (!movesFrom[to].includes(state)) {
    return { because: to === 'paid' ? 'Approve it first, then say that it was paid.' : 'It cannot be changed to that from where it is.' };
  }
  const { approvedAt, approval: _approval, paidAt: _paidAt, paidNote: _paidNote, refusedBecause: _because, ...rest } = reward;
  const moved = { ...rest, state: to, changedBy: actor };
  switch (to) {
    case 'approved':
      return { ...moved, approvedAt: state === 'paid' ? (approvedAt ?? now) : now };
    case 'paid':
      return { ...moved, approvedAt: approvedAt ?? now, paidAt: now, ...(note?.trim() && { paidNote: note.trim() }) };
    case 'refused':
      return { ...moved, refusedBecause: 'byMember' };
    default:
      return moved;
  }
}

import { listOf, mapRewards, type Outcome, stateByRewards } from './owed.ts';
import { withinCap } from './withinCap.ts';
import type { Actor } from '../../model/actor.ts';
import type { Conversion, Referral } from '../../model/referral.ts';
import { AppError } from '../../platform/errors.ts';

export type Decision = 'approve' | 'refuse';

export interface DecisionReadings extends Outcome {
  conversion: Conversion;
  referral: Referral | undefined;
  /** The sale is still there, and its job done. */
  saleStands: boolean;
}

/**
 * A person's word on a conversion: approved, what was odd about it stands no longer in the way; refused, it counts no
 * more and brings no rewards. What a person has refused a person may approve after all.
 * @returns undefined where that has been said already
 * @throws AppError `conflict`
 */
export function planDecision(readings: DecisionReadings, decision: Decision, actor: Actor, now: Date): Outcome | undefined {
  const { conversion } = readings;
  if (conversion.state === 'reversed' || !readings.saleStands) {
    throw new AppError('conflict', 'This sale was taken back, so there is nothing to decide about it.');
  }
  return decision === 'approve' ? approve(readings, actor, now) : refuse(readings, actor, now);
}

function approve({ conversion, rewards, referral }: DecisionReadings, actor: Actor, now: Date): Outcome | undefined {
  const { refusedBecause, ...rest } = conversion;
  if (conversion.state === 'refused') {
    if (refusedBecause !== 'byMember') {
      throw new AppError('conflict', 'This one was refused by the rules of referrals, which nobody can set aside.');
    }
    const again = mapRewards(rewards, (reward) => {
      if (reward.refusedBecause !== 'byMember') return reward;
      const { refusedBecause: _because, ...other } = reward;
      return referral ? withinCap({ ...other, state: 'pending' }, referral) : { ...other, state: 'pending' };
    });
    return { conversion: decided({ ...rest, doubts: [], state: stateByRewards([], again) }, actor, now), rewards: again };
  }
  if (conversion.doubts.length === 0) return undefined;
  return { conversion: decided({ ...conversion, doubts: [], state: stateByRewards([], rewards) }, actor, now), rewards };
}

function refuse({ conversion, rewards }: DecisionReadings, actor: Actor, now: Date): Outcome | undefined {
  if (conversion.state === 'refused') return undefined;
  if (listOf(rewards).some(({ state }) => state === 'paid')) {
    throw new AppError('conflict', 'A reward for it has been paid. Take that back first, then refuse it.');
  }
  return {
    conversion: decided({ ...conversion, doubts: [], state: 'refused', refusedBecause: 'byMember' }, actor, now),
    rewards: mapRewards(rewards, (reward) => {
      if (reward.state === 'refused') return reward;
      const { approvedAt: _approvedAt, approval: _approval, ...rest } = reward;
      return { ...rest, state: 'refused', refusedBecause: 'byMember', changedBy: actor };
    }),
  };
}

const decided = (conversion: Conversion, actor: Actor, now: Date): Conversion => ({ ...conversion, decidedBy: actor, decidedAt: now });

import { listOf, type Outcome, shownReward } from './owed.ts';
import { rewardValue } from './rewardValue.ts';
import { counts } from '../../analytics/conversionCounters.ts';
import type { Activity } from '../../model/activity.ts';
import type { Conversion, Reward } from '../../model/referral.ts';

type Line = Pick<Activity, 'kind' | 'before' | 'after'>;

/**
 * What the timeline tells of a conversion that has followed its sale: that it came, was taken back or stands again, and
 * of every reward that is worth something else now because the job costs something else.
 */
export function conversionStory(before: Outcome, after: Outcome): Line[] {
  const { conversion } = after;
  if (!conversion) return [];
  const { code, state, amount, refusedBecause } = conversion;
  const known = before.conversion;
  if (!known) return [{ kind: 'referred', after: { code, state, amount, ...(refusedBecause && { because: refusedBecause }) } }];
  // What follows from it for its rewards is told by this.
  if ((known.state === 'reversed') !== (state === 'reversed')) return [{ kind: 'conversionDecided', before: { state: known.state }, after: { code, state } }];
  if (!counts(known) || !counts(conversion)) return [];
  return listOf(after.rewards).flatMap((reward) => {
    const was = before.rewards[reward.side];
    return was ? revaluation(was, reward, known, conversion) : [];
  });
}

function revaluation(before: Reward, after: Reward, known: Conversion, { amount, currency }: Conversion): Line[] {
  if (after.value !== before.value || after.currency !== before.currency) {
    return [{ kind: 'rewardChanged', before: shownReward(before), after: { ...shownReward(after), because: 'jobAmount' } }];
  }
  const isGiven = after.state === 'paid' && after.rule.kind === 'percentage';
  if (!isGiven || (amount === known.amount && currency === known.currency)) return [];
  // The money has gone; whether to give the rest, or ask for it, is the owner's to say.
  const owed = { ...shownReward(after), value: rewardValue(after.rule, amount), currency };
  return [{ kind: 'rewardChanged', before: shownReward(after), after: { ...owed, because: 'jobAmount' } }];
}

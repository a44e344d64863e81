import type { RewardRule } from '../../model/referral.ts';

/** Percentages are kept to a thousandth of one. */
const thousandths = 1000;
const whole = BigInt(100 * thousandths);

/**
 * What a rule is worth for a bill, in minor units, half of one rounded up; null for a reward in words.
 * @param amount the bill, in minor units. It and a percentage make more than a number can hold exactly.
 */
export function rewardValue(rule: RewardRule, amount: number): number | null {
  switch (rule.kind) {
    case 'none':
    case 'text':
      return null;
    case 'amount':
      return rule.amount;
    case 'percentage': {
      const part = BigInt(amount) * BigInt(Math.round(rule.percentage * thousandths));
      return Number((2n * part + whole) / (2n * whole));
    }
  }
}

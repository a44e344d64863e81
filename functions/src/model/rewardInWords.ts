import type { RewardRule } from './referral.ts';
import type { RewardSide } from './words.ts';

/** What a side gets, as a customer reads it; empty for nothing. */
export function rewardInWords(rule: RewardRule, _side: RewardSide, _about: { language: string; currency: string }): string {
  return rule.kind === 'text' ? rule.text : '';
}

import type { Reward } from '@model/referral.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { rewardFor } from '../../../words/referrals.ts';
import { useMoney } from '../../../lib/useMoney.ts';

/** What a reward is: the amount where there is one, and what was promised. */
export function RewardText({ reward }: { reward: Pick<Reward, 'rule' | 'side' | 'value' | 'currency'> }) {
  const { business } = useBusiness();
  const money = useMoney();
  const { rule, side, value, currency } = reward;
  const promised = rewardFor(rule, side, { language: business.locale, currency });
  return <>{rule.kind === 'percentage' && value !== null ? `${money(value, currency)} (${promised})` : promised}</>;
}

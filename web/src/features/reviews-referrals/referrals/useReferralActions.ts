import type { Conversion, Referral, Reward } from '@model/referral.ts';
import type { RewardState } from '@model/words.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

type RewardHead = Pick<Stored<Reward>, 'id' | 'name' | 'state'>;

const results: Readonly<Partial<Record<RewardState, string>>> = {
  pending: 'back among those that wait',
  approved: 'approved, and now to be given',
  paid: 'marked as given',
  refused: 'refused',
};

/** What can be done to referrals and rewards, each with what happened in a toast, and undone where that is true. */
export function useReferralActions() {
  const { businessId } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();

  const setRewards = (rewardIds: string[], state: RewardState, note?: string) =>
    call('reviewsReferrals-changeRewards', { businessId, rewardIds, state, ...(note !== undefined && { note }) });
  const setEnded = (code: string, ended: boolean) => call('reviewsReferrals-endReferral', { businessId, code, ended });

  return {
    /** Resolves with whether it was done. @param note how they were given */
    changeRewards: async (rewards: readonly RewardHead[], state: RewardState, note?: string): Promise<boolean> => {
      const ids = rewards.map(({ id }) => id);
      const before = rewards[0]?.state;
      let changed = 0;
      const done = await attempt(async () => {
        ({ changed } = await setRewards(ids, state, note?.trim() || undefined));
      });
      if (!done) return false;
      const what = rewards.length === 1 ? `The reward of ${rewards[0]?.name} is` : changed === 1 ? '1 reward is' : `${changed} rewards are`;
      const canGoBack = before !== undefined && before !== 'reversed' && rewards.every((reward) => reward.state === before);
      toast({
        message: `${what} ${results[state]}.`,
        ...(canGoBack && { undo: () => void attempt(() => setRewards(ids, before)) }),
      });
      return true;
    },
    decide: async (conversion: Pick<Conversion, 'saleId' | 'name'>, decision: 'approve' | 'refuse'): Promise<boolean> => {
      const done = await attempt(() =>
        call('reviewsReferrals-decideConversion', { businessId, saleId: conversion.saleId, decision }),
      );
      if (done) {
        toast({
          message:
            decision === 'approve'
              ? `${conversion.name} counts as a referral. Its rewards wait for your OK.`
              : `${conversion.name} does not count as a referral, and brings no rewards.`,
        });
      }
      return done;
    },
    end: async ({ code, name }: Pick<Referral, 'code' | 'name'>, ended: boolean): Promise<void> => {
      if (await attempt(() => setEnded(code, ended))) {
        toast({
          message: ended ? `The code of ${name} has ended.` : `The code of ${name} is open again.`,
          undo: () => void attempt(() => setEnded(code, !ended)),
        });
      }
    },
  };
}

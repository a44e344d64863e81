import { changeRewards as moveRewards } from './changeRewards.ts';
import { decideConversion as decide } from './decideConversion.ts';
import { endReferral as end } from './endReferral.ts';
import { defineCallable } from '../../platform/callable.ts';

/** They decide about money. */
const deciders = { roles: ['owner', 'manager'] } as const;
const ok = { ok: true } as const;

export const referralCallables = {
  decideConversion: defineCallable('reviewsReferrals-decideConversion', deciders, async ({ services, actor, from, input }) => {
    await decide(services, input, actor, from, input.decision);
    return ok;
  }),
  changeRewards: defineCallable('reviewsReferrals-changeRewards', deciders, async ({ services, actor, from, input }) => {
    const { businessId, rewardIds, state: to, note } = input;
    return { changed: await moveRewards(services, businessId, rewardIds, { to, actor, note }, from) };
  }),
  endReferral: defineCallable('reviewsReferrals-endReferral', deciders, async ({ services, actor, from, input }) => {
    await end(services, input.businessId, actor, from, input);
    return ok;
  }),
};

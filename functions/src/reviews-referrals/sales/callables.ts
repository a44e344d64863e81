import { changeSale as change } from './changeSale.ts';
import { changeSaleStatus as changeStatus } from './changeSaleStatus.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
/** What follows from a change finds people by their addresses. */
const withKeys = { secrets: [secretNames.addressKey] };
const ok = { ok: true } as const;

export const saleCallables = {
  changeSale: defineCallable('reviewsReferrals-changeSale', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    const { businessId, saleId, ...correction } = input;
    await change(services, { businessId, saleId }, actor, correction);
    return ok;
  }),
  changeSaleStatus: defineCallable('reviewsReferrals-changeSaleStatus', { ...handlers, ...withKeys }, async ({ services, actor, input }) => {
    const { businessId, saleId, ...move } = input;
    await changeStatus(services, { businessId, saleId }, actor, move);
    return ok;
  }),
};

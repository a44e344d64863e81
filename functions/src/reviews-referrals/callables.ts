import { referralCallables } from './referrals/callables.ts';
import { requestCallables } from './requests/callables.ts';
import { pollCallables } from './reviews/pollCallables.ts';
import { reviewCallables } from './reviews/callables.ts';
import { saleCallables } from './sales/callables.ts';
import { tryAgain } from './tryAgain.ts';
import { defineCallable } from '../platform/callable.ts';
import { secretNames } from '../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
/** What the events themselves are worked on with. */
const secrets = [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey, secretNames.googleSecret];

const stuckCallables = {
  tryAgain: defineCallable('reviewsReferrals-tryAgain', { ...handlers, secrets }, async ({ services, businessId, input: { stuck } }) => {
    await tryAgain(services, stuck.kind === 'sale' ? { businessId, saleId: stuck.id } : { businessId, reviewId: stuck.id });
    return { ok: true };
  }),
};

export const reviewsReferralsCallables = { ...saleCallables, ...requestCallables, ...reviewCallables, ...pollCallables, ...referralCallables, ...stuckCallables };

import { pollBusiness } from './pollBusiness.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const deciders = { roles: ['owner', 'manager'] } as const;

export const pollCallables = {
  readReviewsNow: defineCallable(
    'reviewsReferrals-readReviewsNow',
    { ...deciders, secrets: [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey, secretNames.googleSecret] },
    async ({ services, businessId }) => ({ found: await pollBusiness(services, businessId) }),
  ),
};

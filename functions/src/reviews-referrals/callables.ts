import { referralCallables } from './referrals/callables.ts';
import { requestCallables } from './requests/callables.ts';
import { pollCallables } from './reviews/pollCallables.ts';
import { reviewCallables } from './reviews/callables.ts';
import { saleCallables } from './sales/callables.ts';

export const reviewsReferralsCallables = { ...saleCallables, ...requestCallables, ...reviewCallables, ...pollCallables, ...referralCallables };

import type { CallableOutput, SampleCustomer } from '@model/callables.ts';
import type { ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type DryRun, useDryRun, withoutEmptyAddresses } from '../../workflows/useDryRun.ts';

export type ReviewDryRun = CallableOutput<'reviewsReferrals-dryRun'>;

/** What these settings would send to the customer of a job that is done now. */
export function useReviewDryRun(settings: ReviewsReferralsSettings): DryRun<SampleCustomer, ReviewDryRun> {
  const { businessId } = useBusiness();
  return useDryRun(settings, (sample: SampleCustomer) =>
    call('reviewsReferrals-dryRun', { businessId, sample: withoutEmptyAddresses(sample), settings }),
  );
}

import type { Services } from '../services.ts';
import { defaultReviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../model/reviewsReferrals.ts';

/** The business's settings of this workflow. Reads 1 document; what must not be late is read again in the claim. */
export async function loadWorkflow({ paths }: Services, businessId: string): Promise<ReviewsReferralsWorkflow> {
  return (await paths.reviewsReferrals(businessId).get()).data() ?? defaultReviewsReferralsWorkflow;
}

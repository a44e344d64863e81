import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { Services } from '../../services.ts';

const dayMs = 24 * 60 * 60_000;
/** People write soon or not at all. */
const longestMs = 120 * dayMs;
/** A job is sometimes marked as done after its customer has written. */
const lateMs = dayMs;
/** A review costs at most so many reads; of more jobs the last ones are looked at. */
const mostCandidates = 200;

/** The requests that a review may answer: of every job completed in the 120 days before it, asked or not. */
export async function readCandidates({ paths }: Services, businessId: string, reviewedAt: Date): Promise<ReviewRequest[]> {
  const found = await paths
    .reviewRequests(businessId)
    .where('completedAt', '>=', new Date(reviewedAt.getTime() - longestMs))
    .where('completedAt', '<=', new Date(reviewedAt.getTime() + lateMs))
    .orderBy('completedAt', 'desc')
    .limit(mostCandidates)
    .get();
  return found.docs.map((document) => document.data());
}

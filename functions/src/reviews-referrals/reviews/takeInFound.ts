import type { FoundReview } from '../../connections/reviewSource.ts';
import type { Services } from '../../services.ts';

/** Takes in a review that was found at a public site. */
export function takeInFound(_services: Services, _businessId: string, _source: 'google', _found: FoundReview): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}

import type { ReviewSource } from './reviewSource.ts';
import { googlePermission } from './google/googleAccess.ts';
import type { Collections } from '../firestore/collections.ts';
import { googleConfig } from '../platform/config.ts';

/**
 * The public site that a business has connected for its reviews; undefined where there is none that works. Reads 2
 * documents.
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export async function openReviewSource({ paths }: { paths: Collections }, businessId: string): Promise<ReviewSource | undefined> {
  const connection = (await paths.googleConnection(businessId).get()).data();
  const config = googleConfig();
  if (connection?.state !== 'connected' || !connection.location || !config) return undefined;
  const refreshToken = await googlePermission(paths, businessId);
  if (refreshToken === undefined) return undefined;
  const { googleReviews } = await import('../vendors/google-business/googleReviews.ts');
  return googleReviews(config, refreshToken, connection.location.name);
}

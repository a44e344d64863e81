import type { ReviewSource } from './reviewSource.ts';
import type { Vendors } from './vendors.ts';
import type { Collections } from '../firestore/collections.ts';

/** The public site that a business has connected for its reviews; undefined where there is none. */
export function openReviewSource(_services: { paths: Collections; vendors: Vendors }, _businessId: string): Promise<ReviewSource | undefined> {
  return Promise.resolve(undefined);
}

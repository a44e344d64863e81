import { createHash } from 'node:crypto';
import type { ReviewSource } from '../../connections/reviewSource.ts';

/** The id of a review by its name at the site: the same one whenever it is found. 192 bits do not meet by chance. */
export function foundReviewId(source: ReviewSource['name'], externalId: string): string {
  return `${source}-${createHash('sha256').update(externalId).digest('base64url').slice(0, 32)}`;
}

export function isFoundAt(source: ReviewSource['name'], reviewId: string | undefined): boolean {
  return reviewId?.startsWith(`${source}-`) === true;
}

import { documentId, limit, orderBy, type Query, query, where } from 'firebase/firestore';
import type { Attention } from '@model/attention.ts';
import type { Review } from '@model/review.ts';
import type { Sale } from '@model/sale.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import type { ReviewFilters } from './reviewFilters.ts';

/** The reviews of the feed, the newest first. */
export function reviewQuery(businessId: string, { source, stars, unanswered }: ReviewFilters): Query<Stored<Review>> {
  const wheres = [
    ...(source === null ? [] : [where('source', '==', source)]),
    ...(stars === null ? [] : [where('rating', '==', stars)]),
    ...(unanswered ? [where('unanswered', '==', true)] : []),
  ];
  return query(collections.reviews(businessId), ...wheres, orderBy('reviewedAt', 'desc'));
}

/** What waits for a person on this page, the most urgent first. */
export function waitingQuery(businessId: string, most: number): Query<Stored<Attention>> {
  return query(
    collections.attention(businessId),
    where('kind', 'in', ['lowReview', 'matchReview', 'approveReply', 'stuckReview']),
    orderBy('rank'),
    orderBy('createdAt', 'desc'),
    limit(most),
  );
}

export function reviewsById(businessId: string, ids: readonly string[]): Query<Stored<Review>> {
  return query(collections.reviews(businessId), where(documentId(), 'in', ids));
}

/** Jobs that a word of a customer's name, an address or a number finds. */
export function jobsFound(businessId: string, token: string, most: number): Query<Stored<Sale>> {
  return query(collections.sales(businessId), where('search', 'array-contains', token), limit(most));
}

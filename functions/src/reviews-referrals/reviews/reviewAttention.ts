import type { Attention } from '../../model/attention.ts';
import { cut } from '../../model/cut.ts';
import type { Review } from '../../model/review.ts';

export const lowReviewId = (reviewId: string): string => `lowReview-${reviewId}`;
export const matchReviewId = (reviewId: string): string => `matchReview-${reviewId}`;
export const approveReplyId = (reviewId: string): string => `approveReply-${reviewId}`;

/** Enough to know what it is about. */
const firstWords = 160;

function aboutReview(reviewId: string, { author, contactId, matchedSaleId }: Review) {
  return {
    reviewId,
    title: cut(author, 200),
    ...(contactId !== undefined && { contactId }),
    ...(matchedSaleId !== undefined && { saleId: matchedSaleId }),
  };
}

/** "2 stars: “They came late …”" */
export function starsAndWords({ rating, text }: Pick<Review, 'rating' | 'text'>): string {
  const stars = rating === 1 ? '1 star' : `${rating} stars`;
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return `${stars}, without words`;
  return words.length <= firstWords ? `${stars}: “${words}”` : `${stars}: “${cut(words, firstWords).replace(/\s\S*$/, '')} …”`;
}

/** What is quoted has its own end. */
const asSentence = (words: string): string => (words.endsWith('”') ? words : `${words}.`);

/** Somebody was not happy: the members on call are told at once. */
export function lowReviewItem(reviewId: string, review: Review, phone: string | undefined, now: Date): Attention {
  return {
    kind: 'lowReview',
    ...aboutReview(reviewId, review),
    detail: starsAndWords(review),
    priority: 'hot',
    ...(phone !== undefined && { phone }),
    rank: 1,
    createdAt: now,
    alertAt: now,
  };
}

export function matchReviewItem(reviewId: string, review: Review, now: Date): Attention {
  const [likeliest, ...others] = review.candidates ?? [];
  const whose = likeliest ? ` Perhaps ${likeliest.customerName}${others.length > 0 ? `, or ${others.length} more` : ''}.` : '';
  return {
    kind: 'matchReview',
    ...aboutReview(reviewId, review),
    detail: cut(`${asSentence(starsAndWords(review))}${whose}`, 400),
    priority: 'warm',
    rank: 2,
    createdAt: now,
  };
}

/** @param because what a person has to look at first; empty where the owner has asked to approve every answer */
export function approveReplyItem(reviewId: string, review: Review, because: readonly string[], now: Date): Attention {
  return {
    kind: 'approveReply',
    ...aboutReview(reviewId, review),
    detail: cut([asSentence(starsAndWords(review)), ...because].join(' '), 400),
    priority: 'warm',
    rank: 2,
    createdAt: now,
  };
}

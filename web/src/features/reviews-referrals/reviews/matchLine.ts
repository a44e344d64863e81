import type { Review } from '@model/review.ts';

/** How a review came to its job, in words. */
export function matchedHow({ matchedBy, matchConfidence }: Pick<Review, 'matchedBy' | 'matchConfidence'>): string {
  if (matchedBy?.kind === 'member') return `matched by ${matchedBy.name ?? 'your team'}`;
  if (matchConfidence === undefined) return 'matched by itself';
  // From the customer's own link there is nothing to guess.
  if (matchConfidence >= 1) return 'from the customer’s own link';
  return `matched by itself, ${Math.round(matchConfidence * 100)}% sure`;
}

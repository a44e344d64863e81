import type { Attention } from '@model/attention.ts';

/** An unhappy review is read where its answer is approved: one thing to do, and not two. */
export function oneOfEachReview<T extends Pick<Attention, 'kind' | 'reviewId'>>(items: readonly T[]): T[] {
  const unhappy = new Set(items.flatMap(({ kind, reviewId }) => (kind === 'lowReview' && reviewId !== undefined ? [reviewId] : [])));
  return items.filter(({ kind, reviewId }) => kind !== 'approveReply' || reviewId === undefined || !unhappy.has(reviewId));
}

import type { AttentionKind } from '../model/words.ts';

/** Something whose event was given up on: a job that was written down, or a review. */
export type Stuck = { businessId: string; saleId: string } | { businessId: string; reviewId: string };

export function stuckIds(stuck: Stuck): { kind: AttentionKind; functionName: string; itemId: string; deadLetterId: string } {
  if ('saleId' in stuck) {
    const { saleId } = stuck;
    return { kind: 'stuckSale', functionName: 'onSaleWritten', itemId: `stuckSale-${saleId}`, deadLetterId: `onSaleWritten-${saleId}` };
  }
  const { reviewId } = stuck;
  return { kind: 'stuckReview', functionName: 'onReviewCreated', itemId: `stuckReview-${reviewId}`, deadLetterId: `onReviewCreated-${reviewId}` };
}

import type { Review } from '@model/review.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { HideReason } from '../../../words/reviews.ts';

type ReviewHead = Pick<Stored<Review>, 'id' | 'author' | 'matchedSaleId' | 'hidden'>;

/** What can be done to a review from wherever it is shown. Each says what happened, and can be undone where that is true. */
export function useReviewActions() {
  const { businessId } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();

  const setMatch = (reviewId: string, saleId: string | null) =>
    call('reviewsReferrals-matchReview', { businessId, reviewId, saleId });
  const setHidden = (reviewId: string, reason: HideReason | null) =>
    call('reviewsReferrals-hideReview', { businessId, reviewId, reason });

  return {
    /**
     * Resolves with whether it was done.
     * @param customer whose job it is; null for none of them
     */
    match: async (review: ReviewHead, saleId: string | null, customer: string | null): Promise<boolean> => {
      const before = review.matchedSaleId;
      const done = await attempt(() => setMatch(review.id, saleId));
      if (done) {
        toast({
          message:
            customer === null
              ? `The review of ${review.author} belongs to no job.`
              : `The review of ${review.author} belongs to the job for ${customer}.`,
          ...(before !== undefined && before !== saleId && { undo: () => void attempt(() => setMatch(review.id, before)) }),
        });
      }
      return done;
    },
    hide: async (review: ReviewHead, reason: HideReason | null): Promise<boolean> => {
      const before = review.hidden?.reason ?? null;
      const done = await attempt(() => setHidden(review.id, reason));
      if (done) {
        toast({
          message: reason === null ? 'It is shown on your site again.' : 'It is no longer shown on your site.',
          undo: () => void attempt(() => setHidden(review.id, before)),
        });
      }
      return done;
    },
    /** Off the list of what needs somebody, without doing anything else. */
    dismiss: async (review: ReviewHead, attentionIds: readonly string[]): Promise<void> => {
      const done = await attempt(() =>
        Promise.all(attentionIds.map((attentionId) => call('business-dismissAttention', { businessId, attentionId }))),
      );
      if (done) toast({ message: `The review of ${review.author} is off your list.` });
    },
  };
}

import type { ReviewReference } from './reviewReference.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import type { CounterEntry } from '../../analytics/planCounters.ts';
import { reviewChange } from '../../analytics/reviewCounters.ts';
import type { Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import type { Attention } from '../../model/attention.ts';
import type { AuditEntry } from '../../model/audit.ts';
import type { Business } from '../../model/business.ts';
import type { Review } from '../../model/review.ts';
import { defaultReviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** What a change makes of a review, and of what depends on it. */
export interface ReviewEdit {
  after: Review;
  activities?: readonly Pick<Activity, 'kind' | 'text' | 'before' | 'after'>[];
  /** Items by their ids. */
  raise?: Readonly<Record<string, Attention>>;
  resolve?: readonly string[];
  audit?: Pick<AuditEntry, 'action' | 'from' | 'before' | 'after'>;
  /** What the change cost; the figures of the review itself move by themselves. */
  counters?: readonly CounterEntry[];
}

/**
 * Changes a review that no request is concerned with, in one transaction: the review, the counters, the timeline and
 * what needs a person move together. Reads 3 documents.
 * @param decide undefined where there is nothing to change
 * @returns the review afterwards; undefined where nothing was changed
 * @throws AppError `notFound`, and whatever `decide` throws
 */
export async function changeReview(
  services: Services,
  { businessId, reviewId }: ReviewReference,
  actor: Actor,
  decide: (review: Review, about: { business: Business; workflow: ReviewsReferralsWorkflow; now: Date }) => ReviewEdit | undefined,
): Promise<Review | undefined> {
  const { db, paths } = services;
  const now = await services.now();
  return db.runTransaction(async (tx) => {
    const ref = paths.reviews(businessId).doc(reviewId);
    const [reviewSnapshot, businessSnapshot, workflowSnapshot] = await Promise.all([
      tx.get(ref),
      tx.get(paths.business(businessId)),
      tx.get(paths.reviewsReferrals(businessId)),
    ]);
    const before = reviewSnapshot.data();
    const business = businessSnapshot.data();
    if (!before || !business) throw new AppError('notFound', 'This review is no longer there.');
    const edit = decide(before, { business, workflow: workflowSnapshot.data() ?? defaultReviewsReferralsWorkflow, now });
    if (!edit) return undefined;
    const { after, audit } = edit;
    tx.set(ref, after);
    for (const activity of edit.activities ?? []) {
      const about = {
        reviewId,
        ...(after.contactId !== undefined && { contactId: after.contactId }),
        ...(after.matchedSaleId !== undefined && { saleId: after.matchedSaleId }),
      };
      tx.create(paths.activities(businessId).doc(), { ...activity, ...about, actor, createdAt: now });
    }
    for (const id of edit.resolve ?? []) tx.delete(paths.attention(businessId).doc(id));
    for (const [id, item] of Object.entries(edit.raise ?? {})) tx.set(paths.attention(businessId).doc(id), item);
    if (audit) tx.create(paths.audit(businessId).doc(), { ...audit, actor, createdAt: now });
    addCounters(tx, paths, businessId, [...reviewChange(before, after, business.timezone), ...(edit.counters ?? [])]);
    return after;
  });
}

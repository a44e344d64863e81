import { type DocumentReference, FieldValue, type Transaction } from 'firebase-admin/firestore';
import { addCounters } from '../../analytics/addCounters.ts';
import { requestChange } from '../../analytics/requestCounters.ts';
import { reviewChange } from '../../analytics/reviewCounters.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import type { Attention } from '../../model/attention.ts';
import type { Business } from '../../model/business.ts';
import type { Message } from '../../model/message.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow, reviewSteps, type ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { SkipReason } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';
import { messageIdOf } from '../messageIds.ts';
import { wakeRequest } from './wakeRequest.ts';

/** What a change makes of a request, and of what depends on it. */
export interface RequestEdit {
  after: ReviewRequest;
  activities?: readonly Pick<Activity, 'kind' | 'text' | 'reviewId' | 'before' | 'after'>[];
  /** Items by their ids. */
  raise?: Readonly<Record<string, Attention>>;
  resolve?: readonly string[];
  /** Why what still waits in the ledger to be sent for it is let go. */
  drop?: SkipReason;
  /** A review as it is afterwards: a new one, or one that is tied to this request. */
  review?: { id: string; before: Review | undefined; after: Review };
}

/**
 * Changes a request in one transaction: the request, the counters, the timeline, what needs a person and a review that
 * answers it move together. What to change is decided by a pure function of what was read. Wakes what is due next.
 * @param reviewId a review that is read in the same transaction, for what depends on it
 * @param decide undefined where there is nothing to change
 * @returns the request afterwards; undefined where nothing was changed
 * @throws AppError `notFound`, and whatever `decide` throws
 */
export async function changeRequest(
  services: Services,
  { businessId, saleId, reviewId }: SaleReference & { reviewId?: string },
  actor: Actor,
  decide: (
    request: ReviewRequest,
    about: { business: Business; workflow: ReviewsReferralsWorkflow; review: Review | undefined; now: Date },
  ) => RequestEdit | undefined,
): Promise<ReviewRequest | undefined> {
  const { db, paths } = services;
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  const changed = await db.runTransaction(async (tx) => {
    const ref = paths.reviewRequests(businessId).doc(saleId);
    const [requestSnapshot, workflowSnapshot, reviewSnapshot] = await Promise.all([
      tx.get(ref),
      tx.get(paths.reviewsReferrals(businessId)),
      reviewId === undefined ? undefined : tx.get(paths.reviews(businessId).doc(reviewId)),
    ]);
    const before = requestSnapshot.data();
    if (!before) throw new AppError('notFound', 'This request is no longer there.');
    const workflow = workflowSnapshot.data() ?? defaultReviewsReferralsWorkflow;
    const edit = decide(before, { business, workflow, review: reviewSnapshot?.data(), now });
    if (!edit) return undefined;
    const { after, review, drop } = edit;
    const waiting = drop ? await readWaiting(services, tx, { businessId, saleId }) : [];
    tx.set(ref, after);
    for (const message of waiting) tx.update(message, { state: 'skipped', skippedBecause: drop, retryAt: FieldValue.delete() });
    if (review) tx.set(paths.reviews(businessId).doc(review.id), review.after);
    for (const activity of edit.activities ?? []) {
      const contact = after.contactId === undefined ? {} : { contactId: after.contactId };
      tx.create(paths.activities(businessId).doc(), { ...activity, actor, saleId, ...contact, createdAt: now });
    }
    for (const id of edit.resolve ?? []) tx.delete(paths.attention(businessId).doc(id));
    for (const [id, item] of Object.entries(edit.raise ?? {})) tx.set(paths.attention(businessId).doc(id), item);
    addCounters(tx, paths, businessId, [
      ...requestChange(before, after, business.timezone),
      ...(review ? reviewChange(review.before, review.after, business.timezone) : []),
    ]);
    return { before, after };
  });
  if (!changed) return undefined;
  const { before, after } = changed;
  if (after.nextAt && after.nextAt.getTime() !== before.nextAt?.getTime()) await wakeRequest(services, { businessId, saleId }, after.nextAt, now);
  return after;
}

/** The messages of a request that are in the ledger and that nobody has claimed: they count for nothing yet. */
async function readWaiting(
  { paths }: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
): Promise<DocumentReference<Message>[]> {
  const messages = await Promise.all(
    reviewSteps.map((step) => tx.get(paths.messages(businessId).doc(messageIdOf(saleId, step)))),
  );
  return messages.filter((message) => message.data()?.state === 'queued').map(({ ref }) => ref);
}

import { changeReview, type ReviewEdit } from './changeReview.ts';
import { completeByReview } from './completeByReview.ts';
import { draftReply } from './draftReply.ts';
import { foundReviewId } from './foundReviewId.ts';
import { newFound, planFound } from './planFound.ts';
import { matching } from './planIntake.ts';
import { lowReviewId } from './reviewAttention.ts';
import { wakeAlert } from './wakeAlert.ts';
import type { FoundReview, ReviewSource } from '../../connections/reviewSource.ts';
import type { Review } from '../../model/review.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import { changeRequest } from '../requests/changeRequest.ts';

/**
 * Puts a review on record as a site shows it. A new one is only written down: its creation is the event that has it
 * counted and matched, once, however often and by however many it is found. An edited one moves the counters; an answer
 * that somebody has given at the site is taken over. One read where nothing has changed.
 */
export async function takeInFound(
  services: Services,
  businessId: string,
  source: ReviewSource['name'],
  found: FoundReview,
): Promise<'created' | 'changed' | 'known'> {
  const { db, paths } = services;
  const reviewId = foundReviewId(source, found.externalId);
  const ref = paths.reviews(businessId).doc(reviewId);
  const now = await services.now();
  const known = await db.runTransaction(async (tx) => {
    const review = (await tx.get(ref)).data();
    if (!review) tx.create(ref, newFound(source, found, now));
    return review;
  });
  if (!known) return 'created';
  return (await takeOver(services, businessId, reviewId, known, found)) ? 'changed' : 'known';
}

async function takeOver(services: Services, businessId: string, reviewId: string, known: Review, found: FoundReview): Promise<boolean> {
  // Most of what a site lists is known; it costs no transaction of its own.
  if (!planFound(reviewId, known, found, undefined, { enabled: false, alertAtStars: 0 }, known.createdAt)) return false;
  const { paths } = services;
  const { matchedSaleId, contactId } = known;
  const contact = contactId === undefined ? undefined : (await paths.contacts(businessId).doc(contactId).get()).data();
  const now = await services.now();
  let alerts = false;
  const decide = (review: Review, workflow: ReviewsReferralsWorkflow): ReviewEdit | undefined => {
    const plan = planFound(reviewId, review, found, contact?.phones[0], workflow, now);
    alerts = plan?.raise !== undefined;
    return plan;
  };
  const changed = matchedSaleId === undefined ? await alone() : await withRequest(matchedSaleId);
  if (alerts) await wakeAlert(services, businessId, lowReviewId(reviewId), now);
  if (changed) await draftReply(services, { businessId, reviewId }, matching, { again: false });
  return changed;

  async function alone(): Promise<boolean> {
    return (await changeReview(services, { businessId, reviewId }, matching, (review, { workflow }) => decide(review, workflow))) !== undefined;
  }

  /** The request says how many stars its review has. */
  async function withRequest(saleId: string): Promise<boolean> {
    try {
      const request = await changeRequest(services, { businessId, saleId, reviewId }, matching, (before, { workflow, review, now: at }) => {
        const plan = review && decide(review, workflow);
        if (!plan) return undefined;
        const { after, ...items } = plan;
        const stars = before.reviewId === reviewId ? completeByReview(before, reviewId, after, workflow, at) : before;
        return { ...items, activities: [], after: stars, review: { id: reviewId, before: review, after } };
      });
      return request !== undefined;
    } catch (error) {
      if (error instanceof AppError && error.code === 'notFound') return alone();
      throw error;
    }
  }
}

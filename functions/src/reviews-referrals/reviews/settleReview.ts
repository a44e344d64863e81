import { changeReview } from './changeReview.ts';
import { completeByReview } from './completeByReview.ts';
import { draftReply } from './draftReply.ts';
import type { Match } from './matchReview.ts';
import { matching, planIntake } from './planIntake.ts';
import { readCandidates } from './readCandidates.ts';
import { lowReviewId } from './reviewAttention.ts';
import type { ReviewReference } from './reviewReference.ts';
import { wakeAlert } from './wakeAlert.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Business } from '../../model/business.ts';
import type { Review } from '../../model/review.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import { changeRequest } from '../requests/changeRequest.ts';

/**
 * Takes a new review in: counts it once, matches it to a sale and completes that sale's request, tells the members on
 * call where it is low, and has an answer drafted. Each part looks for itself whether it was done, so an event that
 * comes again does what is left.
 *
 * Reads the requests that it may answer, at most 200; nothing is decided by them that the transaction would not read
 * again: the review, the request and the settings.
 */
export async function settleReview(services: Services, reference: ReviewReference): Promise<void> {
  const { businessId, reviewId } = reference;
  const review = (await services.paths.reviews(businessId).doc(reviewId).get()).data();
  if (!review) return;
  // Set with the count, and with what needs a person: whoever is told of it is told once.
  if (!review.receivedAt) await takeIn(services, reference, review);
  await draftReply(services, reference, matching, { again: false });
}

async function takeIn(services: Services, { businessId, reviewId }: ReviewReference, found: Review): Promise<void> {
  const { paths } = services;
  const [{ business }, candidates, now] = await Promise.all([
    loadSettings(paths, businessId),
    found.matchState === undefined ? readCandidates(services, businessId, found.reviewedAt) : undefined,
    services.now(),
  ]);
  const match = candidates && (await whoseItIs(found, candidates));
  const saleId = match?.state === 'matched' ? match.candidate.saleId : found.matchedSaleId;
  const contactId = match?.state === 'matched' ? match.contactId : found.contactId;
  const contact = contactId === undefined ? undefined : (await paths.contacts(businessId).doc(contactId).get()).data();
  const language = await languageOf(found, business);

  let alerts = false;
  const decide = (review: Review, workflow: Parameters<typeof planIntake>[3], at: Date) => {
    alerts = false;
    if (review.receivedAt) return undefined;
    // Somebody may have said in between that it is another's, whose number is not read here.
    const phone = review.contactId === undefined || review.contactId === contactId ? contact?.phones[0] : undefined;
    const plan = planIntake(reviewId, review, { match, language, phone }, workflow, at);
    alerts = lowReviewId(reviewId) in plan.raise;
    return plan;
  };
  const taken = saleId !== undefined && (await withRequest(saleId));
  if (!taken) {
    await changeReview(services, { businessId, reviewId }, matching, (review, { workflow, now: at }) => decide(review, workflow, at));
  }
  if (alerts) await wakeAlert(services, businessId, lowReviewId(reviewId), now);

  /** False where the sale's request is not there: then the review is taken in without it. */
  async function withRequest(ofSale: string): Promise<boolean> {
    try {
      await changeRequest(services, { businessId, saleId: ofSale, reviewId }, matching, (request, { workflow, review, now: at }) => {
        const plan = review && decide(review, workflow, at);
        if (!review || !plan) return undefined;
        const edit = { raise: plan.raise, review: { id: reviewId, before: review, after: plan.after } };
        // Somebody has said in between that it is another's.
        if (plan.after.matchedSaleId !== ofSale) return { ...edit, after: request };
        const after = completeByReview(request, reviewId, plan.after, workflow, at);
        const isNews = review.matchState === undefined && match?.state === 'matched';
        const because = isNews ? match.candidate.because : undefined;
        const kind = request.state === 'reviewed' ? 'reviewMatched' : 'reviewed';
        return {
          ...edit,
          after,
          // Nobody is asked any more for what they have done.
          ...(request.state !== 'reviewed' && { drop: 'reviewed' }),
          ...(because !== undefined && { activities: [{ kind, reviewId, text: because, after: { rating: review.rating } }] }),
        };
      });
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'notFound') return false;
      throw error;
    }
  }
}

/** Loaded when the first review comes: its words are no weight on a function that sees none. */
async function whoseItIs(review: Review, candidates: Awaited<ReturnType<typeof readCandidates>>): Promise<Match> {
  const { matchReview } = await import('./matchReview.ts');
  return matchReview(review, candidates);
}

async function languageOf({ text, language }: Review, { locale }: Business): Promise<string | undefined> {
  if (language !== undefined || text.trim() === '') return undefined;
  const { detectLanguage } = await import('../../assistant/local/detectLanguage.ts');
  const { language: detected, certainty } = await detectLanguage(text, locale);
  return certainty > 0 ? detected : undefined;
}

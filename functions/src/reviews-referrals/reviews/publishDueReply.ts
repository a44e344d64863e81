import { changeReview } from './changeReview.ts';
import { planClaim, planOutcome } from './planReply.ts';
import type { ReviewReference } from './reviewReference.ts';
import { noteGoogleBroken } from '../../connections/google/noteGoogle.ts';
import type { ReplyOutcome } from '../../connections/reviewSource.ts';
import type { Actor } from '../../model/actor.ts';
import type { Review } from '../../model/review.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** Why a site cannot be spoken to before somebody has mended the connection. */
const needsPerson: ReadonlySet<string> = new Set(['keyRefused', 'secretUnreadable']);
const notConnected = 'Google is not connected. Connect it again, or copy the answer and write it there.';
const publisher: Actor = { kind: 'system', id: 'reviewsReferrals' };

/**
 * Publishes an answer that is due: claimed in a transaction that reads the pause again, handed to the site, recorded.
 * Unlike a message it may be handed over twice, since writing an answer again leaves one answer: a claim whose lease
 * has run out by real time is simply taken again.
 * @returns the review afterwards; undefined where nothing was to be done
 * @throws AppError `notFound`
 */
export async function publishDueReply(services: Services, reference: ReviewReference): Promise<Review | undefined> {
  const realNow = services.realNow();
  const claimed = await changeReview(services, reference, publisher, (review, { business, now }) => planClaim(review, business, { now, realNow }));
  if (claimed?.replyState !== 'publishing') return claimed;

  const openedAt = await services.now();
  const outcome = await handOver(services, reference.businessId, claimed);
  if (outcome.result === 'broken' && outcome.error !== notConnected) await noteGoogleBroken(services, reference.businessId, openedAt, outcome.error);
  return changeReview(services, reference, claimed.repliedBy ?? publisher, (review, { now }) => {
    // Taken over by somebody else after the lease had run out: theirs to record.
    if (review.replyState !== 'publishing' || review.replyLeaseUntil?.getTime() !== claimed.replyLeaseUntil?.getTime()) return undefined;
    return planOutcome(reference.reviewId, review, outcome, now, services.random());
  });
}

async function handOver({ reviewSource }: Services, businessId: string, { externalId, reply }: Review): Promise<ReplyOutcome> {
  if (externalId === undefined || reply === undefined) {
    return { result: 'refused', error: 'Nobody knows where this review stands. Write the answer there yourself.' };
  }
  try {
    const source = await reviewSource(businessId);
    if (!source) return { result: 'broken', error: notConnected };
    return await source.reply(externalId, reply);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
    return error.reason !== undefined && needsPerson.has(error.reason) ? { result: 'broken', error: error.message } : { result: 'busy' };
  }
}

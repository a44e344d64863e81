import { isAsking, isTooLate } from './requests/schedule.ts';
import type { Gate, GateAnswer } from '../messaging/ledger.ts';
import { nextAllowedTime } from '../messaging/quietHours.ts';
import { recipientTimezones } from '../messaging/recipientTimezone.ts';
import type { Message } from '../model/message.ts';
import type { ReviewRequest } from '../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../model/reviewsReferrals.ts';
import type { SkipReason } from '../model/words.ts';

/**
 * Whether a message of this workflow may still go at the moment at which the ledger claims it: it may have waited since
 * it was written, and the customer may have answered, or the night may have come. Reads 2 documents.
 */
export const mayGo: Gate = async ({ paths }, tx, { businessId, message, business, contact, now }) => {
  const { saleId, channel, to } = message;
  if (saleId === undefined || (channel !== 'email' && channel !== 'sms')) return { do: 'go' };
  const [request, workflow] = await Promise.all([
    tx.get(paths.reviewRequests(businessId).doc(saleId)),
    tx.get(paths.reviewsReferrals(businessId)),
  ]);
  const settings = workflow.data() ?? defaultReviewsReferralsWorkflow;
  const because = notWanted(message.purpose, request.data(), settings);
  if (because) return { do: 'skip', because };
  // It may have waited for weeks for the end of a pause, or for a connection to be mended.
  if (isTooLate(message.dueAt ?? message.createdAt, business.timezone, now)) return { do: 'skip', because: 'tooLongAgo' };
  const zones = await recipientTimezones(contact?.timezone, channel === 'sms' ? to : undefined, business.timezone);
  return quietUntil(nextAllowedTime(now, settings.quietHours, zones[channel]), now);
};

function quietUntil(until: Date, now: Date): GateAnswer {
  return until > now ? { do: 'wait', until, reason: 'It waits until the quiet hours of this customer are over.' } : { do: 'go' };
}

/** Why a message is not wanted any more; undefined where it is. */
export function notWanted(
  purpose: Message['purpose'],
  request: Pick<ReviewRequest, 'state' | 'skippedBecause'> | undefined,
  { enabled, referrals }: Pick<ReviewsReferralsWorkflow, 'enabled' | 'referrals'>,
): SkipReason | undefined {
  if (!enabled) return 'workflowOff';
  if (purpose === 'referralOffer') return referrals.enabled ? undefined : 'noOffer';
  if (!request) return 'saleGone';
  if (isAsking(request)) return undefined;
  if (request.state === 'reviewed' || request.state === 'declined') return 'reviewed';
  return request.skippedBecause ?? 'tooLongAgo';
}

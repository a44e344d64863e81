import { isDeepStrictEqual } from 'node:util';
import { requestChange } from '../../analytics/requestCounters.ts';
import type { Follower } from '../../messaging/ledger.ts';
import type { Message } from '../../model/message.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';

/**
 * What the outcome of an offer means for its request and code: sent only when it really was, and let go with the reason
 * that the ledger has. Reads 2 documents and writes 2 at most.
 */
export const followOffer: Follower = async ({ paths }, tx, { businessId, before: message, after, timezone, now }) => {
  const { saleId } = message;
  if (saleId === undefined) return () => [];
  const ref = paths.reviewRequests(businessId).doc(saleId);
  const request = (await tx.get(ref)).data();
  if (!request?.offer) return () => [];
  const offer = offerAfter(request.offer, after, now);
  if (isDeepStrictEqual(offer, request.offer)) return () => [];
  const { code } = offer;
  const referral = code === undefined ? undefined : (await tx.get(paths.referrals(businessId).doc(code))).data();
  return () => {
    const changed: ReviewRequest = { ...request, offer };
    tx.set(ref, changed);
    if (referral && !referral.sentAt && offer.state === 'sent') tx.update(paths.referrals(businessId).doc(referral.code), { sentAt: offer.at });
    return requestChange(request, changed, timezone);
  };
};

type Offer = NonNullable<ReviewRequest['offer']>;

/** An offer as its message stands; what cannot be told yet leaves it queued. */
export function offerAfter(offer: Offer, { state, skippedBecause, sentAt }: Pick<Message, 'state' | 'skippedBecause' | 'sentAt'>, now: Date): Offer {
  const { skippedBecause: _skippedBecause, ...rest } = offer;
  switch (state) {
    case 'sent':
    case 'delivered':
      return offer.state === 'sent' ? offer : { ...rest, state: 'sent', at: sentAt ?? now };
    case 'skipped':
      return { ...rest, state: 'skipped', skippedBecause: skippedBecause ?? 'undeliverable', at: now };
    case 'failed':
      return { ...rest, state: 'skipped', skippedBecause: 'undeliverable', at: now };
    default:
      return offer.state === 'queued' ? offer : { ...rest, state: 'queued', at: now };
  }
}

import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { Referral, ReferralOffer } from '../../model/referral.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { SkipReason } from '../../model/words.ts';

/** Later than this nobody knows any more what it is about. */
const oldestMs = 7 * 24 * 60 * 60_000;

/** Whoever reviews two jobs in a month is made one offer: it is the same one, by the same code. */
const notAgainMs = 30 * 24 * 60 * 60_000;

export interface OfferState {
  request: ReviewRequest | undefined;
  sale: Sale | undefined;
  business: Pick<Business, 'pausedAt' | 'currency'>;
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'referrals'>;
  contact: Contact | undefined;
  /** What stands behind the person's own code, if they have one. */
  referral: Referral | undefined;
}

export type OfferPlan =
  /** It is not due, or somebody has dealt with it. */
  | { do: 'nothing' }
  /** Until somebody ends the pause, and makes what waits for that due. */
  | { do: 'wait'; waitingFor: 'paused' }
  | { do: 'skip'; because: SkipReason }
  /** Make it: this person, with this offer, by the code that is theirs or by one that is drawn. */
  | { do: 'offer'; contact: Contact; sale: Sale; request: ReviewRequest; offer: ReferralOffer; currency: string; referral: Referral | undefined };

/** Whether a review's referral offer is made now. How many stars the review has is no part of it. */
export function planOffer({ request, sale, business, workflow, contact, referral }: OfferState, now: Date): OfferPlan {
  if (request?.state !== 'reviewed' || request.offer?.state !== 'due') return { do: 'nothing' };
  if (request.nextAt === undefined || request.nextAt > now) return { do: 'nothing' };
  const { enabled, referrals } = workflow;
  if (!enabled || !referrals.enabled) return { do: 'skip', because: 'noOffer' };
  if (sale?.status !== 'completed') return { do: 'skip', because: 'saleGone' };
  if (!contact) return { do: 'skip', because: 'noAddress' };
  const offer = offerTo(referral, referrals.offer, now);
  if (!offer) return { do: 'skip', because: 'noOffer' };
  if (now.getTime() - (request.dueAt ?? request.nextAt).getTime() > oldestMs) return { do: 'skip', because: 'tooLongAgo' };
  const { offered } = contact;
  if (offered && offered.saleId !== request.saleId && now.getTime() - offered.at.getTime() < notAgainMs) return { do: 'skip', because: 'offeredRecently' };
  if (business.pausedAt !== null) return { do: 'wait', waitingFor: 'paused' };
  const promised = referral && offer === referral.offer;
  return { do: 'offer', contact, sale, request, offer, currency: promised ? referral.currency : business.currency, referral };
}

/**
 * What this person is offered. Who has a code keeps it, and what it promised them: an offer that was changed since may
 * be worse, and whether it is nobody can tell by comparing a gift with a percentage. A code whose offer has run out is
 * worth what is offered now. Nobody is offered what they cannot get: not by a code that was ended, nor beyond the cap.
 */
function offerTo(referral: Referral | undefined, current: ReferralOffer, now: Date): ReferralOffer | undefined {
  if (referral?.state === 'ended') return undefined;
  const offer = referral && isOpen(referral.offer, now) ? referral.offer : current;
  const isSpent = referral !== undefined && offer.cap !== null && referral.conversions >= offer.cap;
  const isEmpty = offer.friend.kind === 'none' && offer.referrer.kind === 'none';
  return isOpen(offer, now) && !isSpent && !isEmpty ? offer : undefined;
}

const isOpen = ({ endsAt }: ReferralOffer, now: Date): boolean => endsAt === null || endsAt >= now;

import { FieldValue } from 'firebase-admin/firestore';
import { planOutcome } from './planOutcome.ts';
import { stepOf } from '../messageIds.ts';
import { requestChange } from '../../analytics/requestCounters.ts';
import { addressId } from '../../business/addressId.ts';
import type { Follower } from '../../messaging/ledger.ts';
import { defaultReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { addressKey } from '../../platform/config.ts';

/**
 * What the outcome of a request or a reminder means for its request and its person. Reads 3 documents, and the address
 * where it was blocked; writes 2 at most.
 */
export const followRequest: Follower = async ({ paths }, tx, { businessId, messageId, before, after, block, timezone, now }) => {
  const { saleId, contactId, channel, to } = after;
  const step = saleId === undefined ? undefined : stepOf(saleId, messageId);
  if (saleId === undefined || step === undefined || step === 'offer') return () => [];
  const requestRef = paths.reviewRequests(businessId).doc(saleId);
  const contactRef = contactId === undefined ? undefined : paths.contacts(businessId).doc(contactId);
  const isBlocked = after.state === 'skipped' && after.skippedBecause === 'blocked';
  const [requestSnapshot, workflow, contact, address] = await Promise.all([
    tx.get(requestRef),
    tx.get(paths.reviewsReferrals(businessId)),
    contactRef && tx.get(contactRef),
    isBlocked ? tx.get(paths.addresses(businessId).doc(addressId(channel, to, addressKey()))) : undefined,
  ]);
  const request = requestSnapshot.data();
  if (!request) return () => [];
  const settings = workflow.data() ?? defaultReviewsReferralsWorkflow;
  const heard = { step, before: before.state, after, block: block ?? address?.data()?.blocked?.reason };
  const changed = planOutcome(request, heard, { settings, timezone, now });
  if (changed === request) return () => [];
  const askedAt = contact?.data()?.reviewAskedAt;
  return () => {
    tx.set(requestRef, changed);
    if (contactRef && contact?.exists) {
      const isNew = changed.requestedAt && !request.requestedAt;
      const isTakenBack = request.requestedAt && !changed.requestedAt && askedAt?.getTime() === request.requestedAt.getTime();
      if (isNew) tx.update(contactRef, { reviewAskedAt: changed.requestedAt });
      if (isTakenBack) tx.update(contactRef, { reviewAskedAt: FieldValue.delete() });
    }
    return requestChange(request, changed, timezone);
  };
};

import type { Transaction } from 'firebase-admin/firestore';
import type { StepState } from './decideNextStep.ts';
import { findUnderWay } from './findUnderWay.ts';
import { stepAfter } from './schedule.ts';
import { chooseWay, type Way } from '../chooseWay.ts';
import { messageIdOf } from '../messageIds.ts';
import type { SaleReference } from '../saleReference.ts';
import { recipientTimezones } from '../../messaging/recipientTimezone.ts';
import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import type { AddressChannel } from '../../model/words.ts';
import type { Services } from '../../services.ts';

/** What a due step rests on, as it was read. */
export interface StepReadings extends StepState {
  sale: Sale | undefined;
  business: Business;
  contact: Contact | undefined;
  contactId: string | undefined;
}

/**
 * Reads again, inside the claim, what a due step rests on: 1 document where nothing is due, else at most 8 and the open
 * requests of the same person. Undefined for a request, or a business, that is gone.
 */
export async function readStep(
  services: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  now: Date,
): Promise<StepReadings | undefined> {
  const { paths } = services;
  const request = (await tx.get(paths.reviewRequests(businessId).doc(saleId))).data();
  if (!request?.nextAt || request.nextAt > now) return undefined;
  const [saleSnapshot, businessSnapshot, workflowSnapshot] = await Promise.all([
    tx.get(paths.sales(businessId).doc(saleId)),
    tx.get(paths.business(businessId)),
    tx.get(paths.reviewsReferrals(businessId)),
  ]);
  const business = businessSnapshot.data();
  if (!business) return undefined;
  const sale = saleSnapshot.data();
  const workflow = workflowSnapshot.data() ?? defaultReviewsReferralsWorkflow;
  const contactId = request.contactId ?? sale?.contactId;
  const step = stepAfter(request, workflow);
  const [contactSnapshot, message, anotherUnderWay] = await Promise.all([
    contactId === undefined ? undefined : tx.get(paths.contacts(businessId).doc(contactId)),
    step && tx.get(paths.messages(businessId).doc(messageIdOf(saleId, step))),
    contactId === undefined || step !== 'request' ? false : findUnderWay(services, tx, { businessId, saleId, contactId }),
  ]);
  const contact = contactSnapshot?.data();
  const way = await wayNow(services, tx, { businessId, business, workflow, request, sale, contact });
  const zones = await recipientTimezones(contact?.timezone, way.channel === 'sms' ? way.to : undefined, business.timezone);
  return { request, sale, business, workflow, contact, contactId, anotherUnderWay, message: message?.data()?.state, way, zones };
}

interface WayReadings {
  businessId: string;
  business: Business;
  workflow: ReviewsReferralsWorkflow;
  request: ReviewRequest;
  sale: Sale | undefined;
  contact: Contact | undefined;
}

async function wayNow(
  services: Services,
  tx: Transaction,
  { businessId, business, workflow, request, sale, contact }: WayReadings,
): Promise<Way> {
  if (!contact || !sale) return { channel: null, because: 'noAddress' };
  return chooseWay(services, tx, { businessId, business, contact, ...wayPlan(request, sale, workflow) });
}

/** A reminder goes the way of its request, or not at all: a no on that way is not answered on another. */
export function wayPlan(
  { state, channel }: Pick<ReviewRequest, 'state' | 'channel'>,
  { preferredChannel }: Pick<Sale, 'preferredChannel'>,
  { channelOrder }: Pick<ReviewsReferralsWorkflow, 'channelOrder'>,
): { purpose: 'reviewRequest' | 'reviewReminder'; preferred: AddressChannel; order: readonly AddressChannel[] } {
  if (state === 'scheduled' || channel === undefined) return { purpose: 'reviewRequest', preferred: preferredChannel, order: channelOrder };
  return { purpose: 'reviewReminder', preferred: channel, order: [] };
}

import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'firebase-admin/firestore';
import { offerAfter } from './followOffer.ts';
import { type OfferPlan, planOffer } from './planOffer.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { requestChange } from '../../analytics/requestCounters.ts';
import { lineAfter } from '../../messaging/inboxLine.ts';
import { nextAllowedTime } from '../../messaging/quietHours.ts';
import { recipientTimezones } from '../../messaging/recipientTimezone.ts';
import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { Message } from '../../model/message.ts';
import type { Referral, ReferralOffer } from '../../model/referral.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import { defaultReviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { AddressChannel, SkipReason, WaitReason } from '../../model/words.ts';
import { addressKey } from '../../platform/config.ts';
import type { Services } from '../../services.ts';
import { chooseWay, isNo } from '../chooseWay.ts';
import type { WrittenMessage } from '../draftMessage.ts';
import { messageIdOf } from '../messageIds.ts';
import { linkToken, tokenHash } from '../publicLinks.ts';
import type { SaleReference } from '../saleReference.ts';

type Offering = Extract<OfferPlan, { do: 'offer' }>;

/** What the text of an offer is written for. */
export interface OfferToWrite extends Pick<Offering, 'contact' | 'sale' | 'request' | 'offer' | 'currency'> {
  channel: AddressChannel;
  /** The person's own code; undefined where one is to be drawn. */
  code: string | undefined;
}

export interface OfferDraft {
  for: OfferToWrite;
  code: string;
  text: Omit<WrittenMessage, 'assistantUse'>;
}

export type OfferClaim =
  | { outcome: 'nothing' }
  /** It waits until then, or it was let go. */
  | { outcome: 'moved'; nextAt: Date | undefined }
  /** Its text is needed first, or anew: for another channel, with another code. */
  | { outcome: 'write'; task: OfferToWrite; business: Business; workflow: ReviewsReferralsWorkflow }
  /** It is on record, and the ledger's to send. */
  | { outcome: 'queued'; messageId: string };

/**
 * Decides about a due offer in a transaction that reads again whatever could forbid it, and puts it on record with its
 * code. Reads at most 10 documents, writes at most 8. A code that somebody else has taken meanwhile is asked for anew.
 */
export async function claimOffer(services: Services, reference: SaleReference, draft: OfferDraft | undefined): Promise<OfferClaim> {
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    const read = await readOffer(services, tx, reference);
    if (!read) return { outcome: 'nothing' };
    const { business, workflow, request } = read;
    const write = new OfferWriter(services, tx, reference, request, business, now);
    const plan = planOffer(read, now);
    switch (plan.do) {
      case 'nothing':
        return { outcome: 'nothing' };
      case 'wait':
        return write.wait(plan.waitingFor, undefined);
      case 'skip':
        return write.skip(plan.because);
      case 'offer': {
        const { contact, sale, referral } = plan;
        const way = await chooseWay(services, tx, {
          businessId: reference.businessId,
          business,
          purpose: 'referralOffer',
          contact,
          preferred: sale.preferredChannel,
          order: workflow.channelOrder,
        });
        if (way.channel === null) {
          if (way.because !== 'blocked') return write.skip(way.because);
          return write.skip(way.block && !isNo(way.block) ? 'undeliverable' : 'optedOut');
        }
        const { channel, to } = way;
        const zones = await recipientTimezones(contact.timezone, channel === 'sms' ? to : undefined, business.timezone);
        const allowedAt = nextAllowedTime(now, workflow.quietHours, zones[channel]);
        if (allowedAt > now) return write.wait('quietHours', allowedAt);
        const task: OfferToWrite = { contact, sale, request: plan.request, offer: plan.offer, currency: plan.currency, channel, code: referral?.code };
        if (!draft || !isFor(draft.for, task)) return { outcome: 'write', task, business, workflow };
        if (!referral && (await tx.get(services.paths.referralCode(draft.code))).exists) return { outcome: 'write', task, business, workflow };
        const message = (await tx.get(services.paths.messages(reference.businessId).doc(messageIdOf(reference.saleId, 'offer')))).data();
        // What was let go before it left may be written anew; what did leave says by itself what became of it.
        if (message && message.state !== 'skipped') return write.follow(message);
        return write.offer(contact, referral, { ...draft, to, contactId: contactIdOf(plan.request) });
      }
    }
  });
}

/** Everything that the text and its code depend on is as it was. */
function isFor(one: OfferToWrite, other: OfferToWrite): boolean {
  return one.channel === other.channel && one.code === other.code && one.currency === other.currency && isDeepStrictEqual(one.offer, other.offer);
}

/** A request whose contact was read has its id. */
function contactIdOf({ contactId = '' }: ReviewRequest): string {
  return contactId;
}

interface OfferReadings {
  request: ReviewRequest;
  sale: Offering['sale'] | undefined;
  business: Business;
  workflow: ReviewsReferralsWorkflow;
  contact: Contact | undefined;
  referral: Referral | undefined;
}

async function readOffer({ paths }: Services, tx: Transaction, { businessId, saleId }: SaleReference): Promise<OfferReadings | undefined> {
  const [requestSnapshot, sale, businessSnapshot, workflow] = await Promise.all([
    tx.get(paths.reviewRequests(businessId).doc(saleId)),
    tx.get(paths.sales(businessId).doc(saleId)),
    tx.get(paths.business(businessId)),
    tx.get(paths.reviewsReferrals(businessId)),
  ]);
  const [request, business] = [requestSnapshot.data(), businessSnapshot.data()];
  if (!request || !business) return undefined;
  const { contactId } = request;
  const contact = contactId === undefined ? undefined : (await tx.get(paths.contacts(businessId).doc(contactId))).data();
  const code = contact?.referralCode;
  const referral = code === undefined ? undefined : (await tx.get(paths.referrals(businessId).doc(code))).data();
  return { request, sale: sale.data(), business, workflow: workflow.data() ?? defaultReviewsReferralsWorkflow, contact, referral };
}

/** Writes one decision about one offer inside one transaction. */
class OfferWriter {
  private readonly services: Services;
  private readonly tx: Transaction;
  private readonly reference: SaleReference;
  private readonly request: ReviewRequest;
  private readonly business: Business;
  private readonly now: Date;

  constructor(services: Services, tx: Transaction, reference: SaleReference, request: ReviewRequest, business: Business, now: Date) {
    this.services = services;
    this.tx = tx;
    this.reference = reference;
    this.request = request;
    this.business = business;
    this.now = now;
  }

  wait(waitingFor: WaitReason, until: Date | undefined): OfferClaim {
    const { nextAt: _nextAt, ...rest } = this.request;
    this.tx.set(this.requestRef, { ...rest, waitingFor, ...(until && { nextAt: until }) });
    return { outcome: 'moved', nextAt: until };
  }

  skip(because: SkipReason): OfferClaim {
    this.move({ state: 'skipped', skippedBecause: because, at: this.now });
    const { contactId } = this.request;
    this.tx.create(this.paths.activities(this.reference.businessId).doc(), {
      kind: 'skipped',
      actor: { kind: 'system', id: 'reviewsReferrals' },
      saleId: this.reference.saleId,
      ...(contactId !== undefined && { contactId }),
      after: { step: 'offer', because },
      createdAt: this.now,
    });
    return { outcome: 'moved', nextAt: undefined };
  }

  follow(message: Message): OfferClaim {
    this.move(offerAfter(this.request.offer ?? { state: 'queued', at: this.now }, message, this.now));
    return { outcome: 'moved', nextAt: undefined };
  }

  offer(contact: Contact, referral: Referral | undefined, draft: OfferDraft & { to: string; contactId: string }): OfferClaim {
    const { businessId, saleId } = this.reference;
    const { code, contactId, text, to, for: { channel, offer, currency } } = draft;
    if (!referral) this.createCode(code, contactId, contact.name, offer, currency);
    else if (!isDeepStrictEqual(referral.offer, offer)) this.tx.update(this.paths.referrals(businessId).doc(code), { offer, currency });
    const token = linkToken('referrer', businessId, code, addressKey());
    this.tx.set(this.paths.token(tokenHash(token)), { kind: 'referrer', businessId, code, createdAt: this.now });
    const messageId = messageIdOf(saleId, 'offer');
    const { dueAt } = this.request;
    const message: Message = {
      direction: 'out',
      channel,
      purpose: 'referralOffer',
      contactId,
      saleId,
      to,
      ...text,
      state: 'queued',
      attempts: 0,
      createdAt: this.now,
      ...(dueAt && { dueAt }),
      // Due at once: should this process die on the way, the sweep takes it from here.
      retryAt: this.now,
    };
    this.tx.set(this.paths.messages(businessId).doc(messageId), message);
    const inbox = lineAfter(contact.inbox, { direction: 'out', channel, body: text.body, at: this.now });
    this.tx.set(this.paths.contacts(businessId).doc(contactId), { referralCode: code, offered: { at: this.now, saleId }, inbox }, { merge: true });
    this.move({ state: 'queued', code, at: this.now });
    return { outcome: 'queued', messageId };
  }

  /** Both or neither: a code that leads nowhere would be taken for ever. */
  private createCode(code: string, contactId: string, name: string, offer: ReferralOffer, currency: string): void {
    const { businessId, saleId } = this.reference;
    this.tx.create(this.paths.referralCode(code), { businessId, createdAt: this.now });
    this.tx.create(this.paths.referrals(businessId).doc(code), {
      code,
      contactId,
      saleId,
      name,
      offer,
      currency,
      state: 'active',
      clicks: 0,
      leads: 0,
      conversions: 0,
      revenue: 0,
      createdAt: this.now,
    });
  }

  /** Nothing is due any more: what the ledger makes of it, it tells by itself. */
  private move(offer: NonNullable<ReviewRequest['offer']>): void {
    const { nextAt: _nextAt, dueAt: _dueAt, waitingFor: _waitingFor, ...rest } = this.request;
    const after: ReviewRequest = { ...rest, offer };
    this.tx.set(this.requestRef, after);
    addCounters(this.tx, this.paths, this.reference.businessId, requestChange(this.request, after, this.business.timezone));
  }

  private get paths(): Services['paths'] {
    return this.services.paths;
  }

  private get requestRef() {
    return this.paths.reviewRequests(this.reference.businessId).doc(this.reference.saleId);
  }
}

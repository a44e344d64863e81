import { countedFigures } from '../nurturing/figures.ts';
import { found, TestBusiness } from '../testBusiness.ts';
import { followers } from '../../../functions/src/followers.ts';
import { sweepDueWork } from '../../../functions/src/lead-nurturing/sweepDueWork.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import type { Activity } from '../../../functions/src/model/activity.ts';
import type { Business } from '../../../functions/src/model/business.ts';
import type { Contact } from '../../../functions/src/model/contact.ts';
import type { Member } from '../../../functions/src/model/member.ts';
import type { Message } from '../../../functions/src/model/message.ts';
import type { Conversion, Referral, Reward } from '../../../functions/src/model/referral.ts';
import type { Review } from '../../../functions/src/model/review.ts';
import type { ReviewRequest } from '../../../functions/src/model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../../functions/src/model/reviewsReferrals.ts';
import type { Sale } from '../../../functions/src/model/sale.ts';
import type { Figures } from '../../../functions/src/model/stats.ts';
import type { LeadNurtureWorkflow } from '../../../functions/src/model/workflow.ts';
import { settleConversion } from '../../../functions/src/reviews-referrals/referrals/settleConversion.ts';
import { sweepLeads } from '../../../functions/src/reviews-referrals/referrals/sweepLeads.ts';
import { advanceRequest } from '../../../functions/src/reviews-referrals/requests/advanceRequest.ts';
import { sweepRequests } from '../../../functions/src/reviews-referrals/requests/sweepRequests.ts';
import { settleReview } from '../../../functions/src/reviews-referrals/reviews/settleReview.ts';
import { sweepReplies } from '../../../functions/src/reviews-referrals/reviews/sweepReplies.ts';
import { settleSale } from '../../../functions/src/reviews-referrals/sales/settleSale.ts';
import {
  makeBusiness,
  makeMember,
  makeReview,
  makeReviewsReferrals,
  makeSale,
  makeWorkflow,
} from '../../../functions/src/testing/builders.ts';

export { hour, minute, opening, owner } from '../testBusiness.ts';
export const day = 24 * 60 * 60_000;

export interface Opening {
  business?: Partial<Business>;
  /** Of workflow 2. */
  workflow?: Partial<ReviewsReferralsWorkflow>;
  leadNurture?: Partial<LeadNurtureWorkflow>;
  onCall?: Partial<Member>[];
}

/** A business that asks its customers for reviews and referrals. */
export class ReviewShop extends TestBusiness {
  private salesMade = 0;
  private reviewsMade = 0;

  /** Opens it: quiet hours off, both workflows on. */
  async open({ business, workflow, leadNurture, onCall = [] }: Opening = {}): Promise<void> {
    await Promise.all([
      this.paths.business(this.businessId).set(makeBusiness(business)),
      this.paths.reviewsReferrals(this.businessId).set(makeReviewsReferrals(workflow)),
      this.paths.leadNurture(this.businessId).set(makeWorkflow(leadNurture)),
      ...onCall.map((member, index) =>
        this.paths.members(this.businessId).doc(`on-call-${index + 1}`).set(makeMember({ onCall: true, ...member })),
      ),
    ]);
    this.forget();
  }

  async setWorkflow(changes: Partial<ReviewsReferralsWorkflow>): Promise<void> {
    await this.paths.reviewsReferrals(this.businessId).update(changes);
    this.forget();
  }

  saleReference(saleId: string) {
    return { businessId: this.businessId, saleId };
  }

  /** A sale as a member or a client app writes it, without the event that follows: done just now. */
  async writeSale(changes: Partial<Sale> = {}): Promise<string> {
    this.salesMade += 1;
    const saleId = `sale-${String(this.salesMade).padStart(16, '0')}`;
    const { completedAt: _builtAt, ...sale } = makeSale({ createdAt: this.now, ...changes });
    const completedAt = changes.completedAt ?? (sale.status === 'completed' ? this.now : undefined);
    await this.paths.sales(this.businessId).doc(saleId).set({ ...sale, ...(completedAt && { completedAt }) });
    return saleId;
  }

  /** The event of a sale that was written; `deleted` is the sale as it was before somebody deleted it. */
  async settle(saleId: string, deleted?: Sale): Promise<void> {
    await settleSale(this.services, this.saleReference(saleId), deleted);
    await settleConversion(this.services, this.saleReference(saleId));
  }

  /** A sale is written and its event is delivered once. */
  async addSale(changes: Partial<Sale> = {}): Promise<string> {
    const saleId = await this.writeSale(changes);
    await this.settle(saleId);
    return saleId;
  }

  /** Somebody changes the document itself, as a client app with its own access does; its event is delivered once. */
  async changeSale(saleId: string, changes: Partial<Sale>): Promise<void> {
    await this.paths.sales(this.businessId).doc(saleId).update(changes);
    await this.settle(saleId);
  }

  /** @returns the sale as it was, which its event carries */
  async deleteSale(saleId: string): Promise<Sale> {
    const sale = await this.sale(saleId);
    await this.paths.sales(this.businessId).doc(saleId).delete();
    await this.settle(saleId, sale);
    return sale;
  }

  /** A review is written and its event is delivered once. */
  async addReview(changes: Partial<Review> = {}): Promise<string> {
    this.reviewsMade += 1;
    const reviewId = `review-${String(this.reviewsMade).padStart(16, '0')}`;
    await this.paths.reviews(this.businessId).doc(reviewId).set(makeReview({ reviewedAt: this.now, createdAt: this.now, ...changes }));
    await settleReview(this.services, { businessId: this.businessId, reviewId });
    return reviewId;
  }

  /** A request's wake-up call comes. */
  wakeRequest(saleId: string): Promise<void> {
    return advanceRequest(this.services, this.saleReference(saleId));
  }

  /** Everything that the schedules find to do now. */
  async runDue(): Promise<void> {
    await sweepRequests(this.services);
    await sweepLeads(this.services);
    await sweepReplies(this.services);
    await sweepDueMessages(this.services, followers);
    await sweepDueWork(this.services, followers);
  }

  async sale(saleId: string): Promise<Sale> {
    return found((await this.paths.sales(this.businessId).doc(saleId).get()).data(), saleId);
  }

  async request(saleId: string): Promise<ReviewRequest> {
    return found((await this.paths.reviewRequests(this.businessId).doc(saleId).get()).data(), `request of ${saleId}`);
  }

  async requests(): Promise<Record<string, ReviewRequest>> {
    return byId(await this.paths.reviewRequests(this.businessId).get());
  }

  async review(reviewId: string): Promise<Review> {
    return found((await this.paths.reviews(this.businessId).doc(reviewId).get()).data(), reviewId);
  }

  async referral(code: string): Promise<Referral> {
    return found((await this.paths.referrals(this.businessId).doc(code).get()).data(), code);
  }

  async conversions(): Promise<Record<string, Conversion>> {
    return byId(await this.paths.conversions(this.businessId).get());
  }

  async rewards(): Promise<Record<string, Reward>> {
    return byId(await this.paths.rewards(this.businessId).get());
  }

  /** The person behind a sale. */
  async contactOf(saleId: string): Promise<Contact> {
    return this.contact(found((await this.sale(saleId)).contactId, `contact of ${saleId}`));
  }

  async contact(contactId: string): Promise<Contact> {
    return found((await this.paths.contacts(this.businessId).doc(contactId).get()).data(), contactId);
  }

  async contacts(): Promise<Record<string, Contact>> {
    return byId(await this.paths.contacts(this.businessId).get());
  }

  async messages(): Promise<Record<string, Message>> {
    return byId(await this.paths.messages(this.businessId).get());
  }

  /** What was said and done about a sale, oldest first. */
  async saleTimeline(saleId: string): Promise<Activity[]> {
    const activities = await this.paths.activities(this.businessId).where('saleId', '==', saleId).get();
    return activities.docs
      .map((document) => document.data())
      .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  }

  /** The counters of all days in one. */
  figures(): Promise<Figures> {
    return countedFigures(this.paths, this.businessId);
  }
}

function byId<T>(found: { docs: readonly { id: string; data(): T }[] }): Record<string, T> {
  return Object.fromEntries(found.docs.map((document) => [document.id, document.data()]));
}

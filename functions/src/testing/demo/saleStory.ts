import { actorOf, type Entry } from './leadStory.ts';
import { demoBusiness, demoConsentText, demoOwner, demoReviewsReferrals } from './business.ts';
import type { Job } from './jobs.ts';
import { jobWording } from './jobWording.ts';
import { searchTokens } from '../../intake/searchTokens.ts';
import { signMessage } from '../../messaging/signMessage.ts';
import { type MessageLinks, withLinks } from '../../messaging/withLinks.ts';
import { activity, type Activity } from '../../model/activity.ts';
import { message, type Message } from '../../model/message.ts';
import { referral, type Referral, type TokenLookUp } from '../../model/referral.ts';
import { review, type Review } from '../../model/review.ts';
import { reviewRequest, type ReviewRequest } from '../../model/reviewRequest.ts';
import { sale, type Sale } from '../../model/sale.ts';
import type { AddressChannel, ReviewedBy, ReviewSourceName } from '../../model/words.ts';
import { messageIdOf } from '../../reviews-referrals/messageIds.ts';
import { linkToken, referralLink, referrerLink, reviewLink, tokenHash } from '../../reviews-referrals/publicLinks.ts';
import type { ReviewStep } from '../../model/reviewsReferrals.ts';
import { countedOf } from '../../analytics/saleCounters.ts';
import { demoBusinessId } from './business.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const { delayHours, reminderDays, referrals } = demoReviewsReferrals(new Date(0));
/** Days after the last reminder at which a request is given up. */
const expiresAfterDays = 14;

/**
 * One job as it went: each method is something that happened to it, told in the order of time, and leaves the documents
 * that the product would have left.
 */
export class SaleStory {
  readonly job: Job;
  readonly messages: Entry<Message>[] = [];
  readonly activities: Entry<Activity>[] = [];
  readonly tokens: Entry<TokenLookUp>[] = [];
  review: Entry<Review> | undefined;
  referral: Referral | undefined;
  private readonly key: string;
  private readonly channel: AddressChannel | undefined;
  private status: Sale['status'] = 'booked';
  private endedAt: Date | undefined;
  private request: ReviewRequest | undefined;

  constructor(job: Job, key: string) {
    this.job = job;
    this.key = key;
    const { email, phone, smsConsent } = job.person;
    this.channel = email !== undefined ? 'email' : phone !== undefined && smsConsent ? 'sms' : undefined;
  }

  get name(): string {
    return `${this.job.person.first} ${this.job.person.last}`;
  }

  get isCompleted(): boolean {
    return this.status === 'completed';
  }

  get requestedAt(): Date | undefined {
    return this.request?.requestedAt;
  }

  complete(): void {
    const { id, person, contactId, service, completedAt } = this.job;
    this.status = 'completed';
    const dueAt = new Date(completedAt.getTime() + delayHours * hour);
    this.request = {
      saleId: id,
      contactId,
      customerName: this.name,
      service,
      completedAt,
      language: person.language,
      reminders: 0,
      createdAt: completedAt,
      ...(this.channel === undefined ? { state: 'skipped', skippedBecause: 'noAddress' } : { state: 'scheduled', nextAt: dueAt, dueAt }),
    };
    this.log('saleChanged', completedAt, { before: { status: 'booked' }, after: { status: 'completed' } });
  }

  end(status: 'cancelled' | 'refunded', at: Date): void {
    this.status = status;
    this.endedAt = at;
  }

  /** The thank-you with the request went out. */
  ask(at: Date): void {
    if (!this.request || this.request.state !== 'scheduled') return;
    const token = linkToken('review', demoBusinessId, this.job.id, this.key);
    this.tokens.push({ id: tokenHash(token), data: { kind: 'review', businessId: demoBusinessId, saleId: this.job.id, createdAt: at } });
    this.send('request', 'reviewRequest', at, { kind: 'review', link: reviewLink(token) });
    const { skippedBecause: _, ...request } = this.request;
    this.request = { ...request, state: 'requested', requestedAt: at, channel: this.channel, tokenHash: tokenHash(token), ...this.next(at, 0) };
    this.log('asked', at, {});
  }

  remind(at: Date): void {
    const { request } = this;
    if (!request?.requestedAt) return;
    const number = request.reminders + 1;
    const step: ReviewStep = number === 1 ? 'reminder1' : 'reminder2';
    const link = reviewLink(linkToken('review', demoBusinessId, this.job.id, this.key));
    this.send(step, 'reviewReminder', at, { kind: 'review', link });
    this.request = { ...request, reminders: number, ...this.next(request.requestedAt, number, at) };
  }

  open(at: Date, site: string | undefined): void {
    if (!this.request) return;
    this.request = {
      ...this.request,
      state: this.request.state === 'requested' ? 'opened' : this.request.state,
      openedAt: at,
      ...(site !== undefined && { visited: [{ site, at }] }),
    };
    this.log('pageOpened', at, {});
  }

  decline(at: Date): void {
    this.close({ state: 'declined', declinedAt: at });
  }

  expire(at: Date): void {
    this.close({ state: 'expired', expiredAt: at });
  }

  /** @param by `customer` where they say so and nobody has found the review */
  answer(at: Date, by: ReviewedBy, written: { rating: 1 | 2 | 3 | 4 | 5; text: string; confidence: number } | undefined): void {
    if (!this.request) return;
    const { id, contactId, person } = this.job;
    const source: ReviewSourceName | undefined = by === 'customer' ? undefined : by;
    if (written && source) {
      const { rating, text, confidence } = written;
      const data = review.parse({
        source,
        rating,
        text,
        author: source === 'google' ? this.name : `${person.first} ${person.last.slice(0, 1)}.`,
        reviewedAt: at,
        createdAt: at,
        receivedAt: at,
        language: person.language,
        matchState: 'matched',
        matchedSaleId: id,
        matchConfidence: confidence,
        contactId,
      });
      this.review = { id: source === 'site' ? `${id}-site` : `google-${id}`, data };
    }
    this.close({
      state: 'reviewed',
      reviewedAt: at,
      reviewedBy: by,
      ...(this.review && { reviewId: this.review.id }),
      ...(written && source && { rating: written.rating }),
    });
    this.log('reviewed', at, { ...(this.review && { reviewId: this.review.id }) });
  }

  /** The public answer, or one that is suggested. */
  reply(text: string, publishedAt: Date | undefined): void {
    if (!this.review) return;
    this.review.data = review.parse({
      ...this.review.data,
      replyDraft: text,
      replyDraftBy: 'local',
      ...(publishedAt && { reply: text, replyState: 'published', repliedAt: publishedAt, repliedBy: actorOf(demoOwner) }),
    });
  }

  offer(at: Date, code: string): Referral {
    const own = linkToken('referrer', demoBusinessId, code, this.key);
    this.tokens.push({ id: tokenHash(own), data: { kind: 'referrer', businessId: demoBusinessId, code, createdAt: at } });
    this.send('offer', 'referralOffer', at, { kind: 'referral', code, link: referralLink(code), ownPage: referrerLink(own) });
    if (this.request) this.request = { ...this.request, offer: { state: 'sent', code, at } };
    this.referral = referral.parse({
      code,
      contactId: this.job.contactId,
      saleId: this.job.id,
      name: this.name,
      offer: referrals.offer,
      currency: demoBusiness.currency,
      state: 'active',
      clicks: 0,
      leads: 0,
      conversions: 0,
      revenue: 0,
      createdAt: at,
      sentAt: at,
    });
    return this.referral;
  }

  /** @param referralCode the code that they came by */
  record(referralCode: string | undefined): { sale: Entry<Sale>; request: Entry<ReviewRequest> | undefined } {
    const { id, person, contactId, leadId, service, amount, bookedAt, completedAt } = this.job;
    const { email, phone } = person;
    const isGone = this.status === 'cancelled' || this.status === 'refunded';
    const data: Sale = {
      customerName: this.name,
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
      preferredChannel: this.channel ?? 'email',
      consent: { sms: person.smsConsent, marketing: person.marketingConsent, text: demoConsentText },
      amount,
      currency: demoBusiness.currency,
      service,
      status: this.status,
      ...(this.status !== 'booked' && this.status !== 'cancelled' && { completedAt }),
      ...(leadId !== undefined && { leadId }),
      ...(referralCode !== undefined && { referralCode }),
      ...(this.status === 'cancelled' && this.endedAt && { cancelledAt: this.endedAt }),
      ...(this.status === 'refunded' && this.endedAt && { refundedAt: this.endedAt }),
      contactId,
      search: searchTokens({ name: this.name, emails: email === undefined ? [] : [email], phones: phone === undefined ? [] : [phone] }),
      createdAt: bookedAt,
    };
    const counted = countedOf(data);
    const gone = isGone && this.request && this.request.state !== 'reviewed';
    const { nextAt: _next, dueAt: _due, ...still } = this.request ?? {};
    return {
      sale: { id, data: sale.parse({ ...data, ...(counted && { counted }) }) },
      request: this.request && {
        id,
        data: reviewRequest.parse(gone ? { ...still, state: 'skipped', skippedBecause: 'saleGone' } : this.request),
      },
    };
  }

  private next(requestedAt: Date, sent: number, last = requestedAt): Pick<ReviewRequest, 'nextAt' | 'dueAt'> {
    const days = reminderDays[sent];
    const at = days === undefined ? new Date(last.getTime() + expiresAfterDays * day) : new Date(requestedAt.getTime() + days * day);
    return { nextAt: at, dueAt: at };
  }

  private close(change: Partial<ReviewRequest>): void {
    if (!this.request) return;
    const { nextAt: _next, dueAt: _due, skippedBecause: _because, ...rest } = this.request;
    this.request = { ...rest, ...change };
  }

  private send(step: ReviewStep, purpose: Message['purpose'], at: Date, links: MessageLinks): void {
    const { id, person, contactId, service } = this.job;
    const channel = this.channel ?? 'email';
    const text = jobWording[person.language][step](person.first, service);
    const { language } = person;
    const body = signMessage(withLinks(text.body, links, { language, channel }), {
      language,
      channel,
      businessName: demoBusiness.name,
      disclose: true,
      optOut: channel === 'sms',
    });
    const messageId = messageIdOf(id, step);
    this.messages.push({
      id: messageId,
      data: message.parse({
        direction: 'out',
        channel,
        purpose,
        contactId,
        saleId: id,
        to: (channel === 'email' ? person.email : person.phone) ?? '',
        ...(channel === 'email' && { subject: text.subject }),
        body,
        language: person.language,
        state: 'sent',
        attempts: 1,
        provider: 'local',
        providerId: `local-${messageId}`,
        writtenBy: 'local',
        createdAt: at,
        dueAt: at,
        sentAt: at,
      }),
    });
  }

  private log(kind: Activity['kind'], at: Date, more: Partial<Activity>): void {
    const { id, contactId } = this.job;
    const actor: Activity['actor'] =
      kind === 'saleChanged' ? actorOf(demoOwner) : kind === 'asked' ? { kind: 'system', id: 'reviewsReferrals' } : { kind: 'public', id: contactId };
    this.activities.push({
      id: `${id}-activity${this.activities.length + 1}`,
      data: activity.parse({ kind, actor, contactId, saleId: id, createdAt: at, ...more }),
    });
  }
}

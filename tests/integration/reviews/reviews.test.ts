import { beforeEach, describe, expect, test } from 'vitest';
import { day, hour, minute, opening, owner, type ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { addCounters } from '../../../functions/src/analytics/addCounters.ts';
import { requestChange } from '../../../functions/src/analytics/requestCounters.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import type { FoundReview, ReplyOutcome, ReviewSource } from '../../../functions/src/connections/reviewSource.ts';
import type { Review } from '../../../functions/src/model/review.ts';
import type { ReviewRequest } from '../../../functions/src/model/reviewRequest.ts';
import { followers } from '../../../functions/src/followers.ts';
import { sweepDueWork } from '../../../functions/src/lead-nurturing/sweepDueWork.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';
import { messageIdOf } from '../../../functions/src/reviews-referrals/messageIds.ts';
import { changeRequest } from '../../../functions/src/reviews-referrals/requests/changeRequest.ts';
import { completeRequest } from '../../../functions/src/reviews-referrals/requests/completeRequest.ts';
import { decideMatch } from '../../../functions/src/reviews-referrals/reviews/decideMatch.ts';
import { draftReply } from '../../../functions/src/reviews-referrals/reviews/draftReply.ts';
import { foundReviewId } from '../../../functions/src/reviews-referrals/reviews/foundReviewId.ts';
import { hideReview } from '../../../functions/src/reviews-referrals/reviews/hideReview.ts';
import { pollBusiness } from '../../../functions/src/reviews-referrals/reviews/pollBusiness.ts';
import { publishReply } from '../../../functions/src/reviews-referrals/reviews/publishReply.ts';
import { settleReview } from '../../../functions/src/reviews-referrals/reviews/settleReview.ts';
import { sweepReplies } from '../../../functions/src/reviews-referrals/reviews/sweepReplies.ts';
import { takeInFound } from '../../../functions/src/reviews-referrals/reviews/takeInFound.ts';
import { makeContact, makeMessage, makeReview, makeReviewRequest } from '../../../functions/src/testing/builders.ts';
import { fakeAssistant } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: ReviewShop;
let site: FakeSite;
useReviewShop(
  'reviews',
  (opened) => {
    shop = opened;
  },
  { onCall: [{ email: 'olivia@example.com' }] },
);
beforeEach(() => {
  site = new FakeSite();
  shop.reviewSource = site;
});

/** Google in the test's hands. */
class FakeSite implements ReviewSource {
  readonly name = 'google';
  /** What it shows under each review. */
  readonly replies: Record<string, string> = {};
  readonly handed: string[] = [];
  answer: (text: string) => Promise<ReplyOutcome> = () => Promise.resolve({ result: 'published' });
  shown: readonly FoundReview[] = [];
  list = (since?: Date) => Promise.resolve(this.shown.filter(({ updatedAt }) => since === undefined || updatedAt > since));
  reply = (externalId: string, text: string) => {
    this.handed.push(text);
    this.replies[externalId] = text;
    return this.answer(text);
  };
}

let asked = 0;
/** A customer whose job was done, and who was asked for a review just now. */
async function ask(customerName: string, changes: Partial<ReviewRequest> = {}): Promise<string> {
  return addRequest(customerName, { requestedAt: shop.now, ...changes });
}

async function addRequest(customerName: string, changes: Partial<ReviewRequest>): Promise<string> {
  asked += 1;
  const saleId = `sale-of-${asked}`;
  const contactId = `contact-${asked}`;
  const { requestedAt: _builtAt, ...made } = makeReviewRequest({ saleId, contactId, customerName, completedAt: shop.now, ...changes });
  const request: ReviewRequest = { ...made, ...(changes.requestedAt && { requestedAt: changes.requestedAt }) };
  await shop.paths.contacts(shop.businessId).doc(contactId).set(makeContact({ name: customerName, phones: ['+12125550123'] }));
  await shop.services.db.runTransaction((tx) => {
    tx.set(shop.paths.reviewRequests(shop.businessId).doc(saleId), request);
    addCounters(tx, shop.paths, shop.businessId, requestChange(undefined, request, 'America/New_York'));
    return Promise.resolve();
  });
  return saleId;
}

const shown = (changes: Partial<FoundReview> = {}): FoundReview => ({
  externalId: 'accounts/1/locations/2/reviews/3',
  author: 'Nora Harper',
  rating: 5,
  text: 'They came the same day and fixed our furnace.',
  reviewedAt: shop.now,
  updatedAt: shop.now,
  url: undefined,
  reply: undefined,
  ...changes,
});
const find = (changes: Partial<FoundReview> = {}) => takeInFound(shop.services, shop.businessId, 'google', shown(changes));
const googleId = foundReviewId('google', 'accounts/1/locations/2/reviews/3');
const reference = (reviewId = googleId) => ({ businessId: shop.businessId, reviewId });
const settle = (reviewId = googleId) => settleReview(shop.services, reference(reviewId));
/** A review is found at Google, and its event is delivered once. */
async function takeIn(changes: Partial<FoundReview> = {}): Promise<Review> {
  await find(changes);
  await settle();
  return shop.review(googleId);
}
const kinds = async (saleId: string) => (await shop.saleTimeline(saleId)).map(({ kind }) => kind);
const waitsFor = async () => Object.keys(await shop.attention()).sort();

describe('a review found at a site', () => {
  test('is counted, matched and answered by a draft, and brings its customer the offer', async () => {
    const saleId = await ask('Nora Harper');
    await ask('Sam Rivera');
    shop.pass(day);
    expect(await find()).toBe('created');
    await settle();
    expect(await shop.review(googleId)).toMatchObject({
      source: 'google',
      receivedAt: shop.now,
      language: 'en',
      matchState: 'matched',
      matchedSaleId: saleId,
      contactId: `contact-${asked - 1}`,
      replyDraft: 'Thank you for your review.',
      replyDraftBy: 'local',
    });
    expect(await shop.request(saleId)).toMatchObject({
      state: 'reviewed',
      reviewedBy: 'google',
      reviewId: googleId,
      rating: 5,
      offer: { state: 'due' },
      nextAt: shop.now,
    });
    expect(shop.wakeUps).toMatchObject([{ queue: 'reviewsReferrals-onRequestDue', data: { saleId } }]);
    expect(await shop.figures()).toMatchObject({
      reviewsReceived: 1,
      ratingSum: 5,
      reviewsAnswered: 1,
      reviewsBySource: { google: 1 },
      reviewsByRating: { 5: 1 },
    });
    expect(await kinds(saleId)).toEqual(['reviewed']);
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`]);
    await expectCountersToBeTrue(shop);
  });

  test('twice, and twice at the same moment, is one review and one offer', async () => {
    const saleId = await ask('Nora Harper');
    shop.pass(day);
    expect((await Promise.all([find(), find()])).sort()).toEqual(['created', 'known']);
    await Promise.all([settle(), settle()]);
    const first = await shop.request(saleId);
    shop.pass(hour);
    expect(await find()).toBe('known');
    await settle();
    expect(await shop.request(saleId)).toEqual(first);
    expect(await shop.figures()).toMatchObject({ reviewsReceived: 1, reviewsAnswered: 1 });
    expect(await kinds(saleId)).toEqual(['reviewed']);
    expect(shop.wakeUps).toHaveLength(1);
    await expectCountersToBeTrue(shop);
  });

  test('of somebody who had said so before brings no second offer', async () => {
    const saleId = await ask('Nora Harper');
    shop.pass(day);
    await changeRequest(shop.services, shop.saleReference(saleId), owner, (request, { workflow, now }) => ({
      after: { ...completeRequest(request, { by: 'customer' }, workflow, now), offer: { state: 'sent', at: now, code: 'NORA-7K4Q' } },
    }));
    const { nextAt: _due, ...said } = await shop.request(saleId);
    await takeIn();
    expect(await shop.request(saleId)).toMatchObject({ ...said, reviewId: googleId, rating: 5 });
    expect(await kinds(saleId)).toEqual(['reviewMatched']);
  });

  test('lets go the reminder that waits to be sent', async () => {
    const saleId = await ask('Nora Harper');
    const reminder = shop.paths.messages(shop.businessId).doc(messageIdOf(saleId, 'reminder1'));
    const { leadId: _lead, sentAt: _sent, ...message } = makeMessage({ purpose: 'reviewReminder', saleId, state: 'queued', attempts: 0, retryAt: shop.now });
    await reminder.set(message);
    await takeIn();
    expect((await reminder.get()).data()).toMatchObject({ state: 'skipped', skippedBecause: 'reviewed' });
  });

  test('that is edited has its new words and stars, in the figures and on the request too', async () => {
    const saleId = await ask('Nora Harper');
    await takeIn();
    shop.pass(hour);
    shop.reviewAnswer = () => ({ language: 'en', text: 'We are sorry.' });
    expect(await find({ rating: 2, text: 'It broke again.', reviewedAt: opening })).toBe('changed');
    expect(await shop.review(googleId)).toMatchObject({ rating: 2, text: 'It broke again.', updatedAt: shop.now, replyDraft: 'We are sorry.' });
    expect(await shop.request(saleId)).toMatchObject({ rating: 2 });
    expect(await shop.figures()).toMatchObject({ reviewsReceived: 1, ratingSum: 2, reviewsByRating: { 2: 1 } });
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`, `lowReview-${googleId}`]);
    expect(shop.wakeUps.at(-1)).toMatchObject({ queue: 'leadNurturing-onAlertDue' });
    await expectCountersToBeTrue(shop);
  });

  test('that was answered there needs no answer here', async () => {
    expect(await takeIn({ reply: 'Thanks from the owner.' })).toMatchObject({ reply: 'Thanks from the owner.', replyState: 'published' });
    expect(await waitsFor()).toEqual([]);
    expect(shop.assistant.reviewsAsked).toEqual([]);
  });

  test('and is history, as when a site is connected: counted and matched, and nobody is called, asked or written to', async () => {
    const saleId = await addRequest('Nora Harper', { state: 'skipped', skippedBecause: 'tooLongAgo' });
    const reviewedAt = shop.now;
    shop.pass(20 * day);
    await takeIn({ rating: 1, reviewedAt, updatedAt: reviewedAt });
    const request = await shop.request(saleId);
    expect(request).toMatchObject({ state: 'reviewed', reviewId: googleId });
    expect(request).not.toHaveProperty('offer');
    expect(await waitsFor()).toEqual([]);
    expect(shop.wakeUps).toEqual([]);
    expect(shop.assistant.reviewsAsked).toEqual([]);
    await expectCountersToBeTrue(shop);
  });

  test('while the workflow is off is on record, and no more', async () => {
    await shop.setWorkflow({ enabled: false });
    await ask('Nora Harper');
    await ask('Nora Harper');
    expect(await takeIn({ rating: 1 })).toMatchObject({ matchState: 'unsure' });
    expect(await waitsFor()).toEqual([]);
    expect(await shop.figures()).toMatchObject({ reviewsReceived: 1 });
  });
});

describe('an unhappy review', () => {
  test('is told of at once, whatever comes of it: its customer gets the same offer', async () => {
    const saleId = await ask('Nora Harper');
    shop.pass(day);
    await takeIn({ rating: 1, text: 'They came late.' });
    expect(await shop.attention()).toMatchObject({
      [`lowReview-${googleId}`]: { title: 'Nora Harper', detail: '1 star: “They came late.”', phone: '+12125550123', alertAt: shop.now, priority: 'hot' },
    });
    expect(shop.wakeUps).toContainEqual({
      queue: 'leadNurturing-onAlertDue',
      data: { businessId: shop.businessId, attentionId: `lowReview-${googleId}` },
      at: shop.now,
    });
    expect(await shop.request(saleId)).toMatchObject({ offer: { state: 'due' } });
    await sweepDueWork(shop.services, followers);
    expect(shop.delivered).toMatchObject([{ to: 'olivia@example.com', subject: 'Unhappy review: Nora Harper' }]);
  });

  test('is told of once: the event that comes again finds it told, also when somebody has seen to it', async () => {
    await takeIn({ rating: 1 });
    await shop.paths.attention(shop.businessId).doc(`lowReview-${googleId}`).delete();
    await settle();
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`]);
  });
});

test('an unhappy review on the page is told of once, although no answer could be suggested and its event comes again', async () => {
  const saleId = await ask('Nora Harper');
  const { assistants } = shop.services;
  shop.services.assistants = () => {
    throw new AppError('unavailable', 'The assistant cannot be reached.');
  };
  const reviewId = 'review-on-the-page';
  const written = { source: 'site', rating: 1, matchState: 'matched', matchedSaleId: saleId, reviewedAt: shop.now, createdAt: shop.now } as const;
  await shop.paths.reviews(shop.businessId).doc(reviewId).set(makeReview(written));
  const deliver = () => settleReview(shop.services, { businessId: shop.businessId, reviewId });
  await expect(deliver()).rejects.toThrow('cannot be reached');
  await sweepDueWork(shop.services, followers);
  shop.services.assistants = assistants;
  await Promise.all([deliver(), deliver()]);
  await sweepDueWork(shop.services, followers);
  expect(shop.delivered.filter(({ subject }) => subject?.startsWith('Unhappy review'))).toHaveLength(1);
  expect((await shop.review(reviewId)).replyDraft).toBeDefined();
});

describe('a review by hand, or on the page', () => {
  test('that a member notes is matched like any other', async () => {
    const saleId = await ask('Nora Harper');
    shop.pass(day);
    const reviewId = await shop.addReview({ source: 'manual', author: 'Nora H.' });
    expect(await shop.review(reviewId)).toMatchObject({ matchState: 'matched', matchedSaleId: saleId });
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reviewedBy: 'manual', offer: { state: 'due' } });
    await expectCountersToBeTrue(shop);
  });

  test('that a customer writes on the page is counted once, by its event', async () => {
    const saleId = await ask('Nora Harper');
    shop.pass(day);
    const reviewId = `${saleId}-review`;
    await changeRequest(shop.services, shop.saleReference(saleId), owner, (request, { workflow, now }) => ({
      after: completeRequest(request, { by: 'site', reviewId, rating: 2 }, workflow, now),
      review: {
        id: reviewId,
        before: undefined,
        after: {
          source: 'site',
          rating: 2,
          text: 'Late.',
          author: 'Nora',
          reviewedAt: now,
          createdAt: now,
          matchState: 'matched',
          matchedSaleId: saleId,
          matchConfidence: 1,
          contactId: `contact-${asked}`,
        },
      },
    }));
    await settle(reviewId);
    await settle(reviewId);
    expect(await shop.figures()).toMatchObject({ reviewsReceived: 1, ratingSum: 2, reviewsBySource: { site: 1 }, reviewsAnswered: 1 });
    expect(await waitsFor()).toEqual([`approveReply-${reviewId}`, `lowReview-${reviewId}`]);
    expect(await shop.attention()).toMatchObject({ [`lowReview-${reviewId}`]: { phone: '+12125550123' } });
    await expect(decideMatch(shop.services, reference(reviewId), owner, null)).rejects.toMatchObject({ code: 'conflict' });
    await expectCountersToBeTrue(shop);
  });
});

describe('two people of the same name', () => {
  let one: string;
  let other: string;
  beforeEach(async () => {
    one = await ask('Nora Harper');
    other = await ask('Nora Harper');
    shop.pass(day);
    await takeIn();
  });
  const decide = (saleId: string | null) => decideMatch(shop.services, reference(), owner, saleId);

  test('are put to a person, and nobody is offered anything before', async () => {
    const { candidates, matchState } = await shop.review(googleId);
    expect(matchState).toBe('unsure');
    expect(candidates?.map(({ saleId }) => saleId).sort()).toEqual([one, other].sort());
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`, `matchReview-${googleId}`]);
    expect(await shop.request(one)).toMatchObject({ state: 'requested' });
    expect(await shop.request(other)).toMatchObject({ state: 'requested' });
  });

  test('and the person\'s word makes the offer due', async () => {
    await decide(other);
    expect(await shop.review(googleId)).toMatchObject({ matchState: 'matched', matchedSaleId: other, matchConfidence: 1, matchedBy: owner });
    expect(await shop.review(googleId)).not.toHaveProperty('candidates');
    expect(await shop.request(other)).toMatchObject({ state: 'reviewed', reviewId: googleId, offer: { state: 'due' }, nextAt: shop.now });
    expect(await shop.request(one)).toMatchObject({ state: 'requested' });
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`]);
    expect(await kinds(other)).toEqual(['reviewMatched']);
    await expectCountersToBeTrue(shop);
  });

  test('can be mistaken for each other: the first is taken up again, and owes no offer', async () => {
    await decide(one);
    await decide(other);
    const released = await shop.request(one);
    expect(released).toMatchObject({ state: 'requested', nextAt: new Date(shop.now.getTime() + day) });
    expect(released).not.toHaveProperty('offer');
    expect(await shop.request(other)).toMatchObject({ state: 'reviewed', offer: { state: 'due' } });
    expect(await shop.figures()).toMatchObject({ reviewsReceived: 1, reviewsAnswered: 1 });
    await expectCountersToBeTrue(shop);
  });

  test('of whom the first has the offer already keeps what was promised', async () => {
    await decide(one);
    await changeRequest(shop.services, shop.saleReference(one), owner, ({ nextAt: _due, ...request }, { now }) => ({
      after: { ...request, offer: { state: 'sent', at: now } },
    }));
    await decide(other);
    expect(await shop.request(one)).toMatchObject({ state: 'reviewed', offer: { state: 'sent' } });
    expect(await shop.request(one)).not.toHaveProperty('reviewId');
    expect(await shop.request(other)).toMatchObject({ state: 'reviewed', offer: { state: 'due' } });
    await expectCountersToBeTrue(shop);
  });

  test('may be neither', async () => {
    await decide(null);
    expect(await shop.review(googleId)).toMatchObject({ matchState: 'none', matchedBy: owner });
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`]);
    await expect(decide('sale-of-nobody')).rejects.toMatchObject({ code: 'notFound' });
  });

  test('are told apart before the event comes, where a person was faster', async () => {
    await shop.paths.reviews(shop.businessId).doc(googleId).delete();
    await find();
    await decide(other);
    await settle();
    expect(await shop.review(googleId)).toMatchObject({ matchedSaleId: other, matchedBy: owner, receivedAt: shop.now });
    expect(await shop.request(one)).toMatchObject({ state: 'requested' });
  });
});

describe('an answer', () => {
  const publish = (text: string, reviewId = googleId) => publishReply(shop.services, reference(reviewId), owner, text);
  const sweep = () => sweepReplies(shop.services);

  test('waits for an OK, as suggested or as the person changes it', async () => {
    await takeIn();
    await sweep();
    expect(site.handed).toEqual([]);
    expect(await publish('Thank you, Nora.')).toBe(true);
    expect(site.handed).toEqual(['Thank you, Nora.']);
    const review = await shop.review(googleId);
    expect(review).toMatchObject({ reply: 'Thank you, Nora.', replyState: 'published', repliedAt: shop.now, repliedBy: owner });
    for (const field of ['replyDraft', 'replyAt', 'replyLeaseUntil']) expect(review).not.toHaveProperty(field);
    expect(await waitsFor()).toEqual([]);
    const answered = await shop.paths.activities(shop.businessId).where('reviewId', '==', googleId).get();
    expect(answered.docs.map((document) => document.data())).toMatchObject([{ kind: 'reviewAnswered', text: 'Thank you, Nora.', actor: owner }]);
  });

  test('goes out by itself where the owner has chosen that, and waits where it promises something', async () => {
    await shop.setWorkflow({ publishReplies: 'automatic' });
    expect(await takeIn()).toMatchObject({ replyState: 'published', repliedBy: { kind: 'assistant', id: 'local' } });
    expect(site.handed).toEqual(['Thank you for your review.']);
    expect(await waitsFor()).toEqual([]);
    shop.reviewAnswer = () => ({ language: 'en', text: 'We will pay back your $500 tomorrow.' });
    await find({ externalId: 'another', author: 'Sam' });
    const another = foundReviewId('google', 'another');
    await settle(another);
    expect(await shop.review(another)).not.toHaveProperty('reply');
    expect(await waitsFor()).toEqual([`approveReply-${another}`]);
    expect(site.handed).toHaveLength(1);
  });

  test('is the built-in assistant\'s where the chosen one does not answer', async () => {
    const silent = fakeAssistant({
      name: 'openai',
      reviewAnswer: () => {
        throw new AppError('unavailable', 'OpenAI did not answer in time.', { reason: 'timeout' });
      },
    });
    shop.services.assistants = () => ({ chosen: silent, local: shop.assistant });
    expect(await takeIn()).toMatchObject({
      replyDraft: 'Thank you for your review.',
      replyDraftBy: 'local',
      replyDraftNote: 'Written by the built-in assistant. OpenAI did not answer in time.',
    });
    expect(await shop.figures()).toMatchObject({ assistantCalls: 1 });
  });

  test('that a busy site does not take is tried again, and published once', async () => {
    await takeIn();
    site.answer = () => Promise.resolve({ result: 'busy' });
    expect(await publish('Thank you, Nora.')).toBe(false);
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'queued', replyAttempts: 1, replyError: 'The site was busy. It is tried again by itself.' });
    await sweep();
    expect(site.handed).toHaveLength(1);
    site.answer = () => Promise.resolve({ result: 'published' });
    shop.pass(minute);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(site.handed).toHaveLength(2);
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'published', repliedBy: owner });
  });

  test('whose publisher died is written again, which leaves one', async () => {
    await takeIn();
    await new Promise<void>((reached) => {
      site.answer = () => {
        reached();
        return new Promise(() => undefined);
      };
      void publish('Thank you, Nora.');
    });
    await sweep();
    await expect(publish('Thanks.')).rejects.toMatchObject({ code: 'conflict' });
    site.answer = () => Promise.resolve({ result: 'published' });
    shop.pass(3 * minute);
    await sweep();
    expect(site.handed).toEqual(['Thank you, Nora.', 'Thank you, Nora.']);
    expect(site.replies).toEqual({ 'accounts/1/locations/2/reviews/3': 'Thank you, Nora.' });
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'published' });
  });

  test('waits for a connection that is broken or gone, and says so', async () => {
    await takeIn();
    shop.reviewSource = undefined;
    expect(await publish('Thank you.')).toBe(false);
    expect(await shop.review(googleId)).toMatchObject({
      replyState: 'queued',
      replyError: 'Google is not connected. Connect it again, or copy the answer and write it there.',
    });
    shop.reviewSource = site;
    await shop.paths.googleConnection(shop.businessId).set({
      provider: 'google',
      state: 'connected',
      location: null,
      connectedAt: opening,
      lastCheckedAt: null,
      lastError: null,
      readUntil: null,
    });
    site.answer = () => Promise.reject(new AppError('unavailable', 'Google does not let us in any more.', { reason: 'keyRefused' }));
    shop.pass(hour);
    await sweep();
    expect(await shop.review(googleId)).toMatchObject({ replyError: 'Google does not let us in any more.' });
    expect((await shop.paths.googleConnection(shop.businessId).get()).data()).toMatchObject({ state: 'broken' });
    expect(await waitsFor()).toContain('brokenConnection-google');
    site.answer = () => Promise.resolve({ result: 'published' });
    shop.pass(hour);
    await sweep();
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'published' });
  });

  test('that the site refuses is for a person again', async () => {
    await takeIn();
    site.answer = () => Promise.resolve({ result: 'refused', error: 'The review is gone.' });
    expect(await publish('Thank you.')).toBe(false);
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'failed', replyError: 'The review is gone.', reply: 'Thank you.' });
    expect(await waitsFor()).toEqual([`approveReply-${googleId}`]);
  });

  test('is not published while everything is paused, and is afterwards', async () => {
    await takeIn();
    site.answer = () => Promise.resolve({ result: 'busy' });
    await publish('Thank you.');
    await setPaused(shop.services, shop.businessId, owner, '', true);
    await expect(publish('Thanks.')).rejects.toMatchObject({ code: 'conflict' });
    shop.pass(hour);
    await sweep();
    expect(site.handed).toHaveLength(1);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    site.answer = () => Promise.resolve({ result: 'published' });
    await sweep();
    expect(await shop.review(googleId)).toMatchObject({ replyState: 'published' });
  });

  test('on our own page stands at once; to one found by hand it is kept for somebody to copy', async () => {
    const onPage = await shop.addReview({ source: 'site' });
    const byHand = await shop.addReview({ source: 'manual' });
    expect(await publish('Thank you.', onPage)).toBe(true);
    expect(await publish('Thank you.', byHand)).toBe(false);
    for (const reviewId of [onPage, byHand]) expect(await shop.review(reviewId)).toMatchObject({ reply: 'Thank you.', replyState: 'published' });
    expect(site.handed).toEqual([]);
  });

  test('can be suggested anew, and nothing is published by that', async () => {
    await shop.setWorkflow({ publishReplies: 'automatic' });
    await takeIn({ reply: 'Thanks from the owner.' });
    shop.reviewAnswer = () => ({ language: 'en', text: 'Another thank-you.' });
    const drafted = await draftReply(shop.services, reference(), owner, { again: true });
    expect(drafted).toMatchObject({ replyDraft: 'Another thank-you.', reply: 'Thanks from the owner.' });
    expect(site.handed).toEqual([]);
    await expect(draftReply(shop.services, reference('nobodys'), owner, { again: true })).rejects.toMatchObject({ code: 'notFound' });
  });
});

test('a review that the site shows late is found, and what is known is not found again', async () => {
  await shop.paths.googleConnection(shop.businessId).set({
    provider: 'google',
    state: 'connected',
    location: null,
    connectedAt: opening,
    lastCheckedAt: null,
    lastError: null,
    readUntil: null,
  });
  const shownReview = (name: string, hoursAgo: number): FoundReview => {
    const at = new Date(opening.getTime() - hoursAgo * hour);
    return { externalId: `accounts/1/locations/2/reviews/${name}`, author: 'Nora Harper', rating: 5, text: '', reviewedAt: at, updatedAt: at, url: undefined, reply: undefined };
  };
  site.shown = [shownReview('first', 1)];
  expect(await pollBusiness(shop.services, shop.businessId)).toBe(1);
  site.shown = [shownReview('first', 1), shownReview('checked', 30)];
  expect(await pollBusiness(shop.services, shop.businessId)).toBe(1);
  expect(await pollBusiness(shop.services, shop.businessId)).toBe(0);
  expect((await shop.paths.googleConnection(shop.businessId).get()).data()?.readUntil).toEqual(shownReview('first', 1).updatedAt);
});

test('a review is hidden for a reason, with an entry in the audit, and still counts', async () => {
  const reviewId = await shop.addReview({ source: 'site', rating: 5 });
  const hide = (reason: Parameters<typeof hideReview>[4]) => hideReview(shop.services, reference(reviewId), owner, '203.0.113.9', reason);
  await hide('personalData');
  await hide('personalData');
  expect(await shop.review(reviewId)).toMatchObject({ hidden: { reason: 'personalData', by: owner, at: shop.now } });
  await hide(null);
  expect(await shop.review(reviewId)).not.toHaveProperty('hidden');
  const audit = await shop.paths.audit(shop.businessId).get();
  expect(audit.docs.map((document) => document.data().action).sort()).toEqual(['reviews.hidden', 'reviews.shown']);
  expect(await shop.figures()).toMatchObject({ reviewsReceived: 1 });
  await expectCountersToBeTrue(shop);
});

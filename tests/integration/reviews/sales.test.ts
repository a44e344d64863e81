import { describe, expect, test } from 'vitest';
import { day, hour, opening, owner, type ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import type { Sale } from '../../../functions/src/model/sale.ts';
import { fillInLists } from '../../../functions/src/reviews-referrals/fillInLists.ts';
import { messageIdOf } from '../../../functions/src/reviews-referrals/messageIds.ts';
import { changeSale } from '../../../functions/src/reviews-referrals/sales/changeSale.ts';
import { changeSaleStatus } from '../../../functions/src/reviews-referrals/sales/changeSaleStatus.ts';
import { makeMessage, makeReview, makeSale } from '../../../functions/src/testing/builders.ts';

let shop: ReviewShop;
useReviewShop('sales', (opened) => {
  shop = opened;
});

const statesOf = async () => Object.fromEntries(Object.entries(await shop.requests()).map(([id, { state }]) => [id, state]));
/** What a client app writes while nobody has said when it was done. */
const booked = { status: 'booked' } as const;
const move = (saleId: string, status: 'booked' | 'completed' | 'cancelled' | 'refunded') =>
  changeSaleStatus(shop.services, shop.saleReference(saleId), owner, { status });

describe('the same sale event', () => {
  test('three times makes one request, one customer and one figure', async () => {
    const saleId = await shop.writeSale({ phone: '(212) 555-0142' });
    for (let time = 0; time < 3; time += 1) await shop.settle(saleId);
    expect(await statesOf()).toEqual({ [saleId]: 'scheduled' });
    const contacts = Object.values(await shop.contacts());
    expect(contacts).toMatchObject([{ emails: ['nora@example.com'], phones: ['+12125550142'], customer: { saleId, since: opening } }]);
    expect(await shop.figures()).toEqual({ sales: 1, revenue: 24_900 });
    expect(shop.wakeUps).toEqual([
      { queue: 'reviewsReferrals-onRequestDue', data: shop.saleReference(saleId), at: new Date(opening.getTime() + 2 * hour) },
    ]);
  });

  test('several times at once, too', async () => {
    const saleId = await shop.writeSale();
    await Promise.all([shop.settle(saleId), shop.settle(saleId), shop.settle(saleId)]);
    expect(Object.keys(await shop.contacts())).toHaveLength(1);
    expect(await shop.figures()).toEqual({ sales: 1, revenue: 24_900 });
    await expectCountersToBeTrue(shop);
  });

  test('of two sales to one person at once finds one person', async () => {
    const sales = await Promise.all([shop.writeSale(), shop.writeSale({ email: 'NORA@example.com ' })]);
    await Promise.all(sales.map((saleId) => shop.settle(saleId)));
    expect(Object.keys(await shop.contacts())).toHaveLength(1);
    expect(Object.keys(await statesOf()).sort()).toEqual(sales.sort());
  });
});

test('a customer who was a lead is the same person, whatever address they are found by', async () => {
  const leadId = await shop.receive({ email: 'nora@example.com', phone: '+12125550142' });
  const { contactId } = await shop.lead(leadId);
  const byPhone = await shop.addSale({ email: 'nora@work.example.com', phone: '(212) 555-0142' });
  expect((await shop.sale(byPhone)).contactId).toBe(contactId);
  expect((await shop.contactOf(byPhone)).emails).toEqual(['nora@example.com', 'nora@work.example.com']);
});

test('a job that is booked is asked about when it is done', async () => {
  const saleId = await shop.addSale({ ...booked, email: 'later@example.com' });
  expect(await statesOf()).toEqual({});
  shop.pass(2 * day);
  await changeSaleStatus(shop.services, shop.saleReference(saleId), owner, { status: 'completed', amount: 50_000 });
  expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled', completedAt: shop.now });
  expect(await shop.figures()).toEqual({ sales: 1, revenue: 50_000 });
  const [change] = await shop.saleTimeline(saleId);
  expect(change).toMatchObject({
    kind: 'saleChanged',
    actor: owner,
    before: { status: 'booked', amount: 24_900, completedAt: null },
    after: { status: 'completed', amount: 50_000, completedAt: shop.now.toISOString() },
  });
  await shop.settle(saleId);
  expect(await shop.figures()).toEqual({ sales: 1, revenue: 50_000 });
});

test('a job in another currency counts without its amount, and a corrected one by what it says now', async () => {
  await shop.addSale({ currency: 'CAD' });
  const saleId = await shop.addSale({ email: 'other@example.com' });
  expect(await shop.figures()).toEqual({ sales: 2, revenue: 24_900 });
  const correction = { amount: 10_000, completedAt: new Date(opening.getTime() - day).toISOString() };
  await changeSale(shop.services, shop.saleReference(saleId), owner, correction);
  expect(await shop.figures()).toEqual({ sales: 2, revenue: 10_000 });
  await expectCountersToBeTrue(shop);
});

describe('a job that is taken back', () => {
  /** A message that is written and waits in the ledger. */
  async function queue(saleId: string, state: 'queued' | 'sending'): Promise<string> {
    const id = messageIdOf(saleId, state === 'queued' ? 'request' : 'reminder1');
    const { sentAt: _unsent, leadId: _ofNone, ...message } = makeMessage({ purpose: 'reviewRequest', saleId });
    await shop.paths.messages(shop.businessId).doc(id).set({ ...message, state, retryAt: shop.now });
    return id;
  }

  test.each(['refunded', 'booked'] as const)('because it is %s is not asked about, nor counted', async (status) => {
    const saleId = await shop.addSale();
    const waiting = await queue(saleId, 'queued');
    const underWay = await queue(saleId, 'sending');
    await move(saleId, status);
    const { nextAt, ...request } = await shop.request(saleId);
    expect(nextAt).toBeUndefined();
    expect(request).toMatchObject({ state: 'skipped', skippedBecause: 'saleGone' });
    const messages = await shop.messages();
    expect(messages[waiting]).toMatchObject({ state: 'skipped', skippedBecause: 'saleGone' });
    expect(messages[waiting]).not.toHaveProperty('retryAt');
    expect(messages[underWay]).toMatchObject({ state: 'sending' });
    expect(await shop.figures()).toEqual({});
    expect(await shop.contactOf(saleId)).not.toHaveProperty('customer');

    await move(saleId, 'completed');
    expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled' });
    expect(await shop.figures()).toMatchObject({ sales: 1, revenue: 24_900 });
    expect((await shop.contactOf(saleId)).customer?.saleId).toBe(saleId);
    await expectCountersToBeTrue(shop);
  });

  test('by somebody who cancels it before it is done asks nobody', async () => {
    const saleId = await shop.addSale(booked);
    await expect(move(saleId, 'refunded')).rejects.toMatchObject({ code: 'invalid', field: 'status' });
    await move(saleId, 'cancelled');
    expect(await shop.sale(saleId)).toMatchObject({ status: 'cancelled', cancelledAt: shop.now });
    expect(await statesOf()).toEqual({});
    expect(await shop.figures()).toEqual({});
  });

  test('by deleting it takes its figures away once, however often the event comes', async () => {
    const saleId = await shop.addSale();
    const other = await shop.addSale({ completedAt: new Date(opening.getTime() + hour) });
    const deleted = await shop.deleteSale(saleId);
    await shop.settle(saleId, deleted);
    await shop.settle(saleId);
    expect(await shop.request(saleId)).toMatchObject({ state: 'skipped', skippedBecause: 'saleGone' });
    expect(await shop.figures()).toEqual({ sales: 1, revenue: 24_900 });
    expect((await shop.contactOf(other)).customer?.saleId).toBe(other);
    await expectCountersToBeTrue(shop);
  });
});

test('a customer whose first job is deleted is one since the next', async () => {
  const at = (hours: number) => ({ completedAt: new Date(opening.getTime() - hours * hour) });
  const first = await shop.addSale(at(9));
  await shop.addSale(at(2));
  await shop.addSale(at(3));
  const second = await shop.addSale(at(7));
  await shop.deleteSale(first);
  expect((await shop.contactOf(second)).customer).toEqual({ saleId: second, since: at(7).completedAt });
});

describe('a lead that is won', () => {
  const win = (leadId: string) => changeLeadStatus(shop.services, shop.reference(leadId), owner, 'won');

  test('is a booked job of the same person, and done it is asked about', async () => {
    const leadId = await shop.receive({ phone: '+12125550142' });
    await win(leadId);
    await shop.settle(leadId);
    const { contactId } = await shop.lead(leadId);
    expect(await shop.sale(leadId)).toMatchObject({ status: 'booked', amount: 0, currency: 'USD', service: '', leadId, contactId });
    await move(leadId, 'completed');
    expect(await statesOf()).toEqual({ [leadId]: 'scheduled' });
    expect(Object.keys(await shop.contacts())).toHaveLength(1);
    await expectCountersToBeTrue(shop);
  });

  test('and not after all is cancelled, and won again is booked again; what is done stays done', async () => {
    const leadId = await shop.receive();
    await win(leadId);
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'qualified', { undo: true });
    expect(await shop.sale(leadId)).toMatchObject({ status: 'cancelled' });
    shop.pass(hour);
    await win(leadId);
    const { cancelledAt, ...again } = await shop.sale(leadId);
    expect(cancelledAt).toBeUndefined();
    expect(again.status).toBe('booked');
    expect((await shop.saleTimeline(leadId)).map(({ after }) => after)).toEqual([{ status: 'cancelled' }, { status: 'booked' }]);
    await move(leadId, 'completed');
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost');
    expect(await shop.sale(leadId)).toMatchObject({ status: 'completed' });
  });
});

describe('a lead that came by a code', () => {
  const referred = { referralCode: ' nora-7k4q ' };

  test('waits to be tied, and is brought to workflow 2 at once', async () => {
    const leadId = await shop.receive(referred);
    expect((await shop.lead(leadId)).referral).toEqual({ state: 'pending', code: 'NORA-7K4Q' });
    const calls = () => shop.wakeUps.filter(({ queue }) => queue === 'reviewsReferrals-onReferredLead');
    expect(calls()).toEqual([{ queue: 'reviewsReferrals-onReferredLead', data: shop.reference(leadId), at: shop.now }]);
    const joined = await shop.receive({ ...referred, message: 'Are you still there?' });
    expect(await shop.lead(joined)).toMatchObject({ duplicateOf: leadId, referral: { state: 'pending' } });
    expect(calls()).toHaveLength(2);
  });

  test('is nobody\'s friend where it is spam, or the code is empty', async () => {
    shop.turn = { kind: 'spam' };
    expect(await shop.lead(await shop.receive(referred))).not.toHaveProperty('referral');
    shop.turn = {};
    expect(await shop.lead(await shop.receive({ email: 'other@example.com', referralCode: '  ' }))).not.toHaveProperty('referral');
    expect(shop.wakeUps.filter(({ queue }) => queue === 'reviewsReferrals-onReferredLead')).toEqual([]);
  });
});

describe('the job’s own date, by which jobs are listed,', () => {
  const listed = async () => {
    const jobs = await shop.paths.sales(shop.businessId).orderBy('datedAt', 'desc').get();
    return jobs.docs.map(({ id }) => id);
  };
  const daysAgo = (days: number) => new Date(shop.now.getTime() - days * day);
  /** As a client writes it, who knows nothing of lists. */
  async function write(saleId: string, changes: Partial<Sale>): Promise<string> {
    const { datedAt: _datedAt, ...sale } = makeSale({ createdAt: shop.now, ...changes });
    await shop.services.db.doc(shop.paths.sales(shop.businessId).doc(saleId).path).set(sale);
    return saleId;
  }

  test('is when it was done, else when it was booked, however late it is noted and whatever becomes of it', async () => {
    const bookedJob = await shop.addSale({ ...booked, createdAt: daysAgo(2) });
    const noted = await write('noted-today-done-last-week', { completedAt: daysAgo(7) });
    await shop.settle(noted);
    expect(await listed()).toEqual([bookedJob, noted]);
    await changeSale(shop.services, shop.saleReference(noted), owner, { completedAt: daysAgo(1).toISOString() });
    expect(await listed()).toEqual([noted, bookedJob]);
    shop.pass(hour);
    await move(bookedJob, 'completed');
    expect(await listed()).toEqual([bookedJob, noted]);
    await move(bookedJob, 'booked');
    expect(await listed()).toEqual([noted, bookedJob]);
    await move(noted, 'refunded');
    expect(await listed()).toEqual([noted, bookedJob]);
  });

  test('is written once into jobs from before it was there, and so is what says that a review is unanswered', async () => {
    await write('done-yesterday', { completedAt: daysAgo(1) });
    await write('done-last-week', { completedAt: daysAgo(7) });
    const reviews = shop.paths.reviews(shop.businessId);
    const { unanswered: _unanswered, ...review } = makeReview();
    await Promise.all([
      shop.services.db.doc(reviews.doc('answered').path).set({ ...review, reply: 'Thank you.', replyState: 'published', kept: 'what no schema knows' }),
      shop.services.db.doc(reviews.doc('unanswered').path).set(review),
    ]);
    await Promise.all([fillInLists(shop.services), fillInLists(shop.services)]);
    expect(await listed()).toEqual(['done-yesterday', 'done-last-week']);
    const found = await reviews.where('unanswered', '==', true).orderBy('reviewedAt', 'desc').get();
    expect(found.docs.map(({ id }) => id)).toEqual(['unanswered']);
    expect((await shop.services.db.doc(reviews.doc('answered').path).get()).data()).toMatchObject({ unanswered: false, kept: 'what no schema knows' });

    await write('older-still', { completedAt: daysAgo(9) });
    await fillInLists(shop.services);
    expect(await listed()).not.toContain('older-still');
  });
});

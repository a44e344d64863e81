import { FieldValue } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { day, hour, minute, opening, owner, type ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { found } from '../testBusiness.ts';
import { foldBusiness } from '../../../functions/src/analytics/foldBusiness.ts';
import { counts } from '../../../functions/src/analytics/conversionCounters.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import type { Contact } from '../../../functions/src/model/contact.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import type { Conversion, Referral, ReferralOffer } from '../../../functions/src/model/referral.ts';
import type { ReviewRequest } from '../../../functions/src/model/reviewRequest.ts';
import type { Sale } from '../../../functions/src/model/sale.ts';
import { saleStatuses } from '../../../functions/src/model/words.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';
import { changeRewards } from '../../../functions/src/reviews-referrals/referrals/changeRewards.ts';
import { decideConversion } from '../../../functions/src/reviews-referrals/referrals/decideConversion.ts';
import { endReferral } from '../../../functions/src/reviews-referrals/referrals/endReferral.ts';
import { makeOffer } from '../../../functions/src/reviews-referrals/referrals/makeOffer.ts';
import { settleConversion } from '../../../functions/src/reviews-referrals/referrals/settleConversion.ts';
import { sweepLeads } from '../../../functions/src/reviews-referrals/referrals/sweepLeads.ts';
import { tieLead } from '../../../functions/src/reviews-referrals/referrals/tieLead.ts';
import { linkToken, tokenHash } from '../../../functions/src/reviews-referrals/publicLinks.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeContact, makeReferral, makeReviewRequest } from '../../../functions/src/testing/builders.ts';
import { seededRandom } from '../../../functions/src/testing/demo/seededRandom.ts';

let shop: ReviewShop;
useReviewShop('referrals', (opened) => {
  shop = opened;
});

const code = 'MARIA-7K4Q';
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const drawing = (characters: string) => {
  let next = 0;
  return () => alphabet.indexOf(characters.charAt(next++ % characters.length));
};
const offer: ReferralOffer = {
  friend: { kind: 'amount', amount: 2000 },
  referrer: { kind: 'percentage', percentage: 10 },
  endsAt: null,
  cap: null,
};

describe('an offer', () => {
  /** A job for Maria, whose review was found just now. */
  async function reviewedSale(changes: Partial<ReviewRequest> = {}, sale: Partial<Sale> = {}): Promise<string> {
    const saleId = await shop.addSale({ customerName: 'Maria Lopez', email: 'maria@example.com', ...sale });
    const { contactId = '' } = await shop.sale(saleId);
    const request = makeReviewRequest({
      saleId,
      contactId,
      customerName: 'Maria Lopez',
      completedAt: shop.now,
      requestedAt: shop.now,
      createdAt: shop.now,
      state: 'reviewed',
      reviewedAt: shop.now,
      reviewedBy: 'google',
      nextAt: shop.now,
      dueAt: shop.now,
      offer: { state: 'due', at: shop.now },
      ...changes,
    });
    await shop.paths.reviewRequests(shop.businessId).doc(saleId).set(request);
    return saleId;
  }
  const offerFor = (saleId: string, characters = '7K4Q') => makeOffer(shop.services, shop.saleReference(saleId), drawing(characters));

  test('goes out once with a code, the page of the referrer and what both get', async () => {
    const saleId = await reviewedSale({ rating: 1 });
    shop.pass(minute);
    await Promise.all([offerFor(saleId), offerFor(saleId)]);
    await offerFor(saleId);

    expect(shop.delivered.filter(({ messageId }) => messageId === `${saleId}-referralOffer`)).toHaveLength(1);
    const message = await shop.message(`${saleId}-referralOffer`);
    expect(message).toMatchObject({ purpose: 'referralOffer', state: 'sent', to: 'maria@example.com', saleId });
    expect(message.body).toContain(`/r/${code}`);
    const { nextAt, dueAt, offer: made } = await shop.request(saleId);
    expect([nextAt, dueAt]).toEqual([undefined, undefined]);
    expect(made).toEqual({ state: 'sent', code, at: shop.now });

    const contact = await shop.contactOf(saleId);
    expect(contact).toMatchObject({ referralCode: code, inbox: { direction: 'out', lastAt: shop.now } });
    expect(await shop.referral(code)).toMatchObject({ saleId, name: 'Maria Lopez', state: 'active', clicks: 0, conversions: 0, sentAt: shop.now });
    expect((await shop.paths.referralCode(code).get()).data()).toMatchObject({ businessId: shop.businessId });
    const token = linkToken('referrer', shop.businessId, code, addressKey());
    expect((await shop.paths.token(tokenHash(token)).get()).data()).toMatchObject({ kind: 'referrer', code });
    expect((await shop.figures()).referralOffersSent).toBe(1);
  });

  test('whose code is taken, before or while it is written, draws another one', async () => {
    const taken = { businessId: 'somebody-else', createdAt: opening };
    await shop.paths.referralCode('MARIA-2222').set(taken);
    const saleId = await reviewedSale();
    let isWritten = false;
    shop.whileWritingToCustomer = async () => {
      if (isWritten) return;
      isWritten = true;
      await shop.paths.referralCode('MARIA-3333').set(taken);
    };
    await offerFor(saleId, '222233334444');
    expect((await shop.request(saleId)).offer?.code).toBe('MARIA-4444');
    expect((await shop.message(`${saleId}-referralOffer`)).body).toContain('MARIA-4444');
    expect((await shop.paths.referralCode('MARIA-3333').get()).data()).toEqual(taken);
  });

  test('for two jobs of one person at once is made once', async () => {
    const saleIds = [await reviewedSale(), await reviewedSale()];
    await Promise.all(saleIds.map((saleId, index) => offerFor(saleId, index === 0 ? '7777' : '8888')));
    const offers = await Promise.all(saleIds.map(async (saleId) => (await shop.request(saleId)).offer));
    expect(offers.map((made) => made?.state).sort()).toEqual(['sent', 'skipped']);
    expect(offers.find((made) => made?.state === 'skipped')).toMatchObject({ skippedBecause: 'offeredRecently' });
    expect((await shop.paths.referrals(shop.businessId).get()).size).toBe(1);
    expect(shop.delivered.filter(({ purpose }) => purpose === 'referralOffer')).toHaveLength(1);
  });

  test('that may not be sent is let go, says why, and makes no code', async () => {
    await shop.setBusiness({ postalAddress: '' });
    const saleId = await reviewedSale();
    await offerFor(saleId);
    expect((await shop.request(saleId)).offer).toMatchObject({ state: 'skipped', skippedBecause: 'noPostalAddress' });
    expect((await shop.paths.referrals(shop.businessId).get()).size).toBe(0);
    expect(await shop.contactOf(saleId)).not.toHaveProperty('referralCode');
    expect((await shop.saleTimeline(saleId)).map(({ kind, after }) => ({ kind, after }))).toContainEqual({
      kind: 'skipped',
      after: { step: 'offer', because: 'noPostalAddress' },
    });
  });

  test('waits for the end of a pause and of the quiet hours', async () => {
    const saleId = await reviewedSale();
    await setPaused(shop.services, shop.businessId, owner, '', true);
    await offerFor(saleId);
    expect(await shop.request(saleId)).toMatchObject({ waitingFor: 'paused', offer: { state: 'due' } });

    shop.pass(20 * minute);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await shop.setWorkflow({ quietHours: { enabled: true, start: '10:00', end: '12:00' } });
    await offerFor(saleId);
    // Noon in New York.
    const noon = new Date('2026-11-24T17:00:00Z');
    expect(await shop.request(saleId)).toMatchObject({ waitingFor: 'quietHours', nextAt: noon, dueAt: opening });
    expect(shop.wakeUps.at(-1)).toMatchObject({ data: { saleId }, at: noon });

    shop.pass(2 * hour);
    await offerFor(saleId);
    expect((await shop.request(saleId)).offer?.state).toBe('sent');
    expect(await shop.request(saleId)).not.toHaveProperty('waitingFor');
  });
});

/** What follows is about friends of Maria, who has a code. */
const maria = 'contact-of-maria';

async function mariaHasACode(changes: Partial<Referral> = {}): Promise<void> {
  const contact = makeContact({ name: 'Maria Lopez', emails: ['maria@example.com'], referralCode: code });
  await Promise.all([
    shop.paths.contacts(shop.businessId).doc(maria).set(contact),
    shop.paths.referrals(shop.businessId).doc(code).set(makeReferral({ code, contactId: maria, name: 'Maria Lopez', offer, ...changes })),
  ]);
}

/** A lead as workflow 1 leaves it. */
function receive(changes: Partial<Lead> = {}, typed = 'maria 7k4q'): Promise<string> {
  return shop.receive({ name: 'Frank Friend', email: 'frank@example.org', referralCode: typed, ...changes });
}

const tie = (leadId: string) => tieLead(shop.services, shop.reference(leadId));

/** A friend comes by Maria's code. */
async function comes(changes: Partial<Lead> = {}): Promise<string> {
  const leadId = await receive(changes);
  await tie(leadId);
  return leadId;
}

const frank = { customerName: 'Frank Friend', email: 'frank@example.org', amount: 89_000 } as const;

async function conversionOf(saleId: string): Promise<Conversion> {
  return found((await shop.conversions())[saleId], `conversion of ${saleId}`);
}

async function statesOf(saleId: string) {
  const rewards = await shop.rewards();
  return [(await conversionOf(saleId)).state, rewards[`${saleId}-referrer`]?.state, rewards[`${saleId}-friend`]?.state];
}

async function friendOf(leadId: string): Promise<Contact> {
  return shop.contact((await shop.lead(leadId)).contactId ?? '');
}

describe('a friend', () => {
  beforeEach(() => mariaHasACode());

  test('is tied once, however often and at once it is told', async () => {
    const leadId = await receive();
    await Promise.all([tie(leadId), tie(leadId)]);
    await tie(leadId);
    await sweepLeads(shop.services);
    expect((await shop.lead(leadId)).referral).toEqual({ state: 'tied', code, doubts: [] });
    expect(await friendOf(leadId)).toMatchObject({ referredBy: code, referred: { doubts: [] } });
    expect((await shop.referral(code)).leads).toBe(1);
    expect((await shop.figures()).referralLeads).toBe(1);
    expect((await shop.timeline(leadId)).filter(({ kind }) => kind === 'referred')).toHaveLength(1);
    await expectCountersToBeTrue(shop);
  });

  test('whose wake-up call was lost is found by the sweep', async () => {
    const leadId = await receive();
    await sweepLeads(shop.services);
    expect((await shop.lead(leadId)).referral?.state).toBe('tied');
  });

  test('that is the referrer, or typed a code that nobody has, is not tied', async () => {
    const own = await receive({ name: 'Maria', email: 'm.lopez@example.com' });
    await shop.paths.contacts(shop.businessId).doc(maria).update({ emails: ['maria@example.com', 'm.lopez@example.com'] });
    const wrong = await receive({ email: 'other@example.org' }, 'MARIA-2222');
    await Promise.all([tie(own), tie(wrong)]);
    expect((await shop.lead(own)).referral).toMatchObject({ state: 'refused', because: 'selfReferral' });
    expect((await shop.lead(wrong)).referral).toEqual({ state: 'unknown', code: 'MARIA-2222' });
    expect((await shop.referral(code)).leads).toBe(0);
    expect(await friendOf(own)).not.toHaveProperty('referredBy');
  });

  test('that is spam, or gives the same code again, is nobody, and is not looked at again', async () => {
    shop.turn = { kind: 'spam' };
    const spam = await receive({ email: 'casino@example.org' });
    shop.turn = {};
    const first = await receive();
    const again = await receive();
    // Whichever is looked at first, the first one came by the code.
    await tie(again);
    await sweepLeads(shop.services);
    for (const leadId of [spam, again]) {
      expect(await shop.lead(leadId)).toMatchObject({ referralCode: 'maria 7k4q' });
      expect(await shop.lead(leadId)).not.toHaveProperty('referral');
    }
    expect((await shop.lead(first)).referral).toEqual({ state: 'tied', code, doubts: [] });
    expect((await shop.referral(code)).leads).toBe(1);
    await expectCountersToBeTrue(shop);
  });

  describe('who had asked before they had the code', () => {
    const asks = () => shop.receive({ name: 'Frank Friend', email: 'frank@example.org' });
    const told = async (leadId: string) => (await shop.timeline(leadId)).filter(({ kind }) => kind === 'referred').map(({ after }) => after);

    test('is tied by the code, on the inquiry that is open, and the owner decides before anything is given', async () => {
      const open = await asks();
      shop.pass(hour);
      const joined = await receive();
      await Promise.all([tie(joined), tie(joined)]);
      await sweepLeads(shop.services);
      const tied = { state: 'tied', code, doubts: ['askedBefore'] };
      expect((await shop.lead(open)).referral).toEqual(tied);
      expect((await shop.lead(joined)).referral).toEqual(tied);
      expect((await shop.referral(code)).leads).toBe(1);
      expect((await shop.figures()).referralLeads).toBe(1);
      expect(await told(open)).toEqual([{ code, by: 'Maria Lopez', doubts: 'askedBefore' }]);
      await expectCountersToBeTrue(shop);

      const saleId = await shop.addSale({ ...frank, leadId: open });
      expect((await conversionOf(saleId)).doubts).toEqual(['askedBefore']);
      expect((await shop.attention())[`checkReferral-${saleId}`]?.detail).toContain('they had asked you before they had the code');
    });

    test('is none where they have bought before, and the open inquiry says so', async () => {
      await shop.addSale(frank);
      shop.pass(day);
      const open = await asks();
      await comes();
      expect((await shop.lead(open)).referral).toEqual({ state: 'refused', code, because: 'existingCustomer' });
      expect(await told(open)).toEqual([{ code, because: 'existingCustomer' }]);
      expect((await shop.referral(code)).leads).toBe(0);
      await expectCountersToBeTrue(shop);
    });

    test('and came by a code then, stays with whoever sent them first', async () => {
      const other = 'ADA-2345';
      await shop.paths.referrals(shop.businessId).doc(other).set(makeReferral({ code: other, contactId: maria, name: 'Ada', offer }));
      const open = await receive();
      // The second is looked at although the first one's wake-up call was lost.
      const joined = await receive({}, other);
      await tie(joined);
      expect((await shop.lead(open)).referral).toEqual({ state: 'tied', code, doubts: [] });
      expect((await shop.lead(joined)).referral).toEqual({ state: 'refused', code: other, because: 'alreadyReferred' });
      expect(await told(open)).toHaveLength(2);
      expect(await told(open)).toContainEqual({ code: other, because: 'alreadyReferred' });
      expect((await shop.figures()).referralLeads).toBe(1);
      await expectCountersToBeTrue(shop);
    });
  });

  test('is held where six come in a day, or one comes from a mailbox again', async () => {
    for (let number = 1; number <= 5; number += 1) {
      const leadId = await comes({ name: `Friend ${number}`, email: `friend${number}@example.org` });
      expect((await shop.lead(leadId)).referral?.doubts).toEqual([]);
    }
    const sixth = await comes({ name: 'Friend 6', email: 'friend6@example.org' });
    expect((await shop.lead(sixth)).referral?.doubts).toEqual(['burst']);
    shop.pass(25 * hour);
    const again = await comes({ name: 'Friend 7', email: 'friend.1+x@example.org' });
    expect((await shop.lead(again)).referral?.doubts).toEqual(['sameAddress']);
  });

  test('whose job was done before anybody had looked at the code is a conversion all the same', async () => {
    const leadId = await receive();
    shop.pass(minute);
    const saleId = await shop.addSale({ ...frank, leadId });
    expect(await shop.conversions()).toEqual({});
    await tie(leadId);
    expect(await conversionOf(saleId)).toMatchObject({ state: 'pending', leadId });
  });

  test('whose lead was nobody’s is a conversion by the code that stands on the sale, as soon as that is known', async () => {
    const leadId = await receive({}, 'MARIA-2222');
    await shop.paths.leads(shop.businessId).doc(leadId).update({ 'qualification.kind': 'spam' });
    const saleId = await shop.addSale({ ...frank, leadId, referralCode: code });
    expect(await shop.conversions()).toEqual({});
    await tie(leadId);
    expect(await conversionOf(saleId)).toMatchObject({ code, state: 'pending' });
  });
});

describe('a friend’s job', () => {
  beforeEach(async () => {
    await mariaHasACode();
    shop.pass(minute);
    await comes();
    shop.pass(day);
  });

  test('done, is a conversion with what both are owed; refunded, nothing is left of it', async () => {
    const saleId = await shop.addSale({ ...frank, status: 'booked' });
    expect(await shop.conversions()).toEqual({});
    await shop.changeSale(saleId, { status: 'completed', completedAt: shop.now });
    await shop.settle(saleId);

    expect(await statesOf(saleId)).toEqual(['pending', 'pending', 'pending']);
    expect((await shop.rewards())[`${saleId}-referrer`]).toMatchObject({ contactId: maria, value: 8900, currency: 'USD' });
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 89_000 });
    expect(await shop.figures()).toMatchObject({ referralConversions: 1, referralRevenue: 89_000 });
    expect((await shop.attention())[`rewardDue-${saleId}`]).toMatchObject({ kind: 'rewardDue', saleId, title: 'Frank Friend', rank: 2 });
    expect((await shop.contactOf(saleId)).referred?.saleId).toBe(saleId);
    await expectCountersToBeTrue(shop);

    shop.pass(hour);
    await shop.changeSale(saleId, { status: 'refunded', refundedAt: shop.now });
    await shop.settle(saleId);
    expect(await statesOf(saleId)).toEqual(['reversed', 'reversed', 'reversed']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 0, revenue: 0 });
    const { referralConversions = 0, referralRevenue = 0 } = await shop.figures();
    expect([referralConversions, referralRevenue]).toEqual([0, 0]);
    expect(await shop.attention()).not.toHaveProperty(`rewardDue-${saleId}`);
    expect((await shop.contactOf(saleId)).referred).not.toHaveProperty('saleId');
    expect((await shop.saleTimeline(saleId)).map(({ kind }) => kind).filter((kind) => kind === 'referred' || kind === 'conversionDecided')).toEqual([
      'referred',
      'conversionDecided',
    ]);
    await expectCountersToBeTrue(shop);

    await shop.changeSale(saleId, { status: 'completed' });
    expect(await statesOf(saleId)).toEqual(['pending', 'pending', 'pending']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 89_000 });
    await expectCountersToBeTrue(shop);
  });

  test('deleted, takes the conversion and its revenue back, also what was paid', async () => {
    const saleId = await shop.addSale(frank);
    const rewardIds = [`${saleId}-referrer`, `${saleId}-friend`];
    for (const to of ['approved', 'paid'] as const) await changeRewards(shop.services, shop.businessId, rewardIds, { to, actor: owner }, '');
    expect(await statesOf(saleId)).toEqual(['paid', 'paid', 'paid']);
    await shop.deleteSale(saleId);
    await settleConversion(shop.services, shop.saleReference(saleId));
    expect(await statesOf(saleId)).toEqual(['reversed', 'reversed', 'reversed']);
    expect((await shop.rewards())[`${saleId}-referrer`]?.paidAt).toEqual(shop.now);
    expect(await shop.referral(code)).toMatchObject({ conversions: 0, revenue: 0 });
    await expectCountersToBeTrue(shop);
  });

  test('edited, is followed by its figures', async () => {
    const saleId = await shop.addSale(frank);
    await shop.changeSale(saleId, { amount: 50_005, completedAt: new Date(shop.now.getTime() - 3 * hour) });
    expect((await conversionOf(saleId)).amount).toBe(50_005);
    expect((await shop.rewards())[`${saleId}-referrer`]?.value).toBe(5001);
    expect((await shop.referral(code)).revenue).toBe(50_005);
    expect((await shop.figures()).referralRevenue).toBe(50_005);
    await shop.changeSale(saleId, { currency: 'EUR' });
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 0 });
    expect(await shop.attention()).toHaveProperty(`checkReferral-${saleId}`);
    expect(await shop.attention()).not.toHaveProperty(`rewardDue-${saleId}`);
    await expectCountersToBeTrue(shop);
  });

  test('whose amount changes after its reward was approved needs an OK again, and says so', async () => {
    const saleId = await shop.addSale(frank);
    const rewardIds = [`${saleId}-referrer`, `${saleId}-friend`];
    await changeRewards(shop.services, shop.businessId, rewardIds, { to: 'approved', actor: owner }, '');
    expect(await shop.attention()).not.toHaveProperty(`rewardDue-${saleId}`);
    shop.pass(minute);
    await Promise.all([shop.changeSale(saleId, { amount: 178_000 }), shop.settle(saleId)]);
    expect(await statesOf(saleId)).toEqual(['pending', 'pending', 'approved']);
    expect((await shop.attention())[`rewardDue-${saleId}`]?.detail).toContain('The job’s amount has changed since a reward was approved.');
    const told = (await shop.saleTimeline(saleId)).filter(({ after }) => after?.['because'] === 'jobAmount');
    expect(told).toMatchObject([{ kind: 'rewardChanged', before: { state: 'approved', value: 8900 }, after: { side: 'referrer', state: 'pending', value: 17_800 } }]);
    expect(await changeRewards(shop.services, shop.businessId, rewardIds, { to: 'approved', actor: owner }, '')).toBe(1);
    expect((await shop.rewards())[`${saleId}-referrer`]).not.toHaveProperty('approval');
    expect(await shop.attention()).not.toHaveProperty(`rewardDue-${saleId}`);
    await expectCountersToBeTrue(shop);
  });

  test('one of two at once is the conversion, and the other one when that is taken back', async () => {
    const saleIds = [await shop.writeSale(frank), await shop.writeSale(frank)];
    for (const saleId of saleIds) await shop.settle(saleId);
    await Promise.all(saleIds.map((saleId) => settleConversion(shop.services, shop.saleReference(saleId))));
    const [first = '', ...others] = Object.keys(await shop.conversions());
    expect(others).toEqual([]);
    const second = found(saleIds.find((saleId) => saleId !== first), 'other sale');
    await shop.changeSale(first, { status: 'cancelled' });
    await shop.settle(second);
    expect((await conversionOf(second)).state).toBe('pending');
    await shop.changeSale(first, { status: 'completed' });
    expect((await conversionOf(first)).state).toBe('reversed');
    expect((await shop.referral(code)).conversions).toBe(1);
    await expectCountersToBeTrue(shop);
  });

  test('that is refunded makes the next one the conversion at once, the one that was done first', async () => {
    const first = await shop.addSale(frank);
    shop.pass(day);
    const third = await shop.addSale({ ...frank, amount: 30_000 });
    const second = await shop.addSale({ ...frank, amount: 20_000, completedAt: new Date(shop.now.getTime() - hour) });
    expect(Object.keys(await shop.conversions())).toEqual([first]);

    await shop.changeSale(first, { status: 'refunded', refundedAt: shop.now });
    expect(await statesOf(first)).toEqual(['reversed', 'reversed', 'reversed']);
    expect(await statesOf(second)).toEqual(['pending', 'pending', 'pending']);
    expect(await shop.conversions()).not.toHaveProperty(third);
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 20_000 });
    expect((await shop.contactOf(second)).referred?.saleId).toBe(second);
    await expectCountersToBeTrue(shop);

    await shop.deleteSale(second);
    expect(await statesOf(third)).toEqual(['pending', 'pending', 'pending']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 30_000 });
    await expectCountersToBeTrue(shop);
  });

  test('put down to somebody else makes the next one of whoever it was put down to before the conversion', async () => {
    await shop.receive({ name: 'Gina Guest', email: 'gina@example.org' });
    const first = await shop.addSale(frank);
    const second = await shop.addSale({ ...frank, amount: 20_000 });
    await shop.changeSale(first, { customerName: 'Gina Guest', email: 'gina@example.org' });
    expect((await conversionOf(first)).state).toBe('reversed');
    expect((await conversionOf(second)).state).toBe('pending');
    await expectCountersToBeTrue(shop);
  });

  test('that was refunded makes the next one the conversion although whoever took it back died before that', async () => {
    const first = await shop.addSale(frank);
    const second = await shop.addSale({ ...frank, amount: 20_000 });
    await shop.changeSale(first, { status: 'refunded', refundedAt: shop.now });
    // As it stood between the two transactions.
    const { contactId } = await conversionOf(first);
    await shop.paths.conversions(shop.businessId).doc(second).delete();
    await Promise.all(['referrer', 'friend'].map((side) => shop.paths.rewards(shop.businessId).doc(`${second}-${side}`).delete()));
    await shop.paths.contacts(shop.businessId).doc(contactId).update({ 'referred.saleId': FieldValue.delete() });
    await shop.settle(first);
    expect(await statesOf(second)).toEqual(['pending', 'pending', 'pending']);
  });

  test('put down to the wrong person is theirs no more, once it is put right', async () => {
    await comes({ name: 'Gina Guest', email: 'gina@example.org' });
    const saleId = await shop.addSale(frank);
    const { contactId: frankId } = await conversionOf(saleId);
    await shop.changeSale(saleId, { customerName: 'Gina Guest', email: 'gina@example.org' });
    const conversion = await conversionOf(saleId);
    expect(conversion).toMatchObject({ state: 'pending', name: 'Gina Guest' });
    expect(conversion.contactId).not.toBe(frankId);
    expect((await shop.contact(frankId)).referred).not.toHaveProperty('saleId');
    expect((await shop.contact(conversion.contactId)).referred?.saleId).toBe(saleId);
    expect((await shop.rewards())[`${saleId}-friend`]).toMatchObject({ contactId: conversion.contactId, state: 'pending' });
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 89_000 });
    await expectCountersToBeTrue(shop);
  });

  test('beyond the cap counts, and rewards the friend alone', async () => {
    await shop.paths.referrals(shop.businessId).doc(code).update({ offer: { ...offer, cap: 1 } });
    await shop.addSale(frank);
    await comes({ name: 'Gina Guest', email: 'gina@example.org' });
    const saleId = await shop.addSale({ customerName: 'Gina Guest', email: 'gina@example.org', amount: 10_000 });
    expect(await statesOf(saleId)).toEqual(['pending', 'refused', 'pending']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 2, revenue: 99_000 });
  });
});

describe('a code that was typed with a sale', () => {
  beforeEach(() => mariaHasACode());

  test('ties its customer', async () => {
    const saleId = await shop.addSale({ ...frank, referralCode: 'maria-7k4q' });
    expect(await statesOf(saleId)).toEqual(['pending', 'pending', 'pending']);
    expect(await shop.contactOf(saleId)).toMatchObject({ referredBy: code, referred: { saleId } });
  });

  test('is refused where they had bought before, which is written down', async () => {
    await shop.addSale(frank);
    shop.pass(day);
    const saleId = await shop.addSale({ ...frank, referralCode: code });
    expect(await conversionOf(saleId)).toMatchObject({ state: 'refused', refusedBecause: 'existingCustomer' });
    expect(await shop.rewards()).toEqual({});
    expect((await shop.referral(code)).conversions).toBe(0);
    await expectCountersToBeTrue(shop);
  });

  test('means nothing where no such code is', async () => {
    await shop.addSale({ ...frank, referralCode: 'MARIA-2222' });
    expect(await shop.conversions()).toEqual({});
  });
});

describe('a person', () => {
  let saleId: string;
  beforeEach(async () => {
    await mariaHasACode();
    saleId = await shop.addSale({ ...frank, customerName: 'Maria Lopez', referralCode: code });
  });
  const reward = (side: 'referrer' | 'friend') => `${saleId}-${side}`;
  const decide = (decision: 'approve' | 'refuse') => decideConversion(shop.services, shop.saleReference(saleId), owner, '203.0.113.7', decision);
  const move = (to: 'approved' | 'paid' | 'refused', ids = [reward('referrer'), reward('friend')], note?: string) =>
    changeRewards(shop.services, shop.businessId, ids, { to, actor: owner, note }, '203.0.113.7');

  test('looks at what is odd before anything is given for it', async () => {
    expect((await conversionOf(saleId)).doubts).toEqual(['looksLikeReferrer']);
    expect(await shop.attention()).toHaveProperty(`checkReferral-${saleId}`);
    await expect(move('approved')).rejects.toThrow('odd');
    await decide('approve');
    await decide('approve');
    expect(await conversionOf(saleId)).toMatchObject({ state: 'pending', doubts: [], decidedBy: owner });
    const attention = await shop.attention();
    expect(attention).not.toHaveProperty(`checkReferral-${saleId}`);
    expect(attention).toHaveProperty(`rewardDue-${saleId}`);

    expect(await move('approved')).toBe(2);
    expect(await move('approved')).toBe(0);
    expect(await statesOf(saleId)).toEqual(['approved', 'approved', 'approved']);
    expect(await shop.attention()).not.toHaveProperty(`rewardDue-${saleId}`);
    expect(await move('paid', [reward('referrer')], 'by cheque')).toBe(1);
    expect(await statesOf(saleId)).toEqual(['approved', 'paid', 'approved']);
    expect((await shop.rewards())[reward('referrer')]).toMatchObject({ paidNote: 'by cheque', paidAt: shop.now });
    expect(await move('paid')).toBe(1);
    expect(await statesOf(saleId)).toEqual(['paid', 'paid', 'paid']);
    const audit = await shop.paths.audit(shop.businessId).get();
    expect(audit.docs.map((document) => document.data().action).sort()).toEqual([
      'reviewsReferrals.conversionApproved',
      'reviewsReferrals.rewardsChanged',
      'reviewsReferrals.rewardsChanged',
      'reviewsReferrals.rewardsChanged',
    ]);
    await expectCountersToBeTrue(shop);
  });

  test('refuses what is none, and takes that back', async () => {
    await decide('refuse');
    expect(await statesOf(saleId)).toEqual(['refused', 'refused', 'refused']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 0, revenue: 0 });
    expect(await shop.attention()).not.toHaveProperty(`checkReferral-${saleId}`);
    await expectCountersToBeTrue(shop);
    await decide('approve');
    expect(await statesOf(saleId)).toEqual(['pending', 'pending', 'pending']);
    expect(await shop.referral(code)).toMatchObject({ conversions: 1, revenue: 89_000 });
    await expectCountersToBeTrue(shop);
  });

  test('ends a code for whoever comes from then on', async () => {
    await endReferral(shop.services, shop.businessId, owner, '', { code: 'maria 7k4q', ended: true });
    const leadId = await comes({ name: 'Gina Guest', email: 'gina@example.org' });
    expect((await shop.lead(leadId)).referral).toMatchObject({ state: 'refused', because: 'offerEnded' });
    await endReferral(shop.services, shop.businessId, owner, '', { code, ended: false });
    const later = await comes({ name: 'Hugo Host', email: 'hugo@example.org' });
    expect((await shop.lead(later)).referral?.state).toBe('tied');
    await expect(endReferral(shop.services, shop.businessId, owner, '', { code: 'MARIA-2222', ended: true })).rejects.toThrow('no such code');
  });

  test('asks for a reward that is not there', async () => {
    await expect(move('approved', ['no-such-sale-friend'])).rejects.toThrow('no such reward');
    await expect(move('approved', ['nonsense'])).rejects.toThrow('no such reward');
  });
});

const operationCount = 100;
/** One in whose course everything does happen. */
const seed = 3;

test(`after ${operationCount} things that happen in no order the figures are what stands on record`, async () => {
  const numbers = seededRandom(seed);
  const random = () => numbers.next();
  const pick = <T>(choices: readonly T[]): T => found(choices[Math.floor(random() * choices.length)], 'choice');
  await mariaHasACode({ offer: { ...offer, cap: 4 } });
  const saleIds: string[] = [];
  const friend = () => `friend${Math.floor(random() * 8)}@example.org`;
  const typed = { referralCode: code };

  const things: Readonly<Record<string, () => Promise<unknown>>> = {
    'a friend comes': async () => {
      const email = friend();
      await comes({ name: email.slice(0, 7), email });
    },
    'a job is written down': async () => {
      const email = friend();
      const status = pick(['booked', 'completed', 'completed'] as const);
      const sale = { customerName: email.slice(0, 7), email, status, amount: Math.floor(random() * 100_000), ...(random() < 0.3 && typed) };
      saleIds.push(await shop.addSale(sale));
    },
    'a job is changed': () =>
      shop.changeSale(pick(saleIds), pick([{ amount: Math.floor(random() * 100_000) }, { currency: pick(['USD', 'EUR']) }, { completedAt: shop.now }])),
    'a job moves': async () => {
      const status = pick(saleStatuses);
      await shop.changeSale(pick(saleIds), { status, ...(status === 'completed' && { completedAt: shop.now }) });
    },
    'an event comes again': () => shop.settle(pick(saleIds)),
    'a job is deleted': async () => {
      const [saleId = ''] = saleIds.splice(Math.floor(random() * saleIds.length), 1);
      await shop.deleteSale(saleId);
    },
    'a person decides': () => decideConversion(shop.services, shop.saleReference(pick(saleIds)), owner, '', pick(['approve', 'approve', 'refuse'])),
    'rewards move': async () => {
      const ids = Object.keys(await shop.rewards()).filter(() => random() < 0.7);
      const to = pick(['approved', 'approved', 'paid', 'paid', 'refused', 'pending'] as const);
      if (ids.length > 0) await changeRewards(shop.services, shop.businessId, ids, { to, actor: owner }, '');
    },
    'time goes by': () => Promise.resolve(shop.pass(pick([minute, hour, 5 * hour]))),
  };
  const names = [...Object.keys(things), 'rewards move', 'rewards move'];
  const seen = new Set<string>();
  for (let count = 0; count < 5; count += 1) await things['a friend comes']?.();
  for (let done = 0; done < operationCount; done += 1) {
    const name = saleIds.length < 2 ? 'a job is written down' : pick(names);
    try {
      await things[name]?.();
    } catch (error) {
      // Somebody asks for what is not possible at the moment; anything else is a fault.
      if (!(error instanceof AppError)) throw new Error(`${name} failed`, { cause: error });
    }
    for (const { state } of Object.values(await shop.conversions())) seen.add(state);
  }

  const conversions = Object.values(await shop.conversions()).filter(counts);
  const inDollars = conversions.filter(({ currency }) => currency === 'USD');
  const revenue = inDollars.reduce((sum, { amount }) => sum + amount, 0);
  expect(await shop.referral(code)).toMatchObject({ conversions: conversions.length, revenue });
  const figures = await shop.figures();
  expect([figures.referralConversions ?? 0, figures.referralRevenue ?? 0]).toEqual([conversions.length, revenue]);
  await expectCountersToBeTrue(shop);
  const total = await foldBusiness(shop.services.db, shop.paths, shop.businessId, { timezone: 'America/New_York', currency: 'USD' }, shop.now);
  expect(total?.drift).toEqual({});
  // Each friend is one conversion, of a sale that stands, and says so.
  expect(new Set(conversions.map(({ contactId }) => contactId)).size).toBe(conversions.length);
  for (const { saleId, contactId, amount } of conversions) {
    expect(await shop.sale(saleId)).toMatchObject({ status: 'completed', amount });
    expect((await shop.contact(contactId)).referred?.saleId).toBe(saleId);
  }
  // It did happen.
  expect([...seen].sort()).toEqual(['approved', 'paid', 'pending', 'refused', 'reversed']);
  expect(conversions.length).toBeGreaterThan(1);
}, 120_000);

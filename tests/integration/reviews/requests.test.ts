import { describe, expect, test } from 'vitest';
import { day, hour, minute, owner, type ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { accepts } from '../testBusiness.ts';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { addCounters } from '../../../functions/src/analytics/addCounters.ts';
import { countedOf, saleChange } from '../../../functions/src/analytics/saleCounters.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { followers } from '../../../functions/src/followers.ts';
import { applyDeliveryEvent } from '../../../functions/src/intake/applyDeliveryEvent.ts';
import { receiveInbound } from '../../../functions/src/intake/receiveInbound.ts';
import { sweepDueWork } from '../../../functions/src/lead-nurturing/sweepDueWork.ts';
import type { DeliveryEvent } from '../../../functions/src/messaging/port.ts';
import { settleByHand } from '../../../functions/src/messaging/settleByHand.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import type { Contact } from '../../../functions/src/model/contact.ts';
import type { ReviewRequest } from '../../../functions/src/model/reviewRequest.ts';
import { defaultReviewsReferralsSettings } from '../../../functions/src/model/reviewsReferrals.ts';
import type { Sale } from '../../../functions/src/model/sale.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import type { AppError } from '../../../functions/src/platform/errors.ts';
import { askSelected, previewAsking } from '../../../functions/src/reviews-referrals/requests/askSelected.ts';
import { markReviewed } from '../../../functions/src/reviews-referrals/requests/markReviewed.ts';
import { report } from '../../../functions/src/reviews-referrals/requests/report.ts';
import { saveSettings } from '../../../functions/src/reviews-referrals/requests/saveSettings.ts';
import { stopAsking } from '../../../functions/src/reviews-referrals/requests/stopAsking.ts';
import { sweepRequests } from '../../../functions/src/reviews-referrals/requests/sweepRequests.ts';
import { linkToken, tokenHash } from '../../../functions/src/reviews-referrals/publicLinks.ts';
import { makeContact, makeReviewRequest } from '../../../functions/src/testing/builders.ts';

let shop: ReviewShop;
useReviewShop('requests', (opened) => {
  shop = opened;
});

interface Job {
  sale?: Partial<Sale>;
  contact?: Partial<Contact>;
  request?: Partial<ReviewRequest>;
  /** Whose job it is; a person of their own where nobody is named. */
  contactId?: string;
}

/** A job that was completed just now, as its event leaves it: its request is due in two hours. */
async function jobDone({ sale, contact, request, contactId }: Job = {}): Promise<string> {
  const saleId = await shop.writeSale(sale);
  const job = await shop.sale(saleId);
  const person = contactId ?? `contact-of-${saleId}`;
  const dueAt = new Date(shop.now.getTime() + 2 * hour);
  const { requestedAt: _asked, channel: _channel, ...made } = makeReviewRequest({
    saleId,
    contactId: person,
    completedAt: shop.now,
    state: 'scheduled',
    createdAt: shop.now,
    ...(request?.state ? {} : { nextAt: dueAt, dueAt }),
    ...request,
  });
  await Promise.all([
    shop.services.db.runTransaction((tx) => {
      const counted = countedOf(job);
      tx.update(shop.paths.sales(shop.businessId).doc(saleId), { contactId: person, ...(counted && { counted }) });
      addCounters(tx, shop.paths, shop.businessId, saleChange(undefined, counted, { timezone: 'America/New_York', currency: 'USD' }));
      return Promise.resolve();
    }),
    shop.paths.contacts(shop.businessId).doc(person).set(makeContact(contact), { merge: true }),
    shop.paths.reviewRequests(shop.businessId).doc(saleId).set(made),
  ]);
  return saleId;
}

/** Its request has gone out, two hours after the job. */
async function asked(job: Job = {}): Promise<string> {
  const saleId = await jobDone(job);
  shop.pass(2 * hour);
  await shop.wakeRequest(saleId);
  return saleId;
}

/** Everything that is due of requests and their messages. */
async function runDue(): Promise<void> {
  await sweepRequests(shop.services);
  await sweepDueMessages(shop.services, followers);
  await sweepDueWork(shop.services, followers);
}

const sent = () => shop.delivered.map(({ messageId }) => messageId.replace(/^sale-0*/, ''));
const texts: Partial<Contact> = {
  phones: ['+14155550123'],
  consents: [{ purpose: 'service', channel: 'sms', granted: true, wording: 'Text me.', at: new Date('2026-11-01T00:00:00Z'), source: 'manual' }],
};
const reported = (messageId: string, kind: DeliveryEvent['kind']) =>
  applyDeliveryEvent(shop.services, shop.businessId, {
    messageId,
    kind,
    at: shop.services.realNow(),
    provider: 'sendgrid',
    providerId: 'sg-1',
    reason: 'There is no such mailbox.',
  });

describe('a job that is done', () => {
  test('brings a request after two hours, its reminders, and its end', async () => {
    const saleId = await jobDone();
    await runDue();
    expect(sent()).toEqual([]);

    shop.pass(2 * hour);
    await runDue();
    const requestedAt = shop.now;
    expect(sent()).toEqual(['1-reviewRequest']);
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested', requestedAt, channel: 'email', reminders: 0 });
    expect((await shop.contactOf(saleId)).reviewAskedAt).toEqual(requestedAt);

    shop.pass(3 * day);
    await runDue();
    await runDue();
    shop.pass(4 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest', '1-reviewReminder1', '1-reviewReminder2']);
    expect(shop.assistant.customerMessagesAsked.map(({ about }) => about)).toEqual([
      { kind: 'reviewRequest' },
      { kind: 'reviewReminder', number: 1, isLast: false },
      { kind: 'reviewReminder', number: 2, isLast: true },
    ]);

    shop.pass(14 * day);
    await runDue();
    const request = await shop.request(saleId);
    expect(request).toMatchObject({ state: 'expired', reminders: 2, expiredAt: shop.now });
    expect(request.nextAt).toBeUndefined();
    shop.pass(30 * day);
    await runDue();
    expect(sent()).toHaveLength(3);
    expect(await shop.figures()).toMatchObject({ reviewsRequested: 1, reviewRemindersSent: 2, messagesSent: 3 });
    await expectCountersToBeTrue(shop);
  });

  test('puts the message, the link, the inbox and the timeline on record together', async () => {
    const saleId = await asked();
    const token = linkToken('review', shop.businessId, saleId, addressKey());
    const message = await shop.message(`${saleId}-reviewRequest`);
    expect(message).toMatchObject({ purpose: 'reviewRequest', saleId, to: 'nora@example.com', state: 'sent', writtenBy: 'local' });
    expect(message.body).toContain(`/v/${token}`);
    expect((await shop.request(saleId)).tokenHash).toBe(tokenHash(token));
    expect((await shop.paths.token(tokenHash(token)).get()).data()).toMatchObject({ kind: 'review', businessId: shop.businessId, saleId });
    expect((await shop.contactOf(saleId)).inbox).toMatchObject({ direction: 'out', channel: 'email', lastAt: shop.now });
    expect((await shop.saleTimeline(saleId)).map(({ kind, after }) => [kind, after])).toEqual([['asked', { step: 'request', channel: 'email' }]]);
  });

  test('woken three times at once sends one message', async () => {
    const saleId = await jobDone();
    shop.pass(2 * hour);
    await Promise.all([shop.wakeRequest(saleId), shop.wakeRequest(saleId), runDue()]);
    expect(sent()).toEqual(['1-reviewRequest']);
    await expectCountersToBeTrue(shop);
  });

  test.each([
    [[], [14]],
    [[5], [5, 14]],
  ])('with reminders after %j days goes on after %j', async (reminderDays, waits) => {
    await shop.setWorkflow({ reminderDays });
    const saleId = await asked();
    for (const days of waits) {
      shop.pass(days * day - minute);
      await runDue();
      expect((await shop.request(saleId)).state).toBe('requested');
      shop.pass(minute);
      await runDue();
    }
    expect(await shop.request(saleId)).toMatchObject({ state: 'expired', reminders: reminderDays.length });
  });

  test('goes by text where the customer prefers that and has agreed', async () => {
    const saleId = await asked({ sale: { preferredChannel: 'sms' }, contact: texts });
    const message = await shop.message(`${saleId}-reviewRequest`);
    expect(message).toMatchObject({ channel: 'sms', to: '+14155550123' });
    expect(message.body).toMatch(/Reply STOP to opt out\.$/);
  });

  test('is written anew where another channel is wanted by the time it is claimed', async () => {
    const saleId = await jobDone({ contact: texts });
    shop.whileWritingToCustomer = async ({ channel }) => {
      if (channel === 'email') await shop.paths.contacts(shop.businessId).doc(`contact-of-${saleId}`).update({ emails: [] });
    };
    shop.pass(2 * hour);
    await shop.wakeRequest(saleId);
    expect(shop.assistant.customerMessagesAsked.map(({ channel }) => channel)).toEqual(['email', 'sms']);
    expect(await shop.message(`${saleId}-reviewRequest`)).toMatchObject({ channel: 'sms', state: 'sent' });
  });
});

describe('what may not be asked', () => {
  test('the same person twice: two jobs of one day bring one request', async () => {
    const one = await jobDone({ contactId: 'nora' });
    const other = await jobDone({ contactId: 'nora' });
    shop.pass(2 * hour);
    await Promise.all([shop.wakeRequest(one), shop.wakeRequest(other)]);
    expect(sent()).toHaveLength(1);
    const states = Object.values(await shop.requests()).map(({ state, skippedBecause }) => [state, skippedBecause]);
    expect(states).toEqual(expect.arrayContaining([['requested', undefined], ['skipped', 'askedRecently']]));
    expect(states).toHaveLength(2);
  });

  test('again within six months, and after them yes', async () => {
    await asked({ contactId: 'nora' });
    shop.pass(60 * day);
    const early = await asked({ contactId: 'nora' });
    expect(await shop.request(early)).toMatchObject({ state: 'skipped', skippedBecause: 'askedRecently' });
    shop.pass(125 * day);
    const late = await asked({ contactId: 'nora', contact: { reviewAskedAt: (await shop.contact('nora')).reviewAskedAt } });
    expect(await shop.request(late)).toMatchObject({ state: 'requested' });
  });

  test('about a job that was taken back, or after the workflow was switched off', async () => {
    const refunded = await jobDone({ contactId: 'nora' });
    const off = await jobDone({ contactId: 'olga' });
    await shop.paths.sales(shop.businessId).doc(refunded).update({ status: 'refunded' });
    shop.pass(2 * hour);
    await shop.wakeRequest(refunded);
    await shop.setWorkflow({ enabled: false });
    await shop.wakeRequest(off);
    expect(await shop.request(refunded)).toMatchObject({ state: 'skipped', skippedBecause: 'saleGone' });
    expect(await shop.request(off)).toMatchObject({ state: 'skipped', skippedBecause: 'workflowOff' });
    expect(sent()).toEqual([]);
  });

  test('whoever has said "please stop" after the request', async () => {
    const saleId = await asked();
    await receiveInbound(shop.services, shop.businessId, {
      inbound: {
        channel: 'email',
        provider: 'sendgrid',
        providerId: '<no@example.com>',
        from: 'nora@example.com',
        fromName: undefined,
        subject: undefined,
        to: [],
        references: [],
        text: 'Please stop writing to me.',
        autoReply: false,
      },
      says: undefined,
      mayBeLead: true,
    });
    shop.pass(3 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
    expect(await shop.request(saleId)).toMatchObject({ state: 'optedOut', skippedBecause: 'optedOut' });
    // They were asked, and that stays counted.
    expect(await shop.figures()).toMatchObject({ reviewsRequested: 1 });
    await expectCountersToBeTrue(shop);
  });

  test('whoever has left a review just before the reminder is claimed', async () => {
    const saleId = await asked();
    shop.whileWritingToCustomer = () => markReviewed(shop.services, shop.saleReference(saleId), owner);
    await shop.setWorkflow({ referrals: { ...defaultReviewsReferralsSettings.referrals, enabled: false } });
    shop.pass(3 * day);
    await shop.wakeRequest(saleId);
    expect(sent()).toEqual(['1-reviewRequest']);
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reviewedBy: 'manual', reminders: 0 });
    await expectCountersToBeTrue(shop);
  });

  test('whoever has left a review while the reminder waited for the daily limit', async () => {
    const saleId = await asked();
    await shop.setWorkflow({ referrals: { ...defaultReviewsReferralsSettings.referrals, enabled: false } });
    await shop.setBusiness({ dailyCaps: { leads: 500, email: 0, sms: 0, ai: 0 } });
    shop.pass(3 * day);
    await shop.wakeRequest(saleId);
    expect(await shop.message(`${saleId}-reviewReminder1`)).toMatchObject({ state: 'queued' });
    // As the review page or the poll finds it, which know nothing of the ledger.
    await shop.paths.reviewRequests(shop.businessId).doc(saleId).update({ state: 'reviewed', reviewedAt: shop.now });
    await shop.setBusiness({ dailyCaps: { leads: 500, email: 500, sms: 200, ai: 1000 } });
    shop.pass(day);
    await runDue();
    expect(await shop.message(`${saleId}-reviewReminder1`)).toMatchObject({ state: 'skipped', skippedBecause: 'reviewed' });
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reminders: 0 });
  });
});

describe('what has to wait', () => {
  test('is held by a pause and goes on when it ends', async () => {
    const saleId = await jobDone();
    await shop.setBusiness({ pausedAt: shop.now });
    shop.pass(2 * hour);
    await runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled', waitingFor: 'paused' });
    expect((await shop.request(saleId)).nextAt).toBeUndefined();
    shop.pass(day);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    expect(shop.wakeUps.at(-1)).toMatchObject({ queue: 'reviewsReferrals-onRequestDue', data: { saleId } });
    await runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested' });
    expect(sent()).toEqual(['1-reviewRequest']);
  });

  test('for more than a week is let go', async () => {
    const saleId = await jobDone();
    await shop.setBusiness({ pausedAt: shop.now });
    shop.pass(2 * hour);
    await runDue();
    shop.pass(8 * day);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'skipped', skippedBecause: 'tooLongAgo' });
  });

  test('for more than a week is let go in the ledger, too', async () => {
    const saleId = await jobDone();
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    shop.pass(2 * hour);
    await runDue();
    const messageId = `${saleId}-reviewRequest`;
    expect(await shop.message(messageId)).toMatchObject({ state: 'queued' });
    await setPaused(shop.services, shop.businessId, owner, '', true);
    shop.pass(8 * day);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    shop.provider = accepts;
    await runDue();
    expect(await shop.message(messageId)).toMatchObject({ state: 'skipped', skippedBecause: 'tooLongAgo' });
    expect(await shop.request(saleId)).toMatchObject({ state: 'skipped', skippedBecause: 'tooLongAgo' });
  });

  test('waits for the morning of whoever is texted, also in the ledger', async () => {
    await shop.setWorkflow({ quietHours: { enabled: true, start: '20:00', end: '08:00' } });
    // In California it is seven in the morning, two hours later nine.
    const saleId = await jobDone({ sale: { preferredChannel: 'sms' }, contact: texts, request: { nextAt: shop.now, dueAt: shop.now } });
    await shop.wakeRequest(saleId);
    const morning = new Date('2026-11-24T16:00:00Z');
    expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled', waitingFor: 'quietHours', nextAt: morning });

    await shop.setBusiness({ dailyCaps: { leads: 500, email: 0, sms: 0, ai: 0 } });
    shop.pass(2 * hour);
    await runDue();
    await shop.setBusiness({ dailyCaps: { leads: 500, email: 500, sms: 200, ai: 1000 } });
    // Midnight in New York, nine in the evening in California.
    shop.pass(12 * hour);
    await runDue();
    expect(sent()).toEqual([]);
    expect(await shop.message(`${saleId}-reviewRequest`)).toMatchObject({ state: 'queued', retryAt: new Date('2026-11-25T16:00:00Z') });
    shop.pass(11 * hour);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
  });

  test('goes by the settings as they are when it is due', async () => {
    const saleId = await asked();
    await shop.setWorkflow({ reminderDays: [5] });
    shop.pass(3 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
    shop.pass(2 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest', '1-reviewReminder1']);
    expect(shop.assistant.customerMessagesAsked.at(-1)?.about).toMatchObject({ isLast: true });
    await shop.setWorkflow({ enabled: false });
    shop.pass(14 * day);
    await runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'expired' });
  });
});

describe('a provider', () => {
  test('that is busy is tried again', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const saleId = await asked();
    expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled' });
    shop.provider = ({ messageId }) => Promise.resolve({ result: 'sent', provider: 'local', providerId: messageId });
    shop.pass(minute);
    await runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested', requestedAt: shop.now });
  });

  test('that refuses for good ends the request, until somebody sends it again', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'It was too long.' });
    const saleId = await asked();
    expect(await shop.request(saleId)).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
    expect(Object.keys(await shop.attention())).toEqual([`failedMessage-${saleId}-reviewRequest`]);
    shop.provider = ({ messageId }) => Promise.resolve({ result: 'sent', provider: 'local', providerId: messageId });
    const reference = { businessId: shop.businessId, messageId: `${saleId}-reviewRequest` };
    await settleByHand(shop.services, followers, reference, owner, 'sendAgain');
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested' });
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  test('that had the message when the process died is waited for, and a person settles it', async () => {
    const saleId = await jobDone();
    shop.pass(2 * hour);
    const claimedAt = shop.now;
    await shop.dieWhileSending(() => shop.wakeRequest(saleId));
    shop.pass(3 * minute);
    await runDue();
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
    expect(await shop.message(`${saleId}-reviewRequest`)).toMatchObject({ state: 'unknown' });
    const waiting = await shop.request(saleId);
    expect([waiting.state, waiting.nextAt]).toEqual(['scheduled', undefined]);
    expect(Object.keys(await shop.attention())).toEqual([`unclearMessage-${saleId}-reviewRequest`]);

    const reference = { businessId: shop.businessId, messageId: `${saleId}-reviewRequest` };
    await settleByHand(shop.services, followers, reference, owner, 'arrived');
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested', requestedAt: claimedAt });
    shop.pass(3 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest', '1-reviewReminder1']);
    await expectCountersToBeTrue(shop);
  });

  test('that says it had the message all along lets the request go on', async () => {
    const saleId = await jobDone();
    shop.pass(2 * hour);
    await shop.dieWhileSending(() => shop.wakeRequest(saleId));
    shop.pass(3 * minute);
    await runDue();
    await reported(`${saleId}-reviewRequest`, 'delivered');
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested' });
    expect(await shop.attention()).toEqual({});
  });

  test('that brings the mail back ends the request: a dead address is not reminded', async () => {
    const saleId = await asked();
    shop.pass(hour);
    await reported(`${saleId}-reviewRequest`, 'bounced');
    await reported(`${saleId}-reviewRequest`, 'bounced');
    const request = await shop.request(saleId);
    expect(request).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
    expect([request.requestedAt, request.nextAt]).toEqual([undefined, undefined]);
    expect((await shop.contactOf(saleId)).reviewAskedAt).toBeUndefined();
    shop.pass(3 * day);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
    expect(Object.keys(await shop.attention())).toEqual([`failedMessage-${saleId}-reviewRequest`]);
    expect((await shop.figures()).reviewsRequested ?? 0).toBe(0);
    await expectCountersToBeTrue(shop);
  });

  test('that passes a complaint on ends the request as a no', async () => {
    const saleId = await asked();
    await reported(`${saleId}-reviewRequest`, 'delivered');
    await reported(`${saleId}-reviewRequest`, 'complained');
    expect(await shop.request(saleId)).toMatchObject({ state: 'optedOut' });
    const address = addressId('email', 'nora@example.com', addressKey());
    expect((await shop.paths.addresses(shop.businessId).doc(address).get()).data()).toMatchObject({ blocked: { reason: 'complained' } });
    await expectCountersToBeTrue(shop);
  });
});

describe('a member', () => {
  const longAgo = { state: 'skipped', skippedBecause: 'tooLongAgo' } as const;

  test('chooses whom to ask of those who were left out, and confirms how many', async () => {
    const old = await jobDone({ contactId: 'nora', request: longAgo });
    const older = await jobDone({ contactId: 'nora', request: { ...longAgo, completedAt: new Date(shop.now.getTime() - 90 * day) } });
    const mute = await jobDone({ contactId: 'olga', contact: { emails: [], phones: [] }, request: longAgo });
    const before = await asked({ contactId: 'pete' });
    const saleIds = [old, older, mute, before];
    const { recipients, sales } = await previewAsking(shop.services, shop.businessId, saleIds);
    expect(recipients).toBe(1);
    expect(sales.map(({ channel, skippedBecause }) => channel ?? skippedBecause)).toEqual(['email', 'askedRecently', 'noAddress', 'askedRecently']);

    const wrong = askSelected(shop.services, shop.businessId, owner, { saleIds, recipients: 2 });
    await expect(wrong).rejects.toMatchObject({ code: 'conflict' } satisfies Partial<AppError>);
    expect(await askSelected(shop.services, shop.businessId, owner, { saleIds, recipients: 1 })).toBe(1);
    await runDue();
    expect(await shop.request(old)).toMatchObject({ state: 'requested', askedBy: owner });
    expect((await shop.saleTimeline(old)).map(({ kind, actor }) => [kind, actor.id])).toEqual([['asked', owner.id]]);
    // Nobody is asked twice about one job.
    expect((await previewAsking(shop.services, shop.businessId, [old, older])).recipients).toBe(0);
    await expectCountersToBeTrue(shop);
  });

  test('stops asking, and what waits to be sent is let go', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const saleId = await asked();
    await stopAsking(shop.services, shop.saleReference(saleId), owner);
    expect(await shop.request(saleId)).toMatchObject({ state: 'skipped', skippedBecause: 'stoppedByMember' });
    expect(await shop.message(`${saleId}-reviewRequest`)).toMatchObject({ state: 'skipped', skippedBecause: 'stoppedByMember' });
    shop.pass(hour);
    await runDue();
    expect(sent()).toEqual(['1-reviewRequest']);
    await expect(stopAsking(shop.services, shop.saleReference(saleId), owner)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('who knows of a review ends the reminders, and makes one offer due', async () => {
    const saleId = await asked();
    await markReviewed(shop.services, shop.saleReference(saleId), owner);
    await markReviewed(shop.services, shop.saleReference(saleId), owner);
    expect(await shop.request(saleId)).toMatchObject({ state: 'reviewed', reviewedBy: 'manual', offer: { state: 'due' }, nextAt: shop.now });
    expect((await shop.saleTimeline(saleId)).map(({ kind }) => kind).sort()).toEqual(['asked', 'reviewed']);
    await expectCountersToBeTrue(shop);
  });

  test('reads who was asked, page by page, the newest first', async () => {
    const first = await asked({ contactId: 'nora' });
    const others = await Promise.all(
      Array.from({ length: 101 }, (_, index) =>
        jobDone({ request: { state: 'skipped', skippedBecause: 'workflowOff', completedAt: new Date(shop.now.getTime() + index * minute) } }),
      ),
    );
    const span = { from: new Date(shop.now.getTime() - day), to: new Date(shop.now.getTime() + day) };
    const page = await report(shop.services, shop.businessId, span);
    expect(page.rows).toHaveLength(100);
    const rest = await report(shop.services, shop.businessId, { ...span, after: page.after ?? undefined });
    expect(rest.after).toBeNull();
    const ids = [...page.rows, ...rest.rows].map(({ saleId }) => saleId);
    expect(new Set(ids)).toEqual(new Set([first, ...others]));
    expect(rest.rows.at(-1)).toMatchObject({ saleId: first, state: 'requested', channel: 'email', reminders: 0, rating: null, offeredAt: null });
    expect(page.rows[0]).toMatchObject({ state: 'skipped', skippedBecause: 'workflowOff' });
  });

  test('saves settings that hold from then on, with an entry in the audit', async () => {
    const settings = { ...defaultReviewsReferralsSettings, delayHours: 5 };
    await saveSettings(shop.services, shop.businessId, owner, '', { enabled: false, settings });
    expect((await shop.paths.reviewsReferrals(shop.businessId).get()).data()).toMatchObject({ enabled: false, enabledAt: null, delayHours: 5 });
    shop.pass(hour);
    await saveSettings(shop.services, shop.businessId, owner, '', { enabled: true, settings });
    const enabledAt = shop.now;
    shop.pass(hour);
    await saveSettings(shop.services, shop.businessId, owner, '', { enabled: true, settings });
    expect((await shop.paths.reviewsReferrals(shop.businessId).get()).data()).toMatchObject({ enabled: true, enabledAt });
    const entries = (await shop.paths.audit(shop.businessId).get()).docs.map((document) => document.data().action);
    expect(entries).toEqual(['reviewsReferrals.saveSettings', 'reviewsReferrals.saveSettings', 'reviewsReferrals.saveSettings']);

    const save = (changes: Partial<typeof settings>) =>
      saveSettings(shop.services, shop.businessId, owner, '', { enabled: true, settings: { ...settings, ...changes } });
    await expect(save({ reminderDays: [7, 3] })).rejects.toMatchObject({ code: 'invalid', field: 'settings.reminderDays.1' });
    const templates = { ...settings.templates, reviewRequest: { subject: 'Thank you', body: 'Bring a friend: {{code}}' } };
    await expect(save({ templates })).rejects.toMatchObject({ code: 'invalid', field: 'settings.templates.reviewRequest.body' });
  });
});

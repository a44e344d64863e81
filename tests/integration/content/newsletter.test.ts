import { countedDatabase } from './countedDatabase.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { containing } from './publishingShop.ts';
import { contactIdOf, emailOf, NewsletterShop } from './newsletterShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { type Database, openDatabase } from '../openDatabase.ts';
import { connectVendors, sendgridCall } from '../intake/vendorCalls.ts';
import { loadSettings } from '../../../functions/src/business/loadSettings.ts';
import { saveDailyCaps } from '../../../functions/src/business/saveDailyCaps.ts';
import { setPaused as pauseOrResume } from '../../../functions/src/business/setPaused.ts';
import { approvePiece } from '../../../functions/src/content/approval/approvePiece.ts';
import { settlePublication } from '../../../functions/src/content/approval/settlePublication.ts';
import { reopenPiece } from '../../../functions/src/content/approval/reopenPiece.ts';
import { takeUpWaiting } from '../../../functions/src/connections/takeUpWaiting.ts';
import { countRecipients } from '../../../functions/src/content/newsletter/countRecipients.ts';
import { stopNewsletter } from '../../../functions/src/content/newsletter/stopNewsletter.ts';
import { publishDue } from '../../../functions/src/content/publish/publishDue.ts';
import { sweepPieces } from '../../../functions/src/content/publish/sweepPieces.ts';
import { followers } from '../../../functions/src/followers.ts';
import { answerHook } from '../../../functions/src/intake/answerHook.ts';
import { answerPreferences } from '../../../functions/src/intake/preferences/answerPreferences.ts';
import { builtAt, makeMessage } from '../../../functions/src/testing/builders.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import { settleByHand } from '../../../functions/src/messaging/settleByHand.ts';
import { sendgridChannel } from '../../../functions/src/vendors/sendgrid/sendgridChannel.ts';
import { standInSendgrid, standInSendgridKey, type StandInSendgrid } from '../../../functions/src/vendors/sendgrid/standInSendgrid.ts';

/** Emails of a day; newsletters may take four fifths of them. */
const emailCap = (email: number) => ({ dailyCaps: { leads: 500, email, sms: 200, ai: 1000 } });
const reference = () => ({ businessId: shop.businessId, contentId: shop.contentId });

let database: Database;
let opened = 0;
let shop: NewsletterShop;

beforeAll(async () => {
  database = await openDatabase('newsletter');
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.empty();
  opened += 1;
  shop = new NewsletterShop(database, `newsletter-${opened}`);
  await shop.open(emailCap(10_000));
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('a newsletter to 5,000 contacts, killed half-way and resumed, reaches each who agreed once, and nobody else', { timeout: 120_000 }, async () => {
  const everybody = range(1, 5000);
  const agreed = (number: number) => number % 25 < 18;
  const blocked = [100, 2000, 4900];
  // These two share the address of somebody before them.
  const shared = new Map([[2501, 2500], [3300, 150]]);
  await shop.addContacts(everybody, (number) => ({
    emails: [`old${number}@example.com`, emailOf(shared.get(number) ?? number)],
    mailable: { newsletter: agreed(number) },
  }));
  for (const number of blocked) await shop.block(number);
  expect(await countRecipients(shop.services, shop.businessId)).toBe(3600);
  await shop.begin({ newsletter: { confirmed: 3600, cursor: null, made: 0, complete: false } });

  // Killed while messages are being made: what has been made is on record together with the place to go on from.
  await shop.dieAfter(4);
  const halfWay = await shop.piece();
  expect(halfWay).toMatchObject({ state: 'publishing', newsletter: { complete: false } });
  expect(halfWay.newsletter?.made).toBeGreaterThan(300);
  expect(await shop.letters()).toHaveProperty('size', (halfWay.newsletter?.made ?? 0));
  // Whoever comes while the lease lasts leaves it alone, and sees to it that somebody comes again.
  await shop.send();
  expect(shop.delivered).toEqual([]);
  expect(shop.wakeUps).toMatchObject([{ queue: 'content-onNewsletterDue' }]);

  const takenBack = [...range(200, 240), ...range(3000, 3040)].filter(agreed);
  await shop.takeBack(takenBack);

  // Killed while some are with the provider: they are not sent again, whatever became of them.
  shop.pass(3 * minute);
  const answer = shop.provider;
  let handedOver = 0;
  await new Promise<void>((died) => {
    shop.provider = (message) => {
      handedOver += 1;
      if (handedOver <= 500) return answer(message);
      died();
      return new Promise(() => undefined);
    };
    void shop.send();
  });
  shop.provider = answer;
  expect(await shop.piece()).toMatchObject({ state: 'published', newsletter: { complete: true } });

  shop.pass(3 * minute);
  await Promise.all([shop.send(), shop.runDue(), shop.send(), shop.send()]);
  await shop.runDue();

  const expected = everybody.filter((number) => agreed(number) && !takenBack.includes(number) && !blocked.includes(number) && !shared.has(number));
  const got = shop.delivered.map(({ to }) => to);
  expect(new Set(got).size).toBe(got.length);
  expect(got.toSorted()).toEqual(expected.map(emailOf).toSorted());
  const states = await shop.states();
  // With each of the twenty that were with the provider it is not known whether it has them.
  expect(states).toEqual({ sent: expected.length - 20, unknown: 20, blocked: 3, notSubscribed: states['notSubscribed'], sameAddress: 2 });
  expect(await shop.tallies()).toEqual({ sent: states['sent'], skipped: 5 + (states['notSubscribed'] ?? 0) });
  expect((await shop.letters()).has(contactIdOf(24))).toBe(false);
  expect(await shop.figures('24')).toMatchObject({ contentPublished: 1, emailsSent: states['sent'] });
});

describe('the people it goes to', () => {
  test('are as many as whoever says OK has confirmed', async () => {
    await shop.addContacts(range(1, 5), (number) => ({ mailable: { newsletter: number !== 3 } }));
    const waiting = { state: 'awaitingApproval', url: null, externalId: null, at: null, error: null, attempts: 0 } as const;
    await shop.begin({ state: 'awaitingApproval', publications: { newsletter: waiting }, revision: 1, publishAt: null });
    const approve = (recipients: number) => approvePiece(shop.services, reference(), owner, { revision: 1, publishAt: null, recipients });
    await expect(approve(5)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countRecipients(shop.services, shop.businessId)).toBe(4);
    await approve(4);
    await publishDue(shop.services, reference());
    expect(await shop.states()).toEqual({ sent: 4 });
    expect(await shop.piece()).toMatchObject({ state: 'published', newsletter: { confirmed: 4, made: 4, complete: true } });
  });

  test('get it at the address they gave last, unless they take it back before it is their turn', async () => {
    await shop.addContacts(range(1, 3), (number) => ({ emails: [`old${number}@example.com`, emailOf(number)] }));
    await shop.begin();
    await shop.setBusiness({ pausedAt: shop.now });
    // The pause leaves everything as it is; what has been made waits for its end.
    await shop.send();
    expect(await shop.states()).toEqual({});
    await shop.setBusiness({ pausedAt: null });
    const answer = shop.provider;
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: 60_000 });
    await shop.send();
    expect(await shop.states()).toEqual({ queued: 3 });
    await shop.takeBack([2]);
    shop.provider = answer;
    shop.pass(2 * minute);
    const before = shop.delivered.length;
    await shop.send();
    expect(shop.delivered.slice(before).map(({ to }) => to)).toEqual([emailOf(1), emailOf(3)]);
    expect((await shop.letter(2)).skippedBecause).toBe('notSubscribed');
  });

  describe('of whom nobody is left', () => {
    const expectNobody = async () => {
      expect(await shop.piece()).toMatchObject({ state: 'failed', publications: { newsletter: { state: 'failed', at: null, error: containing('It went to nobody') } } });
      for (const field of ['publishedAt', 'measureAt', 'metrics', 'newsletter']) expect(await shop.piece()).not.toHaveProperty(field);
      expect(Object.values(await shop.attention())).toMatchObject([{ kind: 'failedPublication', detail: containing('It went to nobody') }]);
      expect((await shop.figures('24')).contentPublished ?? 0).toBe(0);
      expect(shop.delivered).toEqual([]);
    };

    test('because the last one took it back before the letters were made, leave it unpublished, until somebody agrees', async () => {
      await shop.addContacts([1]);
      await shop.begin();
      await shop.takeBack([1]);
      await shop.send();
      await expectNobody();
      await shop.addContacts([2]);
      await settlePublication(shop.services, reference(), owner, { destination: 'newsletter', outcome: 'publishAgain' });
      await publishDue(shop.services, reference());
      expect(await shop.states()).toEqual({ sent: 1 });
      expect(await shop.piece()).toMatchObject({ state: 'published' });
    });

    test('because they took it back after that, leave it unpublished, also if the process dies in between', async () => {
      await shop.addContacts(range(1, 3));
      await shop.begin();
      await shop.dieAfter(2);
      await shop.takeBack([1, 2, 3]);
      shop.pass(3 * minute);
      await sweepPieces(shop.services);
      expect(await shop.states()).toEqual({ notSubscribed: 3 });
      await expectNobody();
    });

    test('on the days to which it was put off, take it back from what is published', async () => {
      await shop.setBusiness(emailCap(0));
      await shop.addContacts(range(1, 3));
      await shop.begin();
      await shop.send();
      expect(await shop.piece()).toMatchObject({ state: 'published' });
      await shop.takeBack([1, 2, 3]);
      await shop.setBusiness(emailCap(50));
      shop.pass(3 * 24 * hour);
      await shop.runDue();
      await expectNobody();
    });
  });

  test('have a message that somebody else has made left as it is', async () => {
    await shop.addContacts(range(1, 3));
    const own = makeMessage({ purpose: 'newsletter', contactId: contactIdOf(2), contentId: shop.contentId, to: emailOf(2), state: 'sent', body: 'By another program' });
    await shop.paths.messages(shop.businessId).doc(`${shop.contentId}-${contactIdOf(2)}`).set(own);
    await shop.begin();
    await shop.send();
    expect(shop.delivered.map(({ to }) => to)).toEqual([emailOf(1), emailOf(3)]);
    expect(await shop.letter(2)).toMatchObject({ body: 'By another program' });
    expect(await shop.piece()).toMatchObject({ state: 'published' });
  });

  test('keep their place in the inbox, and nobody is called to look at one that came back', async () => {
    const inbox = { lastAt: builtAt, direction: 'in', channel: 'email', preview: 'Hello', unread: false, trouble: false, assignedTo: null, assignedName: null } as const;
    await shop.addContacts(range(1, 2), () => ({ inbox }));
    await shop.begin();
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'There is no such mailbox.', address: 'invalid' });
    await shop.send();
    expect(await shop.states()).toEqual({ failed: 2 });
    const contacts = await shop.paths.contacts(shop.businessId).get();
    expect(contacts.docs.map((document) => document.data().inbox)).toEqual([inbox, inbox]);
    expect(await shop.attention()).toEqual({});
    expect(await shop.tallies()).toEqual({ failed: 2, bounced: 2 });
  });
});

describe('the day’s emails', () => {
  test('are used up to four fifths: the rest waits for the next day, while whoever writes gets an answer', async () => {
    await shop.setBusiness(emailCap(50));
    await shop.addContacts(range(1, 60));
    await shop.begin();
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, queued: 20 });
    expect(await shop.letter(60)).toMatchObject({ retryAt: new Date('2026-11-25T05:00:00Z') });
    // One wake-up call for all of them.
    expect(shop.wakeUps).toMatchObject([{ queue: 'content-onNewsletterDue', at: new Date('2026-11-25T05:00:00Z') }]);
    shop.forget();
    const leadId = await shop.receive({ email: 'somebody@example.com' });
    expect(shop.delivered.at(-1)).toMatchObject({ messageId: `${leadId}-reply` });
    await shop.runDue();
    expect(await shop.states()).toEqual({ sent: 40, queued: 20 });

    shop.pass(24 * 60 * minute);
    shop.forget();
    await shop.runDue();
    expect(await shop.states()).toEqual({ sent: 60 });
    expect(await shop.figures('24')).toMatchObject({ emailsSent: 41 });
  });

  test('are kept to by several newsletters at once, also while answers go out and the provider is busy', async () => {
    await shop.setBusiness(emailCap(100));
    await shop.addContacts(range(1, 70));
    const others = ['2026-W48-email-2', '2026-W48-email-3'];
    await shop.begin();
    for (const contentId of others) await shop.begin({}, contentId);
    const answer = shop.provider;
    let calls = 0;
    const leads: Promise<string>[] = [];
    shop.provider = async (message) => {
      calls += 1;
      // Whoever writes meanwhile has an answer on the same day.
      if (calls % 25 === 0) leads.push(shop.receive({ email: `somebody${calls}@example.com` }));
      return calls % 10 === 0 ? { result: 'busy', provider: 'local', retryAfterMs: undefined } : answer(message);
    };
    const newsletters = [shop.contentId, ...others];
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(newsletters.map((contentId) => shop.send(shop.services, contentId)));
      shop.pass(2 * minute);
    }
    shop.provider = answer;
    await shop.runDue();
    const answered = await Promise.all(leads);
    expect(answered.length).toBeGreaterThan(0);
    for (const leadId of answered) expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent' });
    const sent = async () => (await shop.paths.messages(shop.businessId).where('purpose', '==', 'newsletter').where('state', '==', 'sent').get()).size;
    const today = await sent();
    expect(today).toBeLessThanOrEqual(80);
    // What answers take is seen within ten seconds, and comes off the share.
    expect(today).toBeGreaterThanOrEqual(80 - answered.length);
    expect(await shop.figures('24')).toMatchObject({ newslettersSent: today });

    shop.pass(24 * 60 * minute);
    shop.forget();
    await shop.runDue();
    const tomorrow = (await sent()) - today;
    expect(tomorrow).toBe(80);
    expect(await shop.figures('25')).toMatchObject({ newslettersSent: tomorrow });
  });

  test('count a letter that a person has sent again, and not one that did not go', async () => {
    await shop.setBusiness(emailCap(5));
    await shop.addContacts(range(1, 4));
    await shop.begin();
    const answer = shop.provider;
    shop.provider = (message) =>
      message.to === emailOf(1) ? Promise.resolve({ result: 'refused', provider: 'local', error: 'Not now.' }) : answer(message);
    await shop.send();
    shop.provider = answer;
    expect(await shop.states()).toEqual({ failed: 1, sent: 3 });
    const again = { businessId: shop.businessId, messageId: `${shop.contentId}-${contactIdOf(1)}` };
    await settleByHand(shop.services, followers, again, owner, 'sendAgain');
    expect(await shop.states()).toEqual({ sent: 4 });
    await shop.addContacts([5]);
    await shop.begin({}, '2026-W48-email-2');
    await shop.send(shop.services, '2026-W48-email-2');
    expect((await shop.paths.messages(shop.businessId).doc(`2026-W48-email-2-${contactIdOf(1)}`).get()).data()).toMatchObject({ state: 'queued' });
    expect(await shop.figures('24')).toMatchObject({ newslettersSent: 4 });
  });

  test('that are raised let what was put off go on at once, also in an instance that remembers the old limit', async () => {
    await shop.setBusiness(emailCap(50));
    await shop.addContacts(range(1, 100));
    await shop.begin();
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, queued: 60 });
    // One that a busy provider keeps waiting goes on doing so.
    const busy = shop.paths.messages(shop.businessId).doc(`${shop.contentId}-${contactIdOf(100)}`);
    await busy.update({ retryAt: new Date(shop.now.getTime() + 20 * minute) });
    shop.wakeUps.length = 0;
    await saveDailyCaps(shop.services, shop.businessId, owner, '', emailCap(100).dailyCaps);
    expect(shop.wakeUps).toMatchObject([{ queue: 'content-onNewsletterDue', data: reference(), at: shop.now }]);
    await shop.setBusiness(emailCap(50));
    await loadSettings(shop.paths, shop.businessId);
    await shop.paths.business(shop.businessId).update(emailCap(100));
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 80, queued: 20 });
    expect((await busy.get()).data()).toMatchObject({ retryAt: new Date(shop.now.getTime() + 20 * minute) });
    // What is over is put off again, by the new limit.
    const waiting = [...(await shop.letters()).values()].filter(({ state }) => state === 'queued').map(({ retryAt }) => retryAt?.toISOString());
    expect(new Set(waiting)).toEqual(new Set(['2026-11-24T15:20:00.000Z', '2026-11-25T05:00:00.000Z']));
  });

  test('that are lowered change nothing about what waits', async () => {
    await shop.setBusiness(emailCap(50));
    await shop.addContacts(range(1, 60));
    await shop.begin();
    await shop.send();
    shop.wakeUps.length = 0;
    await saveDailyCaps(shop.services, shop.businessId, owner, '', emailCap(20).dailyCaps);
    expect(shop.wakeUps).toEqual([]);
    expect(await shop.letter(60)).toMatchObject({ retryAt: new Date('2026-11-25T05:00:00Z') });
  });
});

describe('while everything is paused', () => {
  const setPaused = async (paused: boolean) => {
    await pauseOrResume(shop.services, shop.businessId, owner, '203.0.113.1', paused);
    shop.forget();
  };

  test('what has not been handed over waits, and goes once when that ends', async () => {
    await shop.addContacts(range(1, 60));
    await shop.begin();
    const answer = shop.provider;
    let handedOver = 0;
    shop.provider = async (message) => {
      handedOver += 1;
      if (handedOver === 25) await setPaused(true);
      return answer(message);
    };
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, queued: 20 });
    shop.pass(2 * hour);
    await shop.runDue();
    expect(await shop.states()).toEqual({ sent: 40, queued: 20 });

    shop.wakeUps.length = 0;
    await setPaused(false);
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onNewsletterDue', data: reference(), at: shop.now });
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 60 });
    expect(handedOver).toBe(60);
  });

  test('none is made, and all go when that ends', async () => {
    await setPaused(true);
    await shop.addContacts(range(1, 5));
    await shop.begin();
    await sweepPieces(shop.services);
    expect(await shop.states()).toEqual({});
    shop.wakeUps.length = 0;
    await setPaused(false);
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onPieceDue', data: reference(), at: shop.now });
    await publishDue(shop.services, reference());
    expect(await shop.states()).toEqual({ sent: 5 });
    expect(await shop.piece()).toMatchObject({ state: 'published' });
  });

  test('an instance that remembers the pause goes on all the same when that ends', async () => {
    await shop.setBusiness({ pausedAt: shop.now });
    await loadSettings(shop.paths, shop.businessId);
    await shop.addContacts(range(1, 5));
    await shop.begin();
    await shop.paths.business(shop.businessId).update({ pausedAt: null });
    await publishDue(shop.services, reference());
    expect(await shop.states()).toEqual({ sent: 5 });
  });
});

describe('stopped', () => {
  test('half-way, it reaches nobody else', async () => {
    await shop.addContacts(range(1, 60));
    await shop.begin();
    const answer = shop.provider;
    let handedOver = 0;
    shop.provider = async (message) => {
      handedOver += 1;
      if (handedOver === 25) await stopNewsletter(shop.services, reference(), owner);
      return answer(message);
    };
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, newsletterStopped: 20 });
    expect(await shop.tallies()).toEqual({ sent: 40, skipped: 20 });
    await expect(stopNewsletter(shop.services, reference(), owner)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('while the rest waits for another day, that is let go at once', async () => {
    await shop.setBusiness(emailCap(50));
    await shop.addContacts(range(1, 60));
    await shop.begin();
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, queued: 20 });
    await stopNewsletter(shop.services, reference(), owner);
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, newsletterStopped: 20 });
  });

  test('before anything was made, it goes to nobody', async () => {
    await shop.addContacts(range(1, 5));
    await shop.begin();
    await stopNewsletter(shop.services, reference(), owner);
    await shop.send();
    expect(await shop.states()).toEqual({});
    expect(await shop.piece()).toMatchObject({ state: 'rejected', publications: { newsletter: { state: 'stopped' } } });
  });

  test('before anything was made, it can be given an OK anew', async () => {
    await shop.addContacts(range(1, 5));
    await shop.begin();
    await stopNewsletter(shop.services, reference(), owner);
    await reopenPiece(shop.services, reference(), owner);
    const { revision = 0 } = await shop.piece();
    await approvePiece(shop.services, reference(), owner, { revision, publishAt: null, recipients: 5 });
    await publishDue(shop.services, reference());
    expect(await shop.states()).toEqual({ sent: 5 });
    expect(await shop.piece()).toMatchObject({ state: 'published' });
  });

  test('while it is found to lack a postal address, it is stopped and has not failed', async () => {
    await shop.setBusiness({ postalAddress: '' });
    await shop.addContacts(range(1, 5));
    await shop.begin();
    let stops = true;
    const now = async () => {
      const first = stops;
      stops = false;
      if (first) await stopNewsletter(shop.services, reference(), owner);
      return shop.now;
    };
    await shop.send({ ...shop.services, now });
    expect(await shop.piece()).toMatchObject({ state: 'rejected', publications: { newsletter: { state: 'stopped' } } });
    expect(await shop.attention()).toEqual({});
  });
});

test('it is not sent without a postal address, and says so', async () => {
  await shop.setBusiness({ postalAddress: ' ' });
  await shop.addContacts(range(1, 3));
  await shop.begin();
  await shop.send();
  expect(await shop.states()).toEqual({});
  const [item, ...others] = Object.values(await shop.attention());
  expect(others).toEqual([]);
  expect(item?.kind).toBe('failedPublication');
  expect(item?.detail).toContain('postal address');
});

test('who unsubscribes by its link is off the list, and counted once', async () => {
  await shop.addContacts(range(1, 2));
  for (const number of [1, 2]) await shop.addAddress(number);
  await shop.begin();
  await shop.send();
  const [path = ''] = /\/u\/\S+/.exec(shop.delivered[0]?.body ?? '') ?? [];
  const click = () =>
    answerPreferences(shop.services, {
      method: 'POST',
      path,
      contentType: 'application/x-www-form-urlencoded',
      body: Buffer.from('List-Unsubscribe=One-Click'),
      languages: 'en',
    });
  expect(await click()).toMatchObject({ status: 200 });
  expect(await click()).toMatchObject({ status: 200 });
  expect(await countRecipients(shop.services, shop.businessId)).toBe(1);
  expect(await shop.tallies()).toEqual({ sent: 2, unsubscribed: 1 });
  expect(await shop.letter(1)).toMatchObject({ unsubscribedAt: shop.now });
});

test('a recipient costs six reads and four writes at most, and no document is written for each of them', async () => {
  await shop.addContacts(range(1, 200));
  await shop.begin();
  const cost = countedDatabase(shop.services.db);
  await shop.send({ ...shop.services, db: cost.db });
  expect(await shop.states()).toEqual({ sent: 200 });
  const { reads, writes, hottest } = cost.counted();
  // Besides what is read and written in transactions: the contact itself, when its message is made.
  expect(reads / 200 + 1).toBeLessThanOrEqual(6);
  expect(writes / 200).toBeLessThanOrEqual(4);
  // Ten handfuls of twenty: a figure of the day and a tally for each, which lie in shards.
  expect(hottest).toBeLessThanOrEqual(12);
});

test('without a postal address any more, half-way, it has not failed, and the rest goes when there is one again', async () => {
  await shop.addContacts(range(1, 700));
  await shop.begin();
  await shop.dieAfter(1);
  const { made } = (await shop.piece()).newsletter ?? { made: 0 };
  expect(made).toBe(300);
  shop.pass(3 * minute);
  await shop.setBusiness({ postalAddress: '' });
  await shop.send();
  expect(await shop.piece()).toMatchObject({ state: 'publishing', publications: { newsletter: { error: containing('postal address') } } });
  expect(await shop.states()).toEqual({ noPostalAddress: 300 });
  await shop.runDue();
  expect(await shop.attention()).toEqual({});
  await shop.setBusiness({ postalAddress: '1 Harbor Street, Portland' });
  await sweepPieces(shop.services);
  expect(await shop.states()).toEqual({ noPostalAddress: 300, sent: 400 });
  expect(await shop.piece()).toMatchObject({ state: 'published', publications: { newsletter: { error: null } } });
});

test('a mended connection has it go on at once', async () => {
  await shop.addContacts(range(1, 5));
  await shop.begin();
  const answer = shop.provider;
  shop.provider = () => Promise.resolve({ result: 'broken', provider: 'local', error: 'The key is wrong.' });
  await shop.send();
  expect(await shop.states()).toEqual({ queued: 5 });
  shop.provider = answer;
  shop.wakeUps.length = 0;
  await takeUpWaiting(shop.services, shop.businessId, shop.now);
  expect(shop.wakeUps).toEqual([{ queue: 'content-onNewsletterDue', data: reference(), at: shop.now }]);
  await shop.send();
  expect(await shop.states()).toEqual({ sent: 5 });
});

describe('in a sweep', () => {
  const sweepWith = (sendPiece: (contentId: string) => Promise<void>) =>
    sweepDueMessages(shop.services, { ...followers, newsletter: { ...followers.newsletter, follow: () => Promise.resolve(() => []), sendPiece: (_services, { contentId }) => sendPiece(contentId) } });
  const waitingPieces = async (count: number) => {
    for (const number of range(1, count)) {
      const contentId = `2026-W48-email-${number}`;
      const letter = makeMessage({ purpose: 'newsletter', contentId, state: 'queued', retryAt: shop.now, to: emailOf(number) });
      await shop.paths.messages(shop.businessId).doc(`${contentId}-${contactIdOf(number)}`).set(letter);
    }
  };

  test('one that is slow, or fails, does not hold the others', async () => {
    await waitingPieces(3);
    const sent: string[] = [];
    let end: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      end = resolve;
    });
    const all = sweepWith((contentId) => {
      if (contentId.endsWith('1')) return slow;
      if (contentId.endsWith('2')) return Promise.reject(new Error('broken'));
      sent.push(contentId);
      end();
      return Promise.resolve();
    });
    await all;
    expect(sent).toEqual(['2026-W48-email-3']);
  });

  test('none is begun that the sweep could not live to end', async () => {
    await waitingPieces(7);
    let begun = 0;
    await sweepWith(() => {
      begun += 1;
      if (begun === 1) shop.pass(8 * minute);
      return Promise.resolve();
    });
    expect(begun).toBe(5);
  });
});

describe('by SendGrid', () => {
  let sendgrid: StandInSendgrid;
  beforeAll(async () => {
    sendgrid = await standInSendgrid();
  });
  afterAll(() => sendgrid.close());

  test('it carries its way out, is followed, and comes back as opened, clicked, bounced and complained about', async () => {
    await connectVendors(shop.paths, shop.businessId, shop.now);
    const account = { provider: 'sendgrid', fromEmail: 'office@harbor.example.com', fromName: 'Harbor', inboundDomain: '' } as const;
    const provider = sendgridChannel(account, { provider: 'sendgrid', apiKey: standInSendgridKey, eventKey: '' }, { baseUrl: sendgrid.baseUrl });
    shop.services.provider = () => Promise.resolve(provider);
    await shop.addContacts(range(1, 4));
    await shop.begin();
    await shop.send();
    expect(sendgrid.mails).toHaveLength(4);
    const mail = sendgrid.mails.find(({ personalizations }) => personalizations[0]?.to[0]?.email === emailOf(1));
    expect(mail).toMatchObject({
      subject: 'Before the first frost',
      tracking_settings: { click_tracking: { enable: true }, open_tracking: { enable: true }, subscription_tracking: { enable: false } },
    });
    const headers = mail?.personalizations[0]?.headers ?? {};
    const wayOut = /<(.+)>/.exec(headers['List-Unsubscribe'] ?? '')?.[1] ?? 'none';
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const [text, html] = mail?.content.map(({ value }) => value) ?? [];
    expect(text).toContain(wayOut);
    expect(html).toContain(`clicktracking="off" href="${wayOut}"`);
    expect(html).toContain('What to look at, and what can wait.');
    for (const part of [text, html]) expect(part).toContain('12 Harbor Street');
    const [link = ''] = /\/l\/([A-Za-z0-9_-]{10})/.exec(html ?? '')?.slice(1) ?? [];
    expect((await shop.paths.shortLink(link).get()).data()).toMatchObject({ ...reference(), destination: 'newsletter', target: 'https://harbor-heating.example.com/' });

    const event = (number: number, what: object) => ({
      businessId: shop.businessId,
      messageId: `${shop.contentId}-${contactIdOf(number)}`,
      timestamp: Math.floor(shop.services.realNow().getTime() / 1000),
      ...what,
    });
    const report = (...events: object[]) => answerHook(shop.services, sendgridCall(`/hooks/sendgrid/${shop.businessId}/events`, events));
    const reports = [
      event(1, { event: 'delivered' }),
      event(1, { event: 'open', sg_machine_open: false }),
      event(1, { event: 'click' }),
      event(2, { event: 'delivered' }),
      event(2, { event: 'open', sg_machine_open: true }),
      event(3, { event: 'bounce', type: 'bounce', bounce_classification: 'Invalid Address' }),
      event(4, { event: 'delivered' }),
      event(4, { event: 'spamreport', timestamp: Math.floor(shop.services.realNow().getTime() / 1000) + 1 }),
    ];
    expect(await report(...reports)).toEqual({ status: 204 });
    expect(await report(...reports)).toEqual({ status: 204 });
    expect(await report(event(1, { event: 'open', timestamp: 1_900_000_000 }))).toEqual({ status: 204 });
    expect(await shop.tallies()).toEqual({ sent: 3, failed: 1, opens: 1, letterClicks: 1, bounced: 1, unsubscribed: 1 });
    expect(await shop.letter(1)).toMatchObject({ state: 'delivered', openedAt: shop.now, clickedAt: shop.now });
    expect(await shop.letter(2)).not.toHaveProperty('openedAt');
    // Who calls it spam is off the list; an address that does not work stays on it and is found when it is written to.
    expect(await countRecipients(shop.services, shop.businessId)).toBe(3);
    expect(await shop.attention()).toEqual({});
  });
});

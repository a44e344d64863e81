import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contactIdOf, emailOf, NewsletterShop } from './newsletterShop.ts';
import { minute, owner } from '../testBusiness.ts';
import { type Database, openDatabase } from '../openDatabase.ts';
import { countRecipients } from '../../../functions/src/content/newsletter/countRecipients.ts';
import { stopNewsletter } from '../../../functions/src/content/newsletter/stopNewsletter.ts';

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
  await shop.open({ dailyCaps: { leads: 500, email: 10_000, sms: 200, ai: 1000 } });
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('a newsletter to 5,000 contacts, killed half-way and resumed, reaches each who agreed once, and nobody else', { timeout: 60_000 }, async () => {
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

describe('stopped', () => {
  test('half-way, it reaches nobody else', async () => {
    await shop.addContacts(range(1, 60));
    await shop.begin();
    const answer = shop.provider;
    let handedOver = 0;
    shop.provider = async (message) => {
      handedOver += 1;
      if (handedOver === 25) await stopNewsletter(shop.services, { businessId: shop.businessId, contentId: shop.contentId }, owner);
      return answer(message);
    };
    await shop.send();
    expect(await shop.states()).toEqual({ sent: 40, newsletterStopped: 20 });
  });
});

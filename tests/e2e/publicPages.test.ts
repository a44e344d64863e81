import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../harness/findBarriers.ts';
import { waitFor } from '../harness/waitFor.ts';
import { overflow } from './stage/measureLayout.ts';
import type { Shop } from './stage/openShop.ts';
import { desktop, phone, useStage } from './stage/useStage.ts';
import { addressKey } from '../../functions/src/platform/config.ts';
import { linkToken, tokenHash } from '../../functions/src/reviews-referrals/publicLinks.ts';
import {
  makeContact,
  makeConversion,
  makeReferral,
  makeReview,
  makeReviewRequest,
  makeReviewsReferrals,
  makeReward,
  makeSale,
} from '../../functions/src/testing/builders.ts';

const stage = useStage();
let shop: Shop;
const google = 'https://g.page/r/harbor/review';
/** Stands for a site on which the business is reviewed. */
const reviewSite = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>Write a review</title>'));
/** What a program that is steered says of itself is not counted. */
const person = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
let reviewLink = '';
const narrow = { width: 320, height: 640 };
const code = 'PETRA-7K4Q';

beforeAll(async () => {
  await once(reviewSite.listen(0, '127.0.0.1'), 'listening');
  const address = reviewSite.address();
  reviewLink = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/review`;
  shop = await stage.openShop('pages-shop', { business: { reviewLinks: [google, reviewLink] } });
  // The offer follows a day later: until then what a customer has said is the last word of their conversation.
  const referrals = { ...makeReviewsReferrals().referrals, delayHours: 24 };
  await stage.connection.paths.reviewsReferrals(shop.id).set(makeReviewsReferrals({ referrals }));
});

afterAll(() => reviewSite.close());

let asked = 0;
/** A customer who has been asked for a review. @returns the link in the message */
async function ask(): Promise<{ link: string; saleId: string; contactId: string }> {
  const { paths } = stage.connection;
  asked += 1;
  const saleId = `sale-of-pages-test-${asked}`;
  const contactId = `contact-of-pages-test-${asked}`;
  const token = linkToken('review', shop.id, saleId, addressKey());
  const now = new Date();
  const about = { customerName: 'Petra Page', contactId };
  await paths.contacts(shop.id).doc(contactId).set(makeContact({ name: 'Petra Page', emails: [`petra${asked}@example.com`] }));
  await paths.reviewRequests(shop.id).doc(saleId).set(makeReviewRequest({ ...about, saleId, completedAt: now, requestedAt: now, createdAt: now }));
  await paths.sales(shop.id).doc(saleId).set(makeSale({ ...about, email: `petra${asked}@example.com`, completedAt: now, createdAt: now }));
  await paths.token(tokenHash(token)).set({ kind: 'review', businessId: shop.id, saleId, createdAt: now });
  return { link: `/v/${token}`, saleId, contactId };
}

const request = (saleId: string) => stage.connection.paths.reviewRequests(shop.id).doc(saleId);

describe('the review page', () => {
  test('takes a review and a note without JavaScript, on a phone', async () => {
    const { link, saleId, contactId } = await ask();
    const page = await stage.visit(link, { viewport: phone, javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Your review of Harbor Heating & Air' }).waitFor();
    // To look is not to open it: programs look, too.
    expect((await request(saleId).get()).data()?.openedAt).toBeUndefined();
    await page.getByRole('radio', { name: 'Fair' }).check();
    await page.getByLabel('Your review').fill('Came on time.');
    expect(await page.getByLabel('Name that is shown').inputValue()).toBe('Petra');
    await page.getByRole('button', { name: 'Send review' }).click();
    await page.getByRole('heading', { name: 'Thank you for your review' }).waitFor();
    await page.getByRole('button', { name: 'Google' }).waitFor();
    await page.getByLabel('Your note').fill('The hall was dusty.');
    await page.getByRole('button', { name: 'Send note' }).click();
    await page.getByRole('heading', { name: 'Your note is on its way' }).waitFor();
    const seen = await waitFor(request(saleId), (snapshot) => snapshot.data()?.state === 'reviewed');
    expect(seen.data()).toMatchObject({ reviewedBy: 'site', rating: 3, reviewId: `${saleId}-site` });
    const contact = (await stage.connection.paths.contacts(shop.id).doc(contactId).get()).data();
    expect(contact?.inbox).toMatchObject({ preview: 'The hall was dusty.', unread: true });
  });

  test('leads on to the site that was chosen, which the policy of the page allows', async () => {
    const { link, saleId } = await ask();
    const page = await stage.visit(link);
    await page.getByRole('button', { name: '127.0.0.1' }).click();
    await page.waitForURL(reviewLink);
    expect(await page.title()).toBe('Write a review');
    expect((await request(saleId).get()).data()).toMatchObject({ state: 'opened', visited: [{ site: '127.0.0.1' }] });
    await page.goBack();
    await page.getByRole('button', { name: 'I have left my review' }).click();
    await page.getByRole('heading', { name: 'Thank you for your review' }).waitFor();
    expect((await request(saleId).get()).data()).toMatchObject({ state: 'reviewed', reviewedBy: 'customer' });
  });

  test('keeps nobody out, in light and dark, from the narrowest phone to a wide screen', async () => {
    const { link } = await ask();
    const page = await stage.visit(link, { viewport: narrow });
    expect.soft(await overflow(page)).toBe(0);
    const low = await page.locator('button, .star, textarea, input[type=text]').evaluateAll((targets) => targets.filter((target) => target.getBoundingClientRect().height < 44).length);
    expect.soft(low, 'targets under 44 px').toBe(0);
    expect.soft(await findBarriers(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), 'in dark').toEqual([]);
    await page.setViewportSize(desktop);
    expect.soft(await overflow(page)).toBe(0);
    // Equal prominence: the ways stand in one row, of one width.
    const ways = await page.locator('.way').evaluateAll((cards) => cards.map((card) => { const { top, width } = card.getBoundingClientRect(); return [Math.round(top), Math.round(width)].join(); }));
    expect.soft(new Set(ways).size).toBe(1);

    stage.expectComplaint(/404/);
    await page.goto(stage.address(`${link}x`));
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  });
});

describe('referrals', () => {
  beforeAll(async () => {
    const { paths } = stage.connection;
    const now = new Date();
    await paths.referralCode(code).set({ businessId: shop.id, createdAt: now });
    await paths.referrals(shop.id).doc(code).set(makeReferral({ code, name: 'Petra Page', clicks: 12, leads: 2, conversions: 1, createdAt: now }));
    const token = linkToken('referrer', shop.id, code, addressKey());
    await paths.token(tokenHash(token)).set({ kind: 'referrer', businessId: shop.id, code, createdAt: now });
    await paths.conversions(shop.id).doc('sale-of-pages-friend').set(makeConversion({ code, saleId: 'sale-of-pages-friend' }));
    await paths.rewards(shop.id).doc('sale-of-pages-friend-referrer').set(makeReward({ code, state: 'approved', saleId: 'sale-of-pages-friend', value: 2500 }));
  });

  test('a friend follows the link, is counted once, and writes a lead with the code', async () => {
    const page = await stage.visit(`/r/${code}`, { viewport: phone, userAgent: person });
    await page.getByRole('heading', { name: 'Petra recommends Harbor Heating & Air' }).waitFor();
    await page.getByText('10% off').waitFor();
    const form = page.frameLocator('iframe');
    await form.getByLabel('Your name').fill('Frank Follower');
    await form.getByLabel('Email', { exact: true }).first().fill('frank.follower@example.com');
    expect.soft(await overflow(page)).toBe(0);
    expect.soft(await findBarriers(page)).toEqual([]);
    const visited = stage.connection.paths.referrals(shop.id).doc(code);
    await waitFor(visited, (snapshot) => snapshot.data()?.clicks === 13);
    await form.getByRole('button', { name: 'Send message' }).click();
    await form.getByRole('heading', { name: 'Thank you, your message has arrived' }).waitFor();
    const leads = stage.connection.paths.leads(shop.id).where('name', '==', 'Frank Follower');
    const [lead] = (await leads.get()).docs.map((document) => document.data());
    expect(lead).toMatchObject({ source: 'referral', referralCode: code });
    // Once it is answered, it is counted or not.
    await Promise.all([page.waitForResponse(/\/visit$/), page.reload()]);
    expect((await visited.get()).data()?.clicks).toBe(13);
  });

  test('the referrer sees what to pass on and what it brought, copies the link, and needs no script to read it', async () => {
    const link = `/m/${linkToken('referrer', shop.id, code, addressKey())}`;
    const page = await stage.visit(link, { viewport: narrow, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText(code, { exact: true }).waitFor();
    await page.getByRole('img', { name: 'QR code of your link' }).waitFor();
    await page.getByText('Job done. Your reward is on its way.').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/r/${code}$`));
    expect(await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href')).toContain('wa.me');
    expect.soft(await overflow(page)).toBe(0);
    expect.soft(await findBarriers(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), 'in dark').toEqual([]);
    const plain = await stage.visit(link, { javaScriptEnabled: false });
    expect(await plain.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    await plain.locator('#link').filter({ hasText: `/r/${code}` }).waitFor();
  });
});

test('the reviews stand on a business’s own site as they were written', async () => {
  const { paths } = stage.connection;
  const written = { source: 'site', author: 'Zoe', reviewedAt: new Date() } as const;
  await paths.reviews(shop.id).doc('pages-test-low').set(makeReview({ ...written, rating: 2, text: 'It took two visits.' }));
  const page = await stage.visit(`/w/${shop.id}`, { viewport: narrow });
  await page.getByText('It took two visits.').waitFor();
  await page.getByText('2 of 5 stars').waitFor();
  expect.soft(await overflow(page)).toBe(0);
  expect.soft(await findBarriers(page)).toEqual([]);
});

import { text as readText } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '@model/review.ts';
import { makeReview, makeReviewRequest, makeReviewsReferrals, makeSale } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
const dayMs = 24 * 60 * 60_000;

beforeAll(async () => {
  shop = await stage.openShop('reviews-shop');
  await stage.connection.paths.reviewsReferrals(shop.id).set(makeReviewsReferrals());
});

const ago = (days: number) => new Date(Date.now() - days * dayMs);

/**
 * A job whose customer has been asked for a review. Both are there from the first moment: a request that the product is
 * just making is none to write over.
 */
async function askAbout(saleId: string, customerName: string, service: string, days: number): Promise<void> {
  const { db, paths } = stage.connection;
  const completedAt = ago(days);
  const about = { customerName, service, completedAt, createdAt: completedAt, contactId: `contact-of-${saleId}` };
  const sale = paths.sales(shop.id).doc(saleId);
  const batch = db.batch();
  batch.set(paths.reviewRequests(shop.id).doc(saleId), makeReviewRequest({ ...about, saleId, requestedAt: completedAt }));
  batch.set(sale, makeSale({ ...about, email: `${saleId}@example.com` }));
  await batch.commit();
  await waitFor(sale, (settled) => settled.data()?.search !== undefined);
}

async function untilReview(isSo: (review: Review) => boolean): Promise<Review> {
  const seen = await waitFor(stage.connection.paths.reviews(shop.id), ({ docs }) => docs.some((document) => isSo(document.data())));
  const found = seen.docs.map((document) => document.data()).find(isSo);
  if (!found) throw new Error('There is no such review.');
  return found;
}

const waiting = (page: Page, author: string) =>
  page.getByRole('list', { name: 'Reviews that wait for you' }).getByRole('article', { name: `Review by ${author}` });
const inFeed = (page: Page, author: string) =>
  page.getByRole('list', { name: 'Reviews', exact: true }).getByRole('article', { name: `Review by ${author}` });

describe('reviews', () => {
  test('one that was found elsewhere is added by hand, and is everybody’s at once', async () => {
    const page = await stage.enter(shop, 'agent', '/reviews');
    await page.getByText('Your reviews will be here').waitFor();
    await page.getByRole('button', { name: 'Add a review' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a review' });
    await dialog.getByRole('button', { name: 'Add review' }).click();
    await dialog.getByText('Stars are missing.').waitFor();
    await dialog.getByLabel('Name').fill('Henry Walsh');
    await dialog.getByLabel('Stars').selectOption('4 stars');
    await dialog.getByLabel('What they wrote').fill('On time, and the price was as agreed.');
    await dialog.getByRole('button', { name: 'Add review' }).click();
    await page.getByText('The review of Henry Walsh is added.').waitFor();
    await page.getByRole('article', { name: 'Review by Henry Walsh' }).getByText('4 of 5 stars').waitFor();
    const review = await untilReview(({ author, receivedAt }) => author === 'Henry Walsh' && receivedAt !== undefined);
    expect(review).toMatchObject({ source: 'manual', rating: 4, text: 'On time, and the price was as agreed.' });
  });

  test('two customers of one name: a person says whose review it is, with one press', async () => {
    await askAbout('sale-to-ada-boiler', 'Ada Byron', 'Boiler repair', 3);
    await askAbout('sale-to-ada-cooling', 'Ada Byron', 'Air conditioner tune-up', 2);
    const { paths } = stage.connection;
    const { id } = await paths.reviews(shop.id).add(makeReview({ author: 'Ada Byron', text: 'Quick and kind.', reviewedAt: ago(1), createdAt: ago(1) }));
    const page = await stage.enter(shop, 'owner', `/`);
    await page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: 'Ada Byron' }).getByRole('link', { name: 'Match review' }).click();
    await page.getByRole('heading', { name: 'The review you opened' }).waitFor();
    const opened = page.getByRole('article', { name: 'Review by Ada Byron' });
    await opened.getByText('We are not sure which job it is about.').waitFor();
    await opened.getByRole('button', { name: /^It is this one: Air conditioner tune-up/ }).click();
    await page.getByText('The review of Ada Byron belongs to the job for Ada Byron.').waitFor();

    const review = await waitFor(paths.reviews(shop.id).doc(id), (seen) => seen.data()?.matchState === 'matched');
    expect(review.data()).toMatchObject({ matchedSaleId: 'sale-to-ada-cooling', matchedBy: { kind: 'member', id: shop.uid('owner') } });
    await waitFor(paths.reviewRequests(shop.id).doc('sale-to-ada-cooling'), (request) => request.data()?.state === 'reviewed');
    expect((await paths.reviewRequests(shop.id).doc('sale-to-ada-boiler').get()).data()?.state).toBe('requested');
    await opened.getByRole('link', { name: 'The job it is about' }).waitFor();
    await waitFor(paths.attention(shop.id).doc(`matchReview-${id}`), ({ exists }) => !exists);
  });

  test('an unhappy one stands on top with a suggested answer, which is edited and published', async () => {
    const { paths } = stage.connection;
    const { id } = await paths.reviews(shop.id).add(
      makeReview({ source: 'site', rating: 1, author: 'Ulla Upset', text: 'Nobody came.', reviewedAt: new Date(), createdAt: new Date() }),
    );
    const page = await stage.enter(shop, 'owner', '/reviews', { viewport: phone, hasTouch: true, isMobile: true });
    const card = waiting(page, 'Ulla Upset');
    await card.getByText('Unhappy review').waitFor();
    const answer = card.getByLabel('Your public answer');
    await expect.poll(() => answer.inputValue()).not.toBe('');
    await answer.fill('We are sorry, Ulla. We call you today.');
    await card.getByRole('button', { name: 'Publish answer' }).click();
    await page.getByText('Your answer is published.').waitFor();
    await card.waitFor({ state: 'hidden' });
    await inFeed(page, 'Ulla Upset').getByText('We are sorry, Ulla. We call you today.').waitFor();
    const review = (await paths.reviews(shop.id).doc(id).get()).data();
    expect(review).toMatchObject({ reply: 'We are sorry, Ulla. We call you today.', replyState: 'published', repliedBy: { id: shop.uid('owner') } });
  });

  test('one is hidden for what it says, never for its stars, and shown again', async () => {
    const { paths } = stage.connection;
    const page = await stage.enter(shop, 'owner', '/reviews?source=site');
    const card = inFeed(page, 'Ulla Upset');
    await card.getByRole('button', { name: 'More about the review of Ulla Upset' }).click();
    await page.getByRole('menuitem', { name: 'Hide from your site' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hide this review from your site' });
    await dialog.getByText('never for its stars').waitFor();
    expect(await dialog.getByLabel('Why').getByRole('option').allTextContents()).toHaveLength(4);
    await dialog.getByLabel('Why').selectOption('It is insulting');
    await dialog.getByRole('button', { name: 'Hide it' }).click();
    const undo = await holdUndo(page);
    await card.getByText('Hidden from your site, because it is insulting.').waitFor();
    const written = paths.reviews(shop.id).where('author', '==', 'Ulla Upset');
    await waitFor(written, ({ docs }) => docs[0]?.data().hidden !== undefined);
    await undo.click();
    await card.getByText('Hidden from your site').waitFor({ state: 'hidden' });
    await waitFor(written, ({ docs }) => docs.length === 1 && docs[0]?.data().hidden === undefined);
  });

  test('one that nobody has answered is found at once, however many answered ones are newer', async () => {
    const reviews = stage.connection.paths.reviews(shop.id);
    const write = (author: string, days: number, changes: Partial<Review>) =>
      reviews.doc(`known-${author.replace(' ', '-').toLowerCase()}-${days}`).set(makeReview({ author, reviewedAt: ago(days), createdAt: ago(days), ...changes }));
    const answered = { reply: 'Thank you.', replyState: 'published', receivedAt: ago(30) } as const;
    await Promise.all(Array.from({ length: 12 }, (_, index) => write('Ada Answered', index, answered)));
    await write('Una Older', 40, { receivedAt: ago(40) });
    const page = await stage.enter(shop, 'viewer', '/reviews?answer=none#feed');
    await inFeed(page, 'Una Older').waitFor();
    await expect.poll(() => inFeed(page, 'Ada Answered').count()).toBe(0);
  });

  test('a viewer reads everything and can change nothing', async () => {
    const page = await stage.enter(shop, 'viewer', '/reviews?source=site');
    await inFeed(page, 'Ulla Upset').waitFor();
    for (const name of ['Add a review', /^More/, /^Change/]) expect(await page.getByRole('button', { name }).count()).toBe(0);
  });

  test('the report of who was asked is handed out as a file that reads back, formulas made harmless', async () => {
    await askAbout('sale-to-a-formula', '=HYPERLINK("https://evil.example")', 'Duct cleaning', 4);
    const page = await stage.enter(shop, 'viewer', '/reviews/report');
    await page.getByRole('link', { name: '=HYPERLINK("https://evil.example")' }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^review-requests-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readText(await download.createReadStream());
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
    expect(errors).toEqual([]);
    const bySale = new Map(data.map((row) => [row['Job id'], row]));
    expect(bySale.get('sale-to-ada-cooling')).toMatchObject({ Customer: 'Ada Byron', 'What happened': 'Reviewed', Stars: '5', Asked: 'by email' });
    expect(bySale.get('sale-to-ada-boiler')).toMatchObject({ 'What happened': 'Asked', Stars: '' });
    expect(bySale.get('sale-to-a-formula')?.['Customer']).toBe(`'=HYPERLINK("https://evil.example")`);
  });
});

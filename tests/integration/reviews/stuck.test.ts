import { FieldValue } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import type { ReviewShop } from './shop.ts';
import { useReviewShop } from './useShop.ts';
import { giveUp } from '../../../functions/src/reviews-referrals/giveUp.ts';
import { noLongerStuck } from '../../../functions/src/reviews-referrals/noLongerStuck.ts';
import { tryAgain } from '../../../functions/src/reviews-referrals/tryAgain.ts';
import { makeReview } from '../../../functions/src/testing/builders.ts';

let shop: ReviewShop;
useReviewShop('stuck', (opened) => {
  shop = opened;
});
const event = { id: 'event-1', path: 'businesses/harbor/sales/broken' };
const letters = async () => (await shop.paths.deadLetters(shop.businessId).get()).docs.map(({ id }) => id);

test('a job that cannot be worked on is shown to a person, until it is worked on after all', async () => {
  const saleId = await shop.writeSale({ customerName: 'Nora Harper' });
  const stuck = shop.saleReference(saleId);
  const ref = shop.services.db.doc(shop.paths.sales(shop.businessId).doc(saleId).path);
  await ref.update({ amount: 'a lot' });
  await giveUp(shop.services, stuck, (await ref.get()).data(), event);
  expect(await shop.attention()).toMatchObject({ [`stuckSale-${saleId}`]: { kind: 'stuckSale', saleId, title: 'Nora Harper' } });
  expect(await letters()).toEqual([`onSaleWritten-${saleId}`]);
  await expect(tryAgain(shop.services, stuck)).rejects.toThrow();
  expect(await shop.attention()).toHaveProperty([`stuckSale-${saleId}`]);
  await ref.update({ amount: 12_500 });
  await tryAgain(shop.services, stuck);
  expect(await shop.attention()).toEqual({});
  expect(await letters()).toEqual([]);
  expect(await shop.request(saleId)).toMatchObject({ state: 'scheduled' });
});

test('a review that was given up on is counted when it is tried again', async () => {
  const reviewId = 'review-given-up-on-00';
  const stuck = { businessId: shop.businessId, reviewId };
  const review = makeReview({ author: 'Nora H.', rating: 5, reviewedAt: shop.now, createdAt: shop.now });
  await shop.paths.reviews(shop.businessId).doc(reviewId).set(review);
  await shop.paths.reviews(shop.businessId).doc(reviewId).update({ receivedAt: FieldValue.delete() });
  await giveUp(shop.services, stuck, {}, event);
  expect(await shop.attention()).toMatchObject({ [`stuckReview-${reviewId}`]: { kind: 'stuckReview', reviewId, title: 'A review' } });
  await tryAgain(shop.services, stuck);
  expect(await shop.attention()).not.toHaveProperty([`stuckReview-${reviewId}`]);
  expect(await letters()).toEqual([]);
  expect((await shop.figures()).reviewsReceived).toBe(1);
});

test('what was never given up on costs a look and changes nothing', async () => {
  await noLongerStuck(shop.services, shop.saleReference('sale-that-is-fine-000'));
  expect(await letters()).toEqual([]);
});

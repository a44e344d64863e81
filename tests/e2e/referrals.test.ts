import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeContact, makeReferral, makeReviewsReferrals, makeSale } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
const code = 'NORA-7K4Q';
const onPhone = { viewport: phone, hasTouch: true, isMobile: true };

beforeAll(async () => {
  shop = await stage.openShop('referrals-shop');
  const { paths } = stage.connection;
  const since = new Date(Date.now() - 20 * 24 * 60 * 60_000);
  await Promise.all([
    paths.reviewsReferrals(shop.id).set(makeReviewsReferrals()),
    paths.contacts(shop.id).doc('contact-of-nora-harper').set(makeContact({ name: 'Nora Harper', emails: ['nora@example.com'], phones: [], referralCode: code })),
    paths.referralCode(code).set({ businessId: shop.id, createdAt: since }),
    paths.referrals(shop.id).doc(code).set(
      makeReferral({
        code,
        offer: { friend: { kind: 'amount', amount: 2500 }, referrer: { kind: 'percentage', percentage: 10 }, endsAt: null, cap: null },
        createdAt: since,
        sentAt: since,
      }),
    ),
  ]);
});

/** Somebody who comes by the code, and whose job is done. */
async function bring(saleId: string, customerName: string, amount: number): Promise<void> {
  const { paths } = stage.connection;
  const now = new Date();
  const sale = makeSale({ customerName, email: `${saleId}@example.com`, amount, referralCode: code, completedAt: now, createdAt: now });
  await paths.sales(shop.id).doc(saleId).set(sale);
  await waitFor(paths.conversions(shop.id).doc(saleId), ({ exists }) => exists);
}

const rewards = (page: Page) => page.getByRole('list', { name: 'Rewards to give' }).getByRole('listitem');
const rewardOf = async (id: string) => (await stage.connection.paths.rewards(shop.id).doc(id).get()).data();

describe('referrals', () => {
  test('what a friend’s job has earned is approved, several at once, and given with a word how', async () => {
    await bring('sale-to-frank-friend', 'Frank Friend', 89_000);
    const page = await stage.enter(shop, 'owner', '/');
    await page.getByRole('list', { name: 'Needs you' }).getByRole('link', { name: 'Give the reward' }).click();
    await page.getByRole('heading', { name: 'The referral you opened' }).waitFor();
    await page.getByRole('article', { name: 'Referral of Frank Friend' }).getByText('A job of $890').waitFor();
    await page.getByRole('link', { name: 'Close' }).click();

    await rewards(page).filter({ hasText: 'Nora Harper' }).getByText('$89 (10% of what they spend)').waitFor();
    await rewards(page).filter({ hasText: 'Frank Friend' }).getByText('$25 off').waitFor();
    await page.getByLabel('Select all shown rewards').check();
    await page.getByRole('button', { name: 'Approve 2' }).click();
    await page.getByText('2 rewards are approved, and now to be given.').waitFor();
    expect((await rewardOf('sale-to-frank-friend-friend'))?.state).toBe('approved');

    await page.getByRole('button', { name: 'Mark as given: the reward of Nora Harper' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark the reward as given' });
    await dialog.getByLabel('How did you give it?').fill('Gift card by post');
    await dialog.getByRole('button', { name: 'Mark as given' }).click();
    await page.getByText('The reward of Nora Harper is marked as given.').waitFor();
    expect(await rewardOf('sale-to-frank-friend-referrer')).toMatchObject({ state: 'paid', paidNote: 'Gift card by post', value: 8900 });
    await rewards(page).filter({ hasText: 'Nora Harper' }).waitFor({ state: 'hidden' });
  });

  test('one that looks odd says why, brings no reward until somebody has looked, and none where it is refused', async () => {
    await bring('sale-to-another-nora', 'Nora Harper', 12_000);
    const page = await stage.enter(shop, 'owner', '/referrals', onPhone);
    const odd = page.getByRole('list', { name: 'Referrals to check' }).getByRole('article', { name: 'Referral of Nora Harper' });
    await odd.getByText('It may be the same person.').waitFor();
    expect(await rewards(page).filter({ hasText: 'Nora Harper' }).count()).toBe(0);
    await odd.getByRole('button', { name: 'Refuse the referral of Nora Harper' }).click();
    await odd.waitFor({ state: 'hidden' });
    const conversion = await waitFor(stage.connection.paths.conversions(shop.id).doc('sale-to-another-nora'), (seen) => seen.data()?.state === 'refused');
    expect(conversion.data()).toMatchObject({ refusedBecause: 'byMember' });
    expect((await rewardOf('sale-to-another-nora-referrer'))?.state).toBe('refused');
  });

  test('a code is opened with its link, its QR code and what it has brought, and ended', async () => {
    const page = await stage.enter(shop, 'owner', '/referrals');
    await page.getByRole('table', { name: 'Codes and what they have brought' }).getByRole('link', { name: 'Nora Harper' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nora Harper' });
    await dialog.getByText(`/r/${code}`).waitFor();
    await dialog.getByRole('img', { name: new RegExp(`/r/${code}$`) }).waitFor();
    expect(await dialog.getByRole('link', { name: 'Download QR code' }).getAttribute('download')).toBe(`${code}.png`);
    const brought = dialog.getByRole('region', { name: 'What it has brought' });
    await brought.getByRole('listitem').filter({ hasText: 'Frank Friend' }).getByText('$890').waitFor();
    await brought.getByText('Somebody in your team refused it.').waitFor();
    await dialog.getByRole('button', { name: 'End this code' }).click();
    await dialog.getByText('Ended', { exact: true }).waitFor();
    await waitFor(stage.connection.paths.referrals(shop.id).doc(code), (seen) => seen.data()?.state === 'ended');
    await dialog.getByRole('button', { name: 'Open it again' }).click();
    await dialog.getByText('Open', { exact: true }).waitFor();
  });

  test('an agent sees what is owed, and leaves money to the owner', async () => {
    const page = await stage.enter(shop, 'agent', '/referrals');
    await rewards(page).filter({ hasText: 'Frank Friend' }).getByText('To be given').waitFor();
    for (const name of [/^Approve/, /^Mark/, /^Refuse/]) expect(await page.getByRole('button', { name }).count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { makeReviewsReferrals } from '../../functions/src/testing/builders.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
const address = '/workflows/reviews-referrals';
/** An offer's last day lies ahead. */
const nextYear = new Date().getUTCFullYear() + 1;
let shop: Shop;
let fresh: Shop;

beforeAll(async () => {
  [shop, fresh] = await Promise.all([stage.openShop('review-settings-shop'), stage.openShop('fresh-review-shop')]);
  await stage.connection.paths.reviewsReferrals(shop.id).set(makeReviewsReferrals());
});

const card = (page: Page, name: string) => page.getByRole('button', { name }).and(page.locator('[aria-pressed]'));
const stored = async (of: Shop) => (await stage.connection.paths.reviewsReferrals(of.id).get()).data();

test('settings are saved where their effect is seen, and are still there after a reload', async () => {
  const owner = await stage.enter(shop, 'owner', address);
  await owner.getByLabel('Hours after the job is done').fill('24');
  await card(owner, 'Ask for a review').getByText('1 day after the job').waitFor();
  await card(owner, 'Reminders').click();
  await owner.getByRole('combobox', { name: 'Reminders' }).selectOption('One');
  await owner.getByLabel('Reminder 1, days after the request').fill('5');
  await card(owner, 'They review').click();
  await owner.getByText('There is no link to a public review site yet').waitFor();
  await owner.getByLabel('Alert whoever is on call at').selectOption('2 stars or fewer');
  await card(owner, 'Referral offer').click();
  await owner.getByLabel('Whoever sends them gets').selectOption('An amount');
  await owner.getByLabel('Amount (USD)').fill('37.50');
  await card(owner, 'A friend comes').click();
  await owner.getByLabel('Last day of the offer').fill(`${nextYear}-06-30`);
  await owner.getByLabel('Friends that one person is rewarded for, at the most').fill('10');
  await owner.getByRole('button', { name: 'Save changes' }).click();
  await owner.getByText('Saved. It holds for every message from now on.').waitFor();
  expect(await stored(shop)).toMatchObject({
    enabled: true,
    delayHours: 24,
    reminderDays: [5],
    alertAtStars: 2,
    referrals: { offer: { referrer: { kind: 'amount', amount: 3750 }, cap: 10, endsAt: new Date(`${nextYear}-07-01T03:59:59Z`) } },
  });

  await owner.reload();
  await card(owner, 'Reminders').getByText('After 5 days').waitFor();
  await card(owner, 'A friend comes').click();
  expect(await owner.getByLabel('Last day of the offer').inputValue()).toBe(`${nextYear}-06-30`);
  await owner.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
});

test('a text may name the job and the links, and what its message does not know is refused beside the field', async () => {
  const owner = await stage.enter(shop, 'owner', address);
  await owner.getByRole('checkbox', { name: 'Use my own text' }).check();
  await owner.getByLabel('Subject', { exact: true }).fill('Thank you');
  const text = owner.getByLabel('Text', { exact: true });
  await text.fill('Thanks for {{code}}');
  await owner.getByText('Text of the request: {{code}} is not known.').waitFor();
  await text.fill('Thanks for choosing us: ');
  await owner.getByRole('button', { name: '{{reviewLink}}' }).click();
  await owner.getByRole('region', { name: 'Preview' }).frameLocator('iframe').getByText('Thanks for choosing us:').last().waitFor();
  await card(owner, 'Every message').click();
  await owner.getByRole('button', { name: 'Save changes' }).click();
  await owner.getByText('Saved. It holds for every message from now on.').waitFor();
  expect((await stored(shop))?.templates.reviewRequest?.body).toBe('Thanks for choosing us: {{reviewLink}}');
});

test('the dry run shows all that a customer would get, unsaved changes included', async () => {
  const owner = await stage.enter(fresh, 'owner', address);
  await owner.getByLabel('Hours after the job is done').fill('30');
  await owner.getByLabel('What was done for them').fill('Chimney cleaning');
  await owner.getByRole('button', { name: 'Show what would go out' }).click();
  const steps = owner.getByRole('form', { name: 'Dry run' }).getByRole('listitem');
  await steps.nth(3).waitFor();
  const texts = await steps.allTextContents();
  expect(texts).toHaveLength(4);
  ['Thank-you and request', 'Reminder 1', 'Reminder 2', 'Referral offer'].forEach((title, index) =>
    expect(texts[index]?.startsWith(title)).toBe(true),
  );
  expect(texts[0]).toMatch(/\w{3}, \w{3} \d+, \d+:\d\d [AP]M/);
  expect((await stage.connection.paths.messages(fresh.id).get()).size).toBe(0);
});

test('a business that has never set anything switches it on after a look at what would go out', async () => {
  const owner = await stage.enter(fresh, 'owner', address);
  await owner.getByRole('switch', { name: 'Off' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Switch reviews and referrals on?' });
  await dialog.getByRole('heading', { name: 'Referral offer' }).waitFor();
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await owner.getByRole('switch', { name: 'On' }).waitFor();
  const saved = await stored(fresh);
  expect(saved).toMatchObject({ enabled: true, reminderDays: [3, 7] });
  expect(saved?.enabledAt).toBeInstanceOf(Date);

  const viewer = await stage.enter(fresh, 'viewer', '/workflows');
  await viewer.getByRole('link', { name: 'Reviews and referrals' }).click();
  await viewer.getByText('You can look at these settings.').waitFor();
  expect(await viewer.getByRole('switch', { name: 'On' }).isDisabled()).toBe(true);
});

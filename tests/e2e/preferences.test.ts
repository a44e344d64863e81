import { beforeAll, expect, test } from 'vitest';
import { addressId } from '../../functions/src/business/addressId.ts';
import { unsubscribeToken } from '../../functions/src/messaging/unsubscribeToken.ts';
import { addressKey } from '../../functions/src/platform/config.ts';
import { findBarriers } from '../harness/findBarriers.ts';
import { overflow } from './stage/measureLayout.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('preferences-shop');
});

/** The link at the foot of an email to this address. */
const linkTo = (email: string) => {
  const about = { businessId: shop.id, addressId: addressId('email', email, addressKey()), channel: 'email', scope: 'service' } as const;
  return `/u/${unsubscribeToken(about, addressKey())}`;
};

test('whoever follows the link in an email sees what they get, and says no with two presses', async () => {
  const consent = { sms: false, marketing: true, text: 'News and offers by email.' };
  const leadId = await shop.receive({ name: 'Petra Choice', consent });
  const page = await stage.visit(linkTo('petra.choice@example.com'), { viewport: phone, javaScriptEnabled: false });
  const [emails, news] = [page.getByRole('checkbox', { name: /Emails about my inquiry/ }), page.getByRole('checkbox', { name: /News and offers/ })];
  expect([await emails.isChecked(), await news.isChecked()]).toEqual([true, true]);
  await page.getByText('p…@example.com').waitFor();
  // To look is not to say no: programs that check links for viruses look, too.
  expect((await shop.untilLead(leadId, () => true)).sequence).toMatchObject({ state: 'active' });

  await emails.uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('Saved.').waitFor();
  expect([await emails.isChecked(), await news.isChecked()]).toEqual([false, false]);
  const { sequence } = await shop.untilLead(leadId, (lead) => lead.sequence?.state === 'stopped');
  expect(sequence?.stoppedBecause).toBe('optedOut');
});

test('the page keeps nobody out, in light and dark, and says the same of every link that is not ours', async () => {
  await shop.receive({ name: 'Paul Look' });
  const page = await stage.visit(linkTo('paul.look@example.com'), { viewport: phone });
  await page.getByRole('heading', { name: 'What we may send you' }).waitFor();
  expect.soft(await overflow(page)).toBe(0);
  expect.soft(await findBarriers(page), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findBarriers(page, ['color-contrast']), 'in dark').toEqual([]);

  stage.expectComplaint(/40[0-9]/);
  for (const forged of ['/u/nonsense', `${linkTo('paul.look@example.com')}x`]) {
    await page.goto(stage.address(forged));
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  }
});

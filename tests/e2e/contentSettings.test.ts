import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { makeContact } from '../../functions/src/testing/builders.ts';
import { findBarriers } from '../harness/findBarriers.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('content-settings-shop');
  await stage.connection.paths.contacts(shop.id).doc('nora').set(makeContact({ mailable: { newsletter: true } }));
});

const card = (page: Page, name: string) => page.getByRole('button', { name }).and(page.locator('[aria-pressed]'));
const stored = async () => (await stage.connection.paths.contentWorkflow(shop.id).get()).data();

test('a week is planned where it is seen, looked at, and switched on; newsletters go by themselves to people who were counted', async () => {
  const owner = await stage.enter(shop, 'owner', '/workflows/content');
  await owner.getByLabel('Written every').selectOption('Thursday');
  await owner.getByLabel('At', { exact: true }).fill('06:30');
  await owner.getByText(/^The next time: Thu, \w+ \d+, 6:30 AM, by the clock/).waitFor();
  await owner.getByLabel('Social posts').fill('9');
  await card(owner, 'Write').click();
  await owner.getByRole('checkbox', { name: 'Mastodon' }).check();
  await owner.getByRole('button', { name: 'Add a wish' }).click();
  await owner.getByRole('textbox', { name: 'Wish 1' }).fill('Heat pumps in old houses');
  await owner.getByRole('button', { name: 'Save changes' }).click();
  await owner.getByText('Social posts a week may have at most 7.').waitFor();
  await owner.getByLabel('Social posts').fill('2');
  await owner.getByRole('button', { name: 'Show what would be written' }).click();
  await expect.poll(() => owner.getByRole('form', { name: 'Dry run' }).getByRole('listitem').count()).toBe(4);

  await owner.getByRole('switch', { name: 'Off' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Switch content on?' });
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(4);
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await owner.getByRole('switch', { name: 'On' }).waitFor();
  expect(await stored()).toMatchObject({ enabled: true, slot: { weekday: 4, time: '06:30' }, perWeek: { social: 2 }, wishes: ['Heat pumps in old houses'] });

  await card(owner, 'Approve and publish').click();
  const newsletter = owner.getByRole('listitem', { name: 'Newsletter' });
  await newsletter.getByRole('combobox').selectOption('By itself');
  await owner.getByRole('button', { name: 'Save changes' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Yes, to 1 person' }).click();
  await owner.getByText('Saved. It holds from the next week on.').waitFor();
  expect((await stored())?.destinations).toContainEqual({ destination: 'newsletter', kinds: ['email'], publish: 'automatic' });
  expect(await owner.getByRole('link', { name: 'Connect WordPress' }).getAttribute('href')).toBe('/connections');
});

test('a newcomer reads what a week would bring, where it goes, what is still missing, and how it is stopped', async () => {
  const newcomer = await stage.openShop('content-plan-shop', { business: { postalAddress: '' } });
  const owner = await stage.enter(newcomer, 'owner', '/workflows/content');
  await owner.getByText('It is off, and nothing is written by itself.').waitFor();
  await card(owner, 'Approve and publish').click();
  await owner.getByText('No newsletter is sent yet').waitFor();
  expect(await owner.getByRole('link', { name: 'See your page' }).getAttribute('href')).toBe(`/b/${newcomer.id}`);
  expect(await findBarriers(owner)).toEqual([]);

  await owner.getByRole('switch', { name: 'Off' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Switch content on?' });
  await dialog.getByText('Each piece waits under Content until you say yes.').waitFor();
  await dialog.getByText('Goes to: Newsletter (with your OK)').waitFor();
  expect(await findBarriers(owner)).toEqual([]);
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await owner.getByText(/^The next pieces are written on /).waitFor();

  // What is told does not lie on the bar of unsaved changes.
  await card(owner, 'Plan').click();
  await owner.getByLabel('Blog posts').fill('2');
  await owner.getByRole('switch', { name: 'On' }).click();
  const told = owner.getByText('What you have approved still goes at its time; the rest waits for your OK.');
  // The pointer keeps it there.
  await told.hover();
  const [toast, bar] = await Promise.all([told.boundingBox(), owner.getByRole('region', { name: 'Unsaved changes' }).boundingBox()]);
  expect((toast?.y ?? 0) + (toast?.height ?? Infinity)).toBeLessThanOrEqual(bar?.y ?? 0);
  await owner.getByText('It is off, and nothing is written by itself.').waitFor();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standInPorts } from '../../scripts/emulators/ports.ts';
import { standInBuffer, type StandInBuffer, standInBufferKey } from '../../functions/src/vendors/buffer/standInBuffer.ts';
import {
  standInApplicationPassword,
  standInSiteName,
  standInUser,
  standInWordpress,
  type StandInWordpress,
} from '../../functions/src/vendors/wordpress/standInWordpress.ts';
import { findBarriers } from '../harness/findBarriers.ts';
import { ports } from '../harness/ports.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let site: StandInWordpress;
let buffer: StandInBuffer;

beforeAll(async () => {
  site = await standInWordpress(standInPorts(ports).wordpress);
  buffer = await standInBuffer(standInPorts(ports).buffer);
  shop = await stage.openShop('publishers-shop');
});
afterAll(() => Promise.all([site.close(), buffer.close()]));

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

describe('where posts are published', () => {
  test('a wrong password is told beside its field; the right one connects the site, and disconnecting says what becomes of it', async () => {
    const page = await stage.enter(shop, 'owner', '/connections');
    await card(page, 'WordPress').getByRole('button', { name: 'Connect WordPress' }).click();
    await dialog(page).getByLabel('Address of your site').fill(site.baseUrl);
    await dialog(page).getByLabel('Your name there').fill(standInUser);
    const password = dialog(page).getByLabel('Application password');
    await password.fill('my own password');
    stage.expectComplaint(/400/);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    await dialog(page).getByText('Your site does not accept this name and application password.').waitFor();
    await expect.poll(() => password.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await findBarriers(page)).toEqual([]);

    await password.fill(standInApplicationPassword);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    await page.getByText(`${standInSiteName} is connected.`).waitFor();
    await card(page, 'WordPress').getByText('Connected', { exact: true }).waitFor();
    expect(await page.content()).not.toContain(standInApplicationPassword);

    site.mayPublish = false;
    await card(page, 'WordPress').getByRole('button', { name: 'Check again' }).click();
    await card(page, 'WordPress').getByText('Does not work').waitFor();
    await card(page, 'WordPress').getByText('Blog posts for your site wait').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await card(page, 'WordPress').getByRole('button', { name: 'Disconnect' }).click();
    await dialog(page).getByText('you are told about each when its time comes').waitFor();
    await dialog(page).getByRole('button', { name: 'Disconnect' }).click();
    await card(page, 'WordPress').getByRole('button', { name: 'Connect WordPress' }).waitFor();
    expect((await stage.connection.paths.publisherSecret(shop.id, 'wordpress').get()).exists).toBe(false);
  });

  test('a key for Buffer shows the accounts that it reaches', async () => {
    const page = await stage.enter(shop, 'owner', '/connections');
    await card(page, 'Buffer').getByRole('button', { name: 'Connect Buffer' }).click();
    const key = dialog(page).getByLabel('API key');
    await key.fill('wrong');
    stage.expectComplaint(/400/);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    await dialog(page).getByText('Buffer does not accept this key.').waitFor();
    await key.fill(standInBufferKey);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    const accounts = card(page, 'Buffer').getByRole('listitem');
    await expect.poll(() => accounts.allInnerTexts()).toHaveLength(3);
    await accounts.filter({ hasText: 'LinkedIn' }).waitFor();
    await accounts.filter({ hasText: 'Nothing is written for this network' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.content()).not.toContain(standInBufferKey);
  });
});

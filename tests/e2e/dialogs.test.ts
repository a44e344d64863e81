import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findBarriers } from '../harness/findBarriers.ts';
import { overflow } from './stage/measureLayout.ts';
import type { Shop } from './stage/openShop.ts';
import { desktop, phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let leadId: string;

beforeAll(async () => {
  shop = await stage.openShop('dialogs-shop', { workflow: { approveFirstReplies: true, enabled: true } });
  leadId = await shop.receive({ name: 'Dora Draft', phone: '2075550190', email: 'dora.draft@example.com', message: 'What does a visit cost?' });
});

/** The guidelines themselves. Beyond them axe wants landmarks, which an open menu rightly hides from everybody. */
const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Dialogs, menus and forms that are not there when a page is opened. */
const openings = [
  {
    name: 'adding a lead, with everything wrong',
    path: () => '/leads',
    open: async (page: Page) => {
      await page.getByRole('button', { name: 'Add a lead' }).click();
      await page.getByRole('checkbox', { name: 'News and offers' }).check();
      await page.getByRole('button', { name: 'Add lead', exact: true }).click();
      await page.getByText('Name is missing.').waitFor();
    },
  },
  {
    name: 'the menu of a status, with a draft below it that is not to be sent',
    path: () => `/leads/${leadId}`,
    open: async (page: Page) => {
      await page.getByRole('button', { name: 'Do not send', exact: true }).click();
      await page.getByLabel('Why not? (optional)').waitFor();
      await page.getByRole('button', { name: /^Status of Dora Draft/ }).click();
      await page.getByRole('menuitem', { name: 'Won' }).waitFor();
    },
  },
  {
    name: 'a text of one\'s own for a follow-up, and a dry run beside it',
    path: () => '/workflows/lead-nurturing',
    open: async (page: Page) => {
      await page.getByRole('button', { name: 'Follow-up 1' }).and(page.locator('[aria-pressed]')).click();
      await page.getByRole('checkbox', { name: 'Use my own text' }).check();
      await page.getByLabel('Text', { exact: true }).fill('Hello {{nobody}}');
      await page.getByRole('button', { name: 'Save changes' }).click();
      await page.getByText('{{nobody}} is not known.').waitFor();
      await page.getByRole('button', { name: 'Show what would go out' }).click();
      await page.getByRole('form', { name: 'Dry run' }).getByRole('alert').or(page.getByRole('heading', { name: 'Follow-up 2' })).first().waitFor();
    },
  },
  {
    name: 'a message at the edge of the screen',
    path: () => '/',
    open: async (page: Page) => {
      await page.getByRole('button', { name: 'Take Dora Draft off the list' }).click();
      // With the focus on it, it stays as long as it is looked at.
      await page.getByRole('button', { name: 'Undo' }).focus();
    },
  },
] as const;

const onPhone = { viewport: phone, hasTouch: true, isMobile: true };

test.each(openings)('nobody is kept out of $name', async ({ path, open }) => {
  const page = await stage.enter(shop, 'owner', path(), onPhone);
  await open(page);
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await overflow(page), `pixels too wide for ${viewport.width}`).toBe(0);
    expect.soft(await findBarriers(page, guidelines), `in light at ${viewport.width}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), `in dark at ${viewport.width}`).toEqual([]);
  }
});

test('on a phone everything else is under More', async () => {
  const page = await stage.enter(shop, 'owner', '/', onPhone);
  await page.getByRole('button', { name: 'More' }).click();
  const more = page.getByRole('dialog', { name: 'More' });
  await more.getByRole('link', { name: 'Settings' }).waitFor();
  expect(await findBarriers(page, guidelines)).toEqual([]);
  await more.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await more.waitFor({ state: 'detached' });
});

test('everything that is pressed on a phone is at least 44 pixels high, or stands in a line of text', async () => {
  const page = await stage.enter(shop, 'owner', `/leads/${leadId}`, onPhone);
  await page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, select, input:not([type=checkbox]), a:not([href^="#"])')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => element.getBoundingClientRect().height < 43.5 && element.getBoundingClientRect().height > 0)
      .map((element) => `${element.getAttribute('aria-label') ?? element.textContent}: ${element.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let leadId: string;

beforeAll(async () => {
  shop = await stage.openShop('keyboard-shop');
  leadId = await shop.receive({ name: 'Kim Keys', message: 'What does a service visit cost?' });
});

/** What has the focus, by what it is called, and whether one can see that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', visible: false };
    const style = getComputedStyle(element);
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? (element.labels?.[0]?.textContent ?? '') : '';
    const { width, height, left, top } = element.getBoundingClientRect();
    const onScreen = width > 0 && height > 0 && left >= 0 && top >= 0 && left < innerWidth && top < innerHeight;
    return {
      name: element.getAttribute('aria-label') ?? (labels || element.textContent.trim()),
      visible: onScreen && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'),
    };
  });

/** Presses Tab until something of this name has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.name === '' && !at.visible) continue;
    expect(at.visible, `the focus on "${at.name}" can be seen`).toBe(true);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
    passed.push(at.name);
  }
  throw new Error(`Nothing called ${String(name)} gets the focus. Passed: ${passed.join(' | ')}`);
}

describe('by keyboard alone', () => {
  test('somebody signs in, opens a lead, changes its status and writes a note; the focus can always be seen', async () => {
    const page = await stage.visit('/');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await tabTo(page, 'Email');
    await page.keyboard.type(shop.email('agent'));
    await tabTo(page, 'Password');
    await page.keyboard.type(shop.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();

    await tabTo(page, /^Leads/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Kim Keys' }).waitFor();
    await tabTo(page, 'Kim Keys');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kim Keys' }).waitFor();

    await tabTo(page, 'Status of Kim Keys: Contacted. Change');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Qualified' }).waitFor();
    await page.keyboard.type('q');
    await page.keyboard.press('Enter');
    const changed = page.getByRole('button', { name: 'Status of Kim Keys: Qualified. Change' });
    await changed.waitFor();
    await expect.poll(() => changed.evaluate((button) => button === document.activeElement)).toBe(true);

    await tabTo(page, 'Note');
    await page.keyboard.type('Written without a mouse.');
    await tabTo(page, 'Add note');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Timeline' }).getByText('Written without a mouse.').waitFor();
    expect((await shop.untilLead(leadId, ({ status }) => status === 'qualified')).status).toBe('qualified');
  });

  test('the first stop of a page leads past the navigation', async () => {
    const page = await stage.enter(shop, 'owner', '/leads');
    await page.getByRole('link', { name: 'Kim Keys' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toEqual({ name: 'Skip to content', visible: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a dialog takes the focus, keeps it, and gives it back', async () => {
    const page = await stage.enter(shop, 'owner', '/leads');
    const button = page.getByRole('button', { name: 'Add a lead' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a lead' });
    await dialog.getByRole('heading', { name: 'Add a lead' }).waitFor();
    for (let stops = 0; stops < 14; stops += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

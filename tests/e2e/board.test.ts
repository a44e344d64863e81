import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
const names = ['Bea Keyboard', 'Bob Dragged', 'Ben Arriving'];
let ids: string[];

beforeAll(async () => {
  shop = await stage.openShop('board-shop');
  ids = await Promise.all(names.map((name) => shop.receive({ name, message: 'What does a service visit cost?' })));
});

const column = (page: Page, name: string) => page.getByRole('region', { name });
const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('the board', () => {
  test('moves a card by keyboard alone, and back by Undo', async () => {
    const page = await stage.enter(shop, 'owner', '/leads?view=board');
    await column(page, 'Contacted').getByText('Bea Keyboard').waitFor();
    await page.getByRole('button', { name: 'Status of Bea Keyboard: Contacted. Change' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Qualified' }).waitFor();
    await page.keyboard.type('q');
    await page.keyboard.press('Enter');
    const undo = await holdUndo(page);
    await column(page, 'Qualified').getByText('Bea Keyboard').waitFor();
    await shop.untilLead(ids[0] ?? '', ({ status }) => status === 'qualified');
    await undo.click();
    await column(page, 'Contacted').getByText('Bea Keyboard').waitFor();
  });

  test('takes a card that is dragged to a column', async () => {
    const page = await stage.enter(shop, 'owner', '/leads?view=board');
    await card(page, 'Bob Dragged').dragTo(column(page, 'In conversation'));
    await column(page, 'In conversation').getByText('Bob Dragged').waitFor();
    await shop.untilLead(ids[1] ?? '', ({ status }) => status === 'engaged');
  });

  test('is live: what a colleague moves, moves', async () => {
    const page = await stage.enter(shop, 'agent', '/leads?view=board');
    const owner = await stage.enter(shop, 'owner', `/leads/${ids[2] ?? ''}`);
    await column(page, 'Contacted').getByText('Ben Arriving').waitFor();
    await owner.getByRole('button', { name: 'Status of Ben Arriving: Contacted. Change' }).click();
    await owner.getByRole('menuitem', { name: 'Won' }).click();
    await column(page, 'Contacted').getByText('Ben Arriving').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Won/ }).click();
    await card(page, 'Ben Arriving').waitFor();
    await page.getByRole('button', { name: /^Won\s*1$/ }).waitFor();
    expect(page.url()).toContain('view=board');
  });
});

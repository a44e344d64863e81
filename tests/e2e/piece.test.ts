import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '@model/content.ts';
import { makeContent } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
const day = 24 * 60 * 60_000;

beforeAll(async () => {
  shop = await stage.openShop('piece-shop');
});

const pieces = () => stage.connection.paths.content(shop.id);
const stored = async (id: string) => (await pieces().doc(id).get()).data();
const until = (id: string, isSo: (piece: Content) => boolean) => waitFor(pieces().doc(id), (snapshot) => isSo(snapshot.data() ?? makeContent()));

/** A piece as the assistant leaves it. */
async function write(id: string, changes: Partial<Content> = {}): Promise<string> {
  await pieces().doc(id).set(makeContent({ createdAt: new Date(), writtenAt: new Date(), calendarAt: new Date(), ...changes }));
  return `/content/${id}`;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
/** Waits until a tool of the editor shows whether it holds where the cursor is. */
const tool = (page: Page, name: string, on: boolean) =>
  page.getByRole('button', { name, exact: true }).and(page.locator(`[aria-pressed="${on}"]`)).waitFor();
const save = (page: Page) => page.getByRole('button', { name: 'Save changes' }).click();
const state = (page: Page, words: string) => page.getByRole('banner').or(page.locator('header')).getByText(words, { exact: true }).first().waitFor();
const choose = async (page: Page, action: string) => {
  await page.getByRole('button', { name: 'More actions' }).first().click();
  await page.getByRole('menuitem', { name: action }).click();
};

describe('the text of a piece', () => {
  test('is edited as it will look, kept as Markdown, and seen before it is saved', async () => {
    const page = await stage.enter(
      shop,
      'owner',
      await write('edited', { checks: [{ kind: 'claim', quote: 'runs through winter', sentence: 'Your facts do not say so.' }] }),
    );
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('runs through winter');
    await editor(page).press('Control+b');
    await tool(page, 'Bold', true);
    // The browser tells the editor of a moved cursor a little later; its tools show when it knows.
    await editor(page).press('Control+End');
    await tool(page, 'List', true);
    await editor(page).press('Enter');
    await editor(page).press('Enter');
    await tool(page, 'List', false);
    await page.keyboard.type('Call before the rush.');
    await page.getByRole('button', { name: 'Heading', exact: true }).click();
    await page.getByLabel('Title').fill('Before the very first frost');
    await page.getByLabel('Description').fill('x'.repeat(160));
    await page.getByText('The last 5 would be cut off.').waitFor();

    await page.getByRole('tab', { name: 'Preview' }).click();
    const shown = page.frameLocator('iframe');
    await shown.getByRole('heading', { level: 1, name: 'Before the very first frost' }).waitFor();
    await shown.getByRole('heading', { level: 2, name: 'Call before the rush.' }).waitFor();
    expect((await stored('edited'))?.title).toBe('Before the first frost');

    await save(page);
    await page.getByText('Saved.').waitFor();
    const saved = await stored('edited');
    expect(saved).toMatchObject({ title: 'Before the very first frost', revision: 2 });
    expect(saved?.body).toContain('in autumn **runs through winter**.');
    expect(saved?.body).toMatch(/- The vents\n\n## Call before the rush\.$/);
    await page.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
  });

  test('that somebody else has changed meanwhile is not overwritten, nor is what was typed lost', async () => {
    const address = await write('shared');
    const mine = await stage.enter(shop, 'owner', address);
    await mine.getByLabel('Title').fill('My title');
    await mine.getByRole('link', { name: 'Jobs' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();

    const theirs = await stage.enter(shop, 'manager', address);
    await theirs.getByLabel('Title').fill('Their title');
    await save(theirs);
    await theirs.getByText('Saved.').waitFor();

    await mine.goBack();
    await mine.getByText('Changed by Marcus Manager meanwhile.').waitFor();
    await expect.poll(() => mine.getByLabel('Title').inputValue()).toBe('My title');
    await mine.getByRole('button', { name: 'Look at the other text' }).click();
    await mine.getByRole('dialog', { name: 'The text of Marcus Manager' }).getByRole('insertion').filter({ hasText: 'Their' }).waitFor();
    await mine.getByRole('button', { name: 'Close' }).click();
    await mine.getByRole('button', { name: 'Go on with mine' }).click();
    await save(mine);
    await until('shared', ({ title, revision }) => title === 'My title' && revision === 3);

    await mine.getByText('Versions').click();
    const restore = mine.getByRole('button', { name: 'Restore the text before' });
    await restore.nth(1).waitFor();
    await mine.getByRole('button', { name: 'What changed' }).first().click();
    const changes = mine.getByRole('dialog', { name: 'What changed' });
    await changes.getByRole('deletion').filter({ hasText: 'Their' }).waitFor();
    await changes.getByRole('insertion').filter({ hasText: 'My' }).waitFor();
    await changes.getByRole('button', { name: 'Close' }).click();
    await restore.first().click();
    await until('shared', ({ title }) => title === 'Their title');
  });
});

describe('the decision about a piece', () => {
  test('is a yes for its time, which can be taken back', async () => {
    const publishAt = new Date(Date.now() + 2 * day);
    const page = await stage.enter(shop, 'owner', await write('planned', { publishAt }));
    await page.getByRole('button', { name: /^Approve and publish \w+/ }).first().click();
    const undo = await holdUndo(page);
    await until('planned', (piece) => piece.state === 'scheduled');
    await state(page, 'Scheduled');
    await undo.click();
    await until('planned', (piece) => piece.state === 'awaitingApproval');
    // A time beyond what anybody plans is refused by the functions.
    stage.expectComplaint(/content-movePiece/);
    await choose(page, 'Plan for another time');
    const dialog = page.getByRole('dialog', { name: 'Move “Before the first frost”' });
    await dialog.getByText('It still waits for your OK').waitFor();
    await dialog.getByLabel('Day', { exact: true }).fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await dialog.getByText('That day is over. Choose today or a later one.').waitFor();
    await expect.poll(() => dialog.getByLabel('Day', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
    await dialog.getByLabel('Day', { exact: true }).fill('2090-01-01');
    await dialog.getByRole('button', { name: 'Move it' }).click();
    await dialog.getByText('Choose a time within the next year.').waitFor();
    await dialog.getByLabel('Day', { exact: true }).fill(new Date(Date.now() + 5 * day).toISOString().slice(0, 10));
    await dialog.getByRole('button', { name: 'Move it' }).click();
    const backAgain = await holdUndo(page);
    await until('planned', (piece) => piece.publishAt != null && piece.publishAt.getTime() > publishAt.getTime() + 2 * day);
    await backAgain.click();
    await until('planned', (piece) => piece.publishAt?.getTime() === publishAt.getTime());
  });

  test('is a yes at once, said with where it goes, after which its text stands', async () => {
    const page = await stage.enter(shop, 'owner', await write('now'), { viewport: phone, hasTouch: true, isMobile: true });
    await page.getByRole('group', { name: 'Actions' }).getByRole('button', { name: 'Approve and publish now' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish this piece?' });
    await dialog.getByRole('list', { name: 'Where it goes' }).getByText('Your page').waitFor();
    await dialog.getByRole('button', { name: 'Publish now' }).click();
    await until('now', (piece) => piece.state === 'published');
    await state(page, 'Published');
    await page.getByRole('heading', { name: 'Destinations' }).click();
    await page.getByRole('link', { name: 'See it there' }).waitFor();
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.getByText('so its text stands as it is').waitFor();
    await expect.poll(() => page.getByLabel('Title').isDisabled()).toBe(true);
  });

  test('is a yes for the text that is being saved, and what is typed meanwhile stays', async () => {
    const page = await stage.enter(shop, 'owner', await write('hasty'));
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/content-savePiece$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Title').fill('Written in haste');
    await save(page);
    await page.getByLabel('Description').fill('Typed meanwhile.');
    letGo();
    await until('hasty', ({ title }) => title === 'Written in haste');
    await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('Typed meanwhile.');
    await page.getByRole('button', { name: 'Approve and publish now' }).first().click();
    await page.getByRole('dialog', { name: 'Publish this piece?' }).getByRole('button', { name: 'Publish now' }).click();
    await until('hasty', ({ state, metaDescription }) => state === 'published' && metaDescription === 'Typed meanwhile.');
  });

  test('is a no with its reason, which is kept', async () => {
    const page = await stage.enter(shop, 'owner', await write('unwanted'));
    await choose(page, 'Reject');
    const dialog = page.getByRole('dialog', { name: 'Why is it not wanted?' });
    await dialog.getByText('The assistant remembers why').waitFor();
    await dialog.getByLabel('Your reason').fill('Too technical for our readers.');
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('You said: Too technical for our readers.').waitFor();
    expect(await stored('unwanted')).toMatchObject({ state: 'rejected', rejectedBecause: 'Too technical for our readers.' });
    await page.getByRole('button', { name: 'Reopen' }).first().click();
    await until('unwanted', (piece) => piece.state === 'awaitingApproval');
  });

  test('is seen and not made by whoever may only look', async () => {
    const page = await stage.enter(shop, 'viewer', await write('seen'));
    await page.getByText('An owner or a manager can change it.').waitFor();
    expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'Preview' }).count()).toBe(0);
  });
});

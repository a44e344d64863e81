import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '@model/content.ts';
import { makeContact, makeContent, makeContentWorkflow, makePublication } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('content-shop');
  await stage.connection.paths.contentWorkflow(shop.id).set(makeContentWorkflow({ nextSlotAt: inNextMonth(20) }));
});

const today = new Date();
/** A day of next month: what is planned there lies ahead, and its neighbors are on the same page of the calendar. */
function inNextMonth(day: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, day, 15));
}
const calendar = () => `/content?view=calendar&date=${inNextMonth(10).toISOString().slice(0, 10)}`;
const day = 24 * 60 * 60_000;

const pieces = () => stage.connection.paths.content(shop.id);
const write = async (id: string, changes: Partial<Content>) => {
  const publishAt = changes.publishAt ?? inNextMonth(10);
  await pieces().doc(id).set(makeContent({ createdAt: new Date(), publishAt, calendarAt: publishAt, ...changes }));
};
const untilPiece = async (id: string, isSo: (piece: Content) => boolean) =>
  (await waitFor(pieces().doc(id), (snapshot) => {
    const piece = snapshot.data();
    return piece !== undefined && isSo(piece);
  })).data();
const waiting = (page: Page, title: string) =>
  page.getByRole('list', { name: 'Waiting for your OK' }).getByRole('listitem').filter({ hasText: title });
const onCalendar = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
/** The days that hold a piece, as a screen reader hears them. */
const daysOf = (page: Page, title: string) =>
  page.getByRole('cell').filter({ hasText: title }).getByRole('list').evaluateAll((lists) => lists.map((list) => list.getAttribute('aria-label')));
const called = (at: Date) => new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'America/New_York' }).format(at);

describe('content', () => {
  test('what waits for an OK is approved for its day, and the OK is taken back; what the checks found is read first', async () => {
    await write('piece-to-approve-1', { title: 'Filters before the holidays' });
    await write('piece-to-check-001', {
      title: 'We come within the hour',
      checks: [{ kind: 'claim', quote: 'within the hour', sentence: 'Your facts do not say how fast you come.' }],
    });
    const page = await stage.enter(shop, 'manager', '/content');
    await waiting(page, 'We come within the hour').getByText('1 thing to check').waitFor();
    expect(await waiting(page, 'We come within the hour').getByRole('button', { name: /^Approve/ }).count()).toBe(0);

    await waiting(page, 'Filters before the holidays').getByRole('button', { name: 'Approve Filters before the holidays' }).click();
    const undo = await holdUndo(page);
    await waiting(page, 'Filters before the holidays').waitFor({ state: 'hidden' });
    const approved = await untilPiece('piece-to-approve-1', ({ state }) => state === 'scheduled');
    expect(approved?.publishAt).toEqual(inNextMonth(10));
    await undo.click();
    await waiting(page, 'Filters before the holidays').waitFor();
    await untilPiece('piece-to-approve-1', ({ state }) => state === 'awaitingApproval');
  });

  test('a newsletter is approved for as many people as get it', async () => {
    const contacts = stage.connection.paths.contacts(shop.id);
    await Promise.all(
      [true, true, false].map((newsletter, index) =>
        contacts.doc(`reader-${index}-of-letters`).set(makeContact({ emails: [`reader${index}@example.com`], mailable: { newsletter } })),
      ),
    );
    await write('piece-letter-00001', {
      kind: 'email',
      title: 'Winter check',
      subject: 'Winter check',
      destinations: ['newsletter'],
      publications: { newsletter: makePublication() },
    });
    const page = await stage.enter(shop, 'owner', '/content');
    await waiting(page, 'Winter check').getByRole('button', { name: 'Approve Winter check' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send this newsletter to 2 people?' });
    await dialog.getByText('with the subject “Winter check”').waitFor();
    await dialog.getByRole('button', { name: /^Send to 2 people/ }).click();
    const approved = await untilPiece('piece-letter-00001', ({ state }) => state === 'scheduled');
    expect(approved?.newsletter).toMatchObject({ confirmed: 2, made: 0 });
  });

  test('several pieces are approved by one OK, and taken back together; what has to be read first is not among them', async () => {
    await Promise.all(['one', 'two'].map((name) => write(`piece-of-many-${name}0`, { title: `Many, number ${name}` })));
    await write('piece-of-many-check', { title: 'Many, to check', checks: [{ kind: 'claim', quote: 'always', sentence: 'Your facts do not say so.' }] });
    const page = await stage.enter(shop, 'owner', '/content');
    await waiting(page, 'Many, to check').waitFor();
    expect(await waiting(page, 'Many, to check').getByRole('checkbox').count()).toBe(0);
    for (const name of ['one', 'two']) await page.getByRole('checkbox', { name: `Select Many, number ${name}` }).check();
    await page.getByRole('region', { name: 'Selected pieces' }).getByRole('button', { name: 'Approve 2' }).click();
    const undo = await holdUndo(page);
    await page.getByText('2 pieces approved.').waitFor();
    await Promise.all(['one', 'two'].map((name) => untilPiece(`piece-of-many-${name}0`, ({ state }) => state === 'scheduled')));
    await undo.click();
    await Promise.all(['one', 'two'].map((name) => untilPiece(`piece-of-many-${name}0`, ({ state }) => state === 'awaitingApproval')));
  });

  test('the queue is gone through with the keys, and a piece is rejected from it with its reason', async () => {
    await write('piece-of-keys-0001', { title: 'Keys, first', publishAt: inNextMonth(1) });
    await write('piece-of-keys-0002', { title: 'Keys, second', publishAt: new Date(inNextMonth(1).getTime() + 1) });
    const page = await stage.enter(shop, 'manager', '/content');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await waiting(page, 'Keys, first').getByRole('link', { name: 'Keys, first', exact: true }).focus();
    await page.keyboard.press('j');
    await expect.poll(focused).toBe('Keys, second');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('Keys, first');
    await page.keyboard.press('a');
    await untilPiece('piece-of-keys-0001', ({ state }) => state === 'scheduled');
    await expect.poll(focused).toBe('Keys, second');

    await page.getByRole('button', { name: 'What else to do with Keys, second' }).click();
    await page.getByRole('menuitem', { name: 'Reject' }).click();
    const dialog = page.getByRole('dialog', { name: 'Why is it not wanted?' });
    await dialog.getByLabel('Your reason').fill('We said this last week.');
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await untilPiece('piece-of-keys-0002', ({ state, rejectedBecause }) => state === 'rejected' && rejectedBecause === 'We said this last week.');
  });

  test('a day of the calendar takes a new piece, which is planned for it', async () => {
    const page = await stage.enter(shop, 'owner', calendar());
    await page.getByRole('button', { name: `Write something for ${called(inNextMonth(22))}` }).click();
    const dialog = page.getByRole('dialog', { name: /^Write something for/ });
    await dialog.getByLabel('What it is about').fill('How we keep pipes from freezing');
    await dialog.getByRole('button', { name: 'Write it' }).click();
    await page.waitForURL(/\/content\/[A-Za-z0-9]{20}$/);
    const asked = await untilPiece(new URL(page.url()).pathname.split('/').at(-1) ?? '', ({ publishAt }) => publishAt != null);
    expect(asked?.publishAt?.toISOString().slice(0, 10)).toBe(inNextMonth(22).toISOString().slice(0, 10));
  });

  test('a piece is dragged with a finger that rests on it first', async () => {
    await write('piece-to-touch-001', { title: 'By finger', publishAt: inNextMonth(8) });
    // High enough for the calendar not to lie where a drag scrolls the page.
    const page = await stage.enter(shop, 'owner', calendar(), { viewport: { width: 1024, height: 2400 }, hasTouch: true });
    const from = await onCalendar(page, 'By finger').getByRole('link').boundingBox();
    const to = await page.getByRole('cell').filter({ hasText: called(inNextMonth(9)) }).boundingBox();
    if (!from || !to) throw new Error('The calendar is not on the screen.');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x: from.x + 12, y: from.y + 12 });
    await page.getByText(/By finger is (lifted|over)/).waitFor({ state: 'attached' });
    await touch('touchMove', { x: from.x + 30, y: from.y + 20 });
    await touch('touchMove', { x: to.x + to.width / 2, y: to.y + to.height / 2 });
    await page.getByText(`By finger is over ${called(inNextMonth(9))}.`).waitFor({ state: 'attached' });
    await touch('touchEnd');
    await untilPiece('piece-to-touch-001', ({ publishAt }) => publishAt?.getTime() === inNextMonth(9).getTime());
  });

  test('a piece is moved to another day with the keys, at its time of day, and back; what is published stays', async () => {
    await write('piece-to-move-0001', { title: 'A cold room is a message', publishAt: inNextMonth(12) });
    await write('piece-published-01', { title: 'Read by many', publishAt: inNextMonth(13), state: 'published', publishedAt: inNextMonth(13) });
    const page = await stage.enter(shop, 'owner', calendar());
    const link = onCalendar(page, 'A cold room is a message').getByRole('link');
    await link.focus();
    await page.keyboard.press('Space');
    await page.getByText(`A cold room is a message is over ${called(inNextMonth(12))}.`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.getByText(`A cold room is a message is over ${called(inNextMonth(13))}.`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText(`A cold room is a message is over ${called(inNextMonth(20))}.`).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    const undo = await holdUndo(page);
    await expect.poll(() => daysOf(page, 'A cold room is a message')).toEqual([called(inNextMonth(20))]);
    await untilPiece('piece-to-move-0001', ({ publishAt }) => publishAt?.getTime() === inNextMonth(12).getTime() + 8 * day);
    await undo.click();
    await untilPiece('piece-to-move-0001', ({ publishAt }) => publishAt?.getTime() === inNextMonth(12).getTime());
    await expect.poll(() => daysOf(page, 'A cold room is a message')).toEqual([called(inNextMonth(12))]);

    await onCalendar(page, 'Read by many').getByRole('link').focus();
    await page.keyboard.press('Space');
    await page.getByText('It has been published, and stays on the day on which it was.').first().waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
  });

  test('a piece is dragged with the mouse, and on a phone moved by its menu', async () => {
    await write('piece-to-drag-0001', { title: 'Leave vents open', publishAt: inNextMonth(17) });
    const page = await stage.enter(shop, 'owner', calendar());
    await onCalendar(page, 'Leave vents open').getByRole('link').hover();
    await page.mouse.down();
    const moveOver = async (date: Date) => {
      const cell = await page.getByRole('cell').filter({ hasText: called(date) }).boundingBox();
      if (!cell) throw new Error('The calendar is not on the screen.');
      await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height / 2, { steps: 4 });
      await page.getByText(`Leave vents open is over ${called(date)}.`).waitFor({ state: 'attached' });
    };
    await moveOver(inNextMonth(17));
    await moveOver(inNextMonth(18));
    await page.mouse.up();
    await untilPiece('piece-to-drag-0001', ({ publishAt }) => publishAt?.getTime() === inNextMonth(18).getTime());
    expect(new URL(page.url()).pathname).toBe('/content');

    const small = await stage.enter(shop, 'owner', calendar(), { viewport: phone, hasTouch: true, isMobile: true });
    await small.getByRole('button', { name: 'What to do with Leave vents open' }).tap();
    await small.getByRole('menuitem', { name: 'Move to another day' }).tap();
    const dialog = small.getByRole('dialog', { name: 'Move “Leave vents open”' });
    await dialog.getByLabel('Day', { exact: true }).fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Move it' }).tap();
    await dialog.getByText('That day is over. Choose today or a later one.').waitFor();
    await dialog.getByLabel('Day', { exact: true }).fill(inNextMonth(19).toISOString().slice(0, 10));
    await dialog.getByLabel('Time').fill('18:30');
    await dialog.getByRole('button', { name: 'Move it' }).tap();
    const moved = await untilPiece('piece-to-drag-0001', ({ publishAt }) => publishAt !== undefined && publishAt !== null && publishAt > inNextMonth(19));
    expect(moved?.publishAt?.toISOString()).toMatch(/T(22|23):30:00.000Z$/);
  });

  test('a piece is asked for now, and its page shows it as it comes', async () => {
    const page = await stage.enter(shop, 'owner', '/content');
    await page.getByRole('button', { name: 'Write now' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Write now' });
    await dialog.getByLabel('What to write').selectOption('Social post');
    await dialog.getByLabel('What it is about').fill('a'.repeat(2001));
    await dialog.getByRole('button', { name: 'Write it' }).click();
    await dialog.getByText('What it is about may have at most 2,000 characters; it has 2,001.').waitFor();
    await dialog.getByLabel('What it is about').fill('Why we answer the phone at night');
    await dialog.getByRole('button', { name: 'Write it' }).click();
    await page.waitForURL(/\/content\/[A-Za-z0-9]{20}$/);
    const asked = await untilPiece(new URL(page.url()).pathname.split('/').at(-1) ?? '', () => true);
    expect(asked).toMatchObject({ kind: 'social', origin: 'manual', brief: 'Why we answer the phone at night' });
  });

  test('the list is searched by the beginnings of words, with its filters, and the address says so', async () => {
    await Promise.all([
      write('piece-to-find-0001', { title: 'Über Heizkörper', topic: { key: 'radiators', title: 'Bleeding radiators', angle: '' }, tags: ['Comfort'] }),
      write('piece-to-find-0002', { title: 'Cold rooms', kind: 'social', topic: { key: 'radiators', title: 'Bleeding radiators', angle: '' }, tags: ['noise'] }),
      write('piece-to-find-0003', { title: 'Gas smells', topic: { key: 'gas', title: 'Safety', angle: '' }, tags: [] }),
    ]);
    const page = await stage.enter(shop, 'viewer', '/content?view=list');
    const listed = () => page.getByRole('table').getByRole('row').getByRole('link').filter({ hasText: /^(Über|Cold|Gas)/ }).allTextContents();
    await expect.poll(listed).toEqual(expect.arrayContaining(['Über Heizkörper', 'Cold rooms', 'Gas smells']));
    const box = page.getByRole('searchbox', { name: 'Search pieces by title, topic or tag' });
    await box.fill('RADIA');
    await expect.poll(async () => (await listed()).toSorted()).toEqual(['Cold rooms', 'Über Heizkörper']);
    await page.getByLabel('Kind').selectOption('Social post');
    await expect.poll(listed).toEqual(['Cold rooms']);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: 'list', kind: 'social', q: 'RADIA' });
    await page.reload();
    await expect.poll(listed).toEqual(['Cold rooms']);
    expect(await box.inputValue()).toBe('RADIA');
    await page.getByRole('button', { name: 'Clear' }).click();
    for (const [typed, title] of [['heizkorp', 'Über Heizkörper'], ['noi', 'Cold rooms'], ['gas smells', 'Gas smells']] as const) {
      await box.fill(typed);
      await expect.poll(listed).toEqual([title]);
    }
    await box.fill('eizkorper');
    await page.getByText('No piece found for “eizkorper”').waitFor();
  });

  test('a month with more pieces than open at once says how many there are, and shows them all', async () => {
    const busy = await stage.openShop('content-busy');
    // In the middle of the month, where no neighbor shows them too.
    const at = (index: number) => new Date(inNextMonth(8 + Math.floor(index / 2)).getTime() + index * 60_000);
    const batch = stage.connection.db.batch();
    for (let index = 0; index < 24; index += 1) {
      const ref = stage.connection.paths.content(busy.id).doc(`piece-of-a-busy-${String(index).padStart(2, '0')}`);
      batch.set(ref, makeContent({ title: `Busy, number ${index + 1}`, publishAt: at(index), calendarAt: at(index) }));
    }
    await batch.commit();
    const titles = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Busy, number' }).count();
    for (const screen of [{}, { viewport: phone, hasTouch: true, isMobile: true }]) {
      const page = await stage.enter(busy, 'owner', calendar(), screen);
      await page.getByText(`8 more pieces before ${called(at(8))}.`).waitFor();
      expect(await titles(page)).toBe(16);
      await page.getByRole('button', { name: 'Show all 24' }).click();
      await expect.poll(() => titles(page)).toBe(24);
      await page.getByRole('button', { name: /^Show (all|them)/ }).waitFor({ state: 'hidden' });
    }
  });

  test('a pause is not taken for the week that waits for its end', async () => {
    const business = stage.connection.paths.business(shop.id);
    const settings = stage.connection.paths.contentWorkflow(shop.id);
    const page = await stage.enter(shop, 'owner', calendar());
    await page.getByText(/^The next pieces are written/).waitFor();
    await business.update({ pausedAt: new Date() });
    await page.getByText(/^Paused: nothing is written or published until you resume\. The next pieces are due/).waitFor();
    await settings.update({ missedSlotAt: inNextMonth(-40), nextSlotAt: new Date(Date.now() + 60 * 60_000) });
    await page.getByText(/^Paused: the pieces of .* wait, and are written as soon as you resume\./).waitFor();
    // Somebody is at it, so that nobody else writes it meanwhile.
    const leaseUntil = new Date(Date.now() + 60 * 60_000);
    await pieces().doc('piece-paused-0001').set({ kind: 'blog', origin: 'weekly', state: 'generating', createdAt: new Date(), leaseUntil });
    const unwritten = await stage.enter(shop, 'owner', '/content/piece-paused-0001');
    await unwritten.getByText('Everything is paused. It is written when you resume.').waitFor();
    await business.update({ pausedAt: null });
    await unwritten.getByRole('status', { name: 'The assistant is writing' }).waitFor();
    await settings.set(makeContentWorkflow({ nextSlotAt: inNextMonth(20) }));
    await page.getByText(/^The next pieces are written/).waitFor();
  });

  test('who may not decide can look', async () => {
    const quiet = await stage.openShop('content-quiet');
    const publishAt = inNextMonth(11);
    await stage.connection.paths.content(quiet.id).doc('piece-to-look-at-1').set(makeContent({ title: 'Thermostat at night', publishAt, calendarAt: publishAt }));
    const page = await stage.enter(quiet, 'viewer', '/content');
    await waiting(page, 'Thermostat at night').getByRole('link', { name: 'Read Thermostat at night' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Approve|Write now)/ }).count()).toBe(0);
    await page.goto(stage.address(calendar()));
    await onCalendar(page, 'Thermostat at night').getByRole('link').waitFor();
    expect(await page.getByRole('button', { name: /^What to do with/ }).count()).toBe(0);
  });
});

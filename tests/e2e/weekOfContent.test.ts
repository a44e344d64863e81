import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { waitFor } from '../harness/waitFor.ts';
import { isoWeekOf } from '../../functions/src/business/nextSlot.ts';
import type { Content } from '../../functions/src/model/content.ts';
import { makeContentWorkflow } from '../../functions/src/testing/builders.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
/** Where the clocks are never changed: a time of day is one moment there. */
const zone = 'America/Phoenix';
let shop: Shop;
beforeAll(async () => {
  shop = await stage.openShop('week-shop', { business: { timezone: zone } });
  await paths().contentWorkflow(shop.id).set(makeContentWorkflow({ enabled: false, enabledAt: null, perWeek: { blog: 1, social: 1, email: 0 } }));
});

const minute = 60_000;
const inMinutes = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute);
/** By the clock on the shop's wall. */
const timeOf = (at: Date) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
const weekdayOf = (at: Date) => new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'long' }).format(at);

const paths = () => stage.connection.paths;
/** A machine that does other things takes minutes for it. */
const patience = { timeout: 240_000 };
/** What a program that is steered says of itself is not counted as a visit. */
const person = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const untilPiece = async (id: string, isSo: (piece: Content) => boolean) =>
  (await waitFor(paths().content(shop.id).doc(id), (snapshot) => {
    const piece = snapshot.data();
    return piece !== undefined && isSo(piece);
  })).data();

/** An hour: a day takes the emulators much longer. */
async function letPass(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: '+1 h: move the demo clock' });
  await button.click();
  await expect.poll(() => button.getAttribute('aria-busy'), patience).toBe(null);
}

test('a week is planned, its slot comes, its pieces appear, one is approved, and everybody can read it', async () => {
  const offsetMs = (await paths().clock().get()).data()?.offsetMs ?? 0;
  // It comes within the hour, and the first piece is published in the next one.
  const slot = inMinutes(new Date(Math.floor((Date.now() + offsetMs) / minute) * minute), 40);
  const week = isoWeekOf(slot, zone);
  const blogId = `${week}-blog-1`;

  // The owner says when, and switches it on: first comes what it would bring.
  const settings = await stage.enter(shop, 'owner', '/workflows/content');
  await settings.getByLabel('Written every').selectOption(weekdayOf(slot));
  await settings.getByLabel('At', { exact: true }).fill(timeOf(slot));
  await settings.getByLabel('Published at').fill(timeOf(inMinutes(slot, 55)));
  await settings.getByRole('button', { name: 'Save changes' }).click();
  await settings.getByText('Saved. It holds from the next week on.').waitFor();
  await settings.getByRole('switch', { name: 'Off' }).click();
  const dialog = settings.getByRole('dialog', { name: 'Switch content on?' });
  await dialog.getByText('Blog post').first().waitFor();
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await settings.getByText(/^Content is on\. The first week is written on \w{3}, \w{3} \d+, \d+:\d\d [AP]M\.$/).waitFor();
  expect((await paths().contentWorkflow(shop.id).get()).data()).toMatchObject({ enabled: true, nextSlotAt: slot, lastWeek: null });

  // The slot comes while somebody looks at the list.
  const owner = await stage.enter(shop, 'owner', '/content');
  const queue = owner.getByRole('list', { name: 'Waiting for your OK' });
  expect(await queue.getByRole('listitem').count()).toBe(0);
  await letPass(owner);
  const written = await untilPiece(blogId, ({ state }) => state === 'awaitingApproval');
  const title = written?.title ?? '';
  await queue.getByRole('listitem').filter({ hasText: title }).first().waitFor();
  expect((await paths().content(shop.id).get()).docs.map(({ id }) => id).sort()).toEqual([blogId, `${week}-social-1`]);

  // Nothing has left before somebody says yes.
  const visitor = await stage.visit(`/b/${shop.id}`, { userAgent: person });
  expect(await visitor.getByRole('link', { name: title }).count()).toBe(0);
  const item = queue.getByRole('listitem').filter({ hasText: title }).first();
  await item.getByRole('link', { name: /^Read/ }).first().click();
  await owner.getByRole('button', { name: /^Approve/ }).first().click();
  await untilPiece(blogId, ({ state }) => state === 'scheduled');
  await letPass(owner);
  await untilPiece(blogId, ({ state }) => state === 'published');

  await visitor.reload();
  await visitor.getByRole('link', { name: title }).first().click();
  await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
}, 900_000);

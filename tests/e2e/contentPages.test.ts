import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../harness/findBarriers.ts';
import { waitFor } from '../harness/waitFor.ts';
import { overflow } from './stage/measureLayout.ts';
import type { Shop } from './stage/openShop.ts';
import { desktop, phone, useStage } from './stage/useStage.ts';
import { shortLinkId } from '../../functions/src/content/shortLinks.ts';
import type { Content } from '../../functions/src/model/content.ts';
import { makeContent } from '../../functions/src/testing/builders.ts';

const stage = useStage();
let shop: Shop;
/** What a program that is steered says of itself is not counted. */
const person = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const body = 'A furnace that is looked at in autumn runs through winter.\n\n## What to look at\n\n- The filter\n- The vents\n\n| When | What |\n| --- | --- |\n| October | Service |';

beforeAll(async () => {
  shop = await stage.openShop('readers-shop');
  const { paths } = stage.connection;
  const at = new Date();
  const published: Partial<Content> = {
    state: 'published',
    destinations: ['local'],
    publications: { local: { state: 'published', url: null, externalId: null, at, error: null, attempts: 1 } },
    publishedAt: at,
  };
  await paths.content(shop.id).doc('frost').set(makeContent({ ...published, body, title: 'Before the first frost ]]> & <after>' }));
  await paths.content(shop.id).doc('post').set(makeContent({ ...published, kind: 'social', title: '', slug: '', body: 'First frost tonight.\n\nIs your furnace ready?' }));
  const reference = { businessId: shop.id, contentId: 'frost' };
  const target = stage.address(`/f/${shop.id}`);
  await paths.shortLink(shortLinkId(reference, 'local', target)).set({ ...reference, destination: 'local', target, createdAt: at });
});

describe('the business’s own page', () => {
  test('is found, read, counted and followed, on a phone', async () => {
    const page = await stage.visit(`/b/${shop.id}`, { viewport: phone, userAgent: person });
    expect.soft(await findBarriers(page), 'the list').toEqual([]);
    expect.soft(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Before the first frost' }).click();
    await page.getByRole('heading', { level: 1, name: 'Before the first frost' }).waitFor();
    const tallies = stage.connection.paths.contentTallies(shop.id, 'frost');
    await waitFor(tallies, ({ docs }) => docs.some((shard) => shard.data().views === 1));
    expect.soft(await findBarriers(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), 'in dark').toEqual([]);
    expect.soft(await overflow(page)).toBe(0);
    const low = await page.locator('.button, .bar a, .back a, footer a').evaluateAll((targets) => targets.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44).length);
    expect.soft(low, 'targets under 44 px').toBe(0);
    await page.setViewportSize(desktop);
    expect.soft(await overflow(page)).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Contact us' }).click();
    await page.waitForURL(`**/f/${shop.id}`);
    await waitFor(tallies, ({ docs }) => docs.some((shard) => shard.data().clicksAt?.['local'] === 1));
  });

  test('needs no script, and its feed is XML that a strict reader takes', async () => {
    const page = await stage.visit(`/b/${shop.id}/post`, { viewport: phone, javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'First frost tonight.' }).waitFor();
    await page.getByText('Is your furnace ready?').waitFor();
    const feed = await stage.visit(`/b/${shop.id}`);
    const items = await feed.evaluate(async (address) => {
      const answer = await fetch(address);
      const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const text = (item: Element, name: string) => item.querySelector(name)?.textContent ?? '';
      // Only a whole address has a path of its own.
      const path = (item: Element, name: string) => new URL(text(item, name)).pathname;
      return [...xml.querySelectorAll('parsererror, item')].map((item) => [text(item, 'title'), path(item, 'link'), path(item, 'guid')]);
    }, `/b/${shop.id}/feed.xml`);
    const own = (path: string) => `/b/${shop.id}/${path}`;
    // Of one moment: then the ids decide, the last one first.
    expect(items).toEqual([
      ['First frost tonight.', own('post'), own('post')],
      ['Before the first frost ]] > & <after>', own('frost/before-the-first-frost'), own('frost')],
    ]);
  });
});

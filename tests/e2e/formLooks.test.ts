import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../harness/findBarriers.ts';
import { fillIn, type FormStage, openFormStage, thanks } from './formPage.ts';

let stage: FormStage;
beforeAll(async () => {
  stage = await openFormStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('the language', () => {
  test.for([
    ['es-MX', 'en', 'Su nombre'],
    ['fr-FR', 'en', 'Votre nom'],
    ['de-CH', 'en', 'Ihr Name'],
    ['pl-PL', 'de', 'Ihr Name'],
    ['pl-PL', 'pl', 'Your name'],
  ] as const)('of a visitor who reads %s at a business of %s', async ([visitors, locale, label]) => {
    const page = await stage.open(`/f/${await stage.addBusiness({ locale })}`, { locale: visitors });
    await page.getByLabel(label).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('every size and both schemes', () => {
  test.for([
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('%i pixels, %s: nothing is cut off, nobody is kept out', async ([width, colorScheme]) => {
    const businessId = await stage.addBusiness({ name: `Harbor ${'Heating '.repeat(12)}`.trim() });
    const page = await stage.open(`/f/${businessId}`, { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Send message' }).click();
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);

    await fillIn(page);
    await page.getByRole('button', { name: 'Send message' }).click();
    await thanks(page).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

test('nothing that stands on the page moves while it loads', async () => {
  const businessId = await stage.addBusiness();
  const context = await stage.newContext();
  await context.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  const page = await context.newPage();
  await page.goto(`${stage.origin}/f/${businessId}`);
  await fillIn(page);
  expect(await page.evaluate('window.shifted')).toBeLessThan(0.01);
});

test('the form needs at most 45 KB of JavaScript', async () => {
  const businessId = await stage.addBusiness();
  const page = await (await stage.newContext()).newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(`${stage.origin}/f/${businessId}`);
  await fillIn(page);
  await page.getByRole('button', { name: 'Send message' }).click();
  await thanks(page).waitFor();
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45 * 1024);
});

describe('on a page of the business\'s own', () => {
  let shop: Server;
  let body = '';
  beforeAll(async () => {
    shop = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1');
    await once(shop, 'listening');
  });
  afterAll(() => shop.close());

  const openShop = async (businessId: string, query = '', attributes = '') => {
    body = `<!doctype html><html lang="en"><title>Shop</title><body><main><h1>Shop</h1>
      <script src="${stage.origin}/embed.js" data-business="${businessId}" ${attributes} async></script></main></body></html>`;
    const address = shop.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const page = await (await stage.newContext({ viewport: { width: 800, height: 800 }, colorScheme: 'dark' })).newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/${query}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('#lead').waitFor();
    return { page, frame };
  };

  test('it has a title, its own height, the page\'s look, and takes leads with where they came from', async () => {
    const businessId = await stage.addBusiness();
    const { page, frame } = await openShop(businessId, '?utm_source=newsletter&ref=NORA10');
    const iframe = page.locator('iframe');
    expect(await iframe.getAttribute('title')).toBe('Contact form');
    const heightInside = () => frame.locator('#sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
    const leftOver = async () => ((await iframe.boundingBox())?.height ?? 0) - (await heightInside());
    await expect.poll(leftOver).toBe(0);
    // A light page on a dark system stays light.
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(20, 32, 33)');
    expect(await findBarriers(page)).toEqual([]);

    await frame.getByLabel('Your name').fill('Nora Quist');
    await frame.getByLabel('Phone').fill('555 0100 22');
    await frame.getByRole('button', { name: 'Send message' }).click();
    await frame.getByRole('heading', { name: 'Thank you, your message has arrived' }).waitFor();
    await expect.poll(leftOver).toBe(0);
    expect(await stage.leads(businessId)).toEqual([
      expect.objectContaining({ source: 'referral', referralCode: 'NORA10', utm: { source: 'newsletter' } }),
    ]);
  });

  test('only the form itself sets its height', async () => {
    const { page, frame } = await openShop(await stage.addBusiness());
    const height = async () => (await page.locator('iframe').boundingBox())?.height;
    const heightInside = () => frame.locator('#sheet').evaluate((sheet) => Math.ceil(sheet.getBoundingClientRect().height));
    await expect.poll(async () => (await height()) === (await heightInside())).toBe(true);
    const before = await height();
    await page.evaluate(`new Promise((done) => {
      window.addEventListener('message', () => done(), { once: true });
      window.postMessage({ type: 'followthrough:height', height: 5 }, '*');
    })`);
    expect(await height()).toBe(before);
  });

  test('the page chooses its look and name', async () => {
    const { page, frame } = await openShop(await stage.addBusiness(), '', 'data-theme="dark" data-title="Write to us"');
    expect(await page.locator('iframe').getAttribute('title')).toBe('Write to us');
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(232, 238, 238)');
  });
});

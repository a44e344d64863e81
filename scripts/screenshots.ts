// `npm run screenshots`: takes the pictures of the README anew, from the demo as a newcomer finds it.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildAll } from './build.ts';
import { connect, type Connection } from './connect.ts';
import { portsFor } from './emulators/ports.ts';
import { showStep } from './progress.js';
import { seedIfEmpty } from './seed.ts';
import { stopSignal } from './start/stopSignal.ts';
import { startTestEmulators } from './test/testEmulators.ts';
import { demoBusinessId } from '../functions/src/testing/demo/business.ts';
import { openBrowser } from '../tests/harness/browser.ts';
import { origin } from '../tests/harness/ports.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/images');
const stop = stopSignal((line) => console.log(line));

await showStep('Building', () => buildAll(root, stop));
const emulators = await showStep('Starting the emulators', () => startTestEmulators(root, console.log, stop));
try {
  const connection = await connect(portsFor('test'));
  await showStep('Making the demo business', () => seedIfEmpty(connection, portsFor('test')));
  const browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
  await showStep('Taking pictures', () => takeAll(browser, connection));
  await browser.close();
} finally {
  await emulators.stop();
}
process.exit();

async function takeAll(browser: Browser, connection: Connection): Promise<void> {
  const wide = await enter(browser, { width: 1440, height: 1100 });
  await wide.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  await picture(wide, 'home');

  await wide.getByRole('link', { name: 'Inbox' }).click();
  await wide.getByRole('list', { name: 'Conversations' }).getByRole('link', { name: /Grace Okafor/ }).click();
  await wide.getByRole('button', { name: 'Suggest a reply' }).waitFor();
  await wide.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  await picture(wide, 'inbox');

  await wide.getByRole('link', { name: 'Connections' }).click();
  await wide.getByRole('button', { name: 'Connect Twilio' }).waitFor();
  await wide.getByText(/left of/).first().waitFor();
  await picture(wide, 'connections');

  await wide.getByRole('link', { name: 'Reviews' }).click();
  await wide.getByRole('list', { name: 'Reviews', exact: true }).getByRole('listitem').first().waitFor();
  await wide.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  await picture(wide, 'reviews');

  await wide.getByRole('navigation').getByRole('link', { name: /^Content/ }).click();
  await wide.getByRole('heading', { level: 1, name: 'Content' }).waitFor();
  await wide.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  await wide.getByRole('list', { name: 'Waiting for your OK' }).getByRole('listitem').first().waitFor();
  await wide.getByText('Calendar', { exact: true }).click();
  await wide.getByRole('button', { name: 'Today' }).waitFor();
  await wide.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  // As long as the pieces that are not shown have not been counted.
  await wide.getByRole('button', { name: 'Show them' }).waitFor({ state: 'hidden' });
  await picture(wide, 'content');

  const narrow = await enter(browser, { width: 390, height: 844 });
  await narrow.getByRole('list', { name: 'Needs you' }).getByRole('link').first().click();
  await narrow.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
  await narrow.waitForFunction(() => document.querySelectorAll('[role=status][aria-label=Loading]').length === 0);
  await picture(narrow, 'lead-phone');

  await narrow.goto(await newestReviewPage(connection));
  await narrow.getByRole('heading', { level: 1 }).waitFor();
  await picture(narrow, 'review-phone');
}

/** The home page of the demo's owner, with the tour put away. */
async function enter(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const onPhone = viewport.width < 600;
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    locale: 'en-US',
    reducedMotion: 'reduce',
    hasTouch: onPhone,
    isMobile: onPhone,
    deviceScaleFactor: onPhone ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: 'Enter as owner' }).click();
  await page.getByRole('button', { name: 'Hide tour' }).click();
  await page.getByRole('link', { name: 'New leads' }).waitFor();
  return page;
}

/** Address of the page of whoever was asked last in English. */
async function newestReviewPage({ paths }: Connection): Promise<string> {
  const sent = await paths.messages(demoBusinessId).where('purpose', '==', 'reviewRequest').where('language', '==', 'en').orderBy('createdAt', 'desc').limit(1).get();
  const link = /https?:\S+\/v\/\S+/.exec(sent.docs[0]?.data().body ?? '')?.[0];
  if (link === undefined) throw new Error('Nobody in the demo was asked for a review.');
  return link;
}

async function picture(page: Page, name: string): Promise<void> {
  // The pointer is nowhere, and nothing has the focus.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Role } from '@model/words.ts';
import { demoPassword } from '../../../functions/src/testing/demo/business.ts';
import { connect, type Connection } from '../../../scripts/connect.ts';
import { seedIfEmpty } from '../../../scripts/seed.ts';
import { origin, ports } from '../../harness/ports.ts';
import { openShop, type Shop, type ShopChanges } from './openShop.ts';
import { rememberSignIn } from './signIn.ts';
import { slowDown } from './slowDown.ts';
import { type Complaint, watchPages } from './watchPage.ts';

/** Who can sign in to a business. */
export type Members = Pick<Shop, 'email' | 'password'>;

/** What the business's people and its visitors need to meet: a browser, and the emulators behind it. */
export interface Stage {
  readonly connection: Connection;
  openShop(id: string, changes?: ShopChanges): Promise<Shop>;
  /** The demo business as a newcomer finds it. */
  openDemo(): Promise<Members>;
  /** The whole address of a path of the dashboard or the public pages. */
  address(path: string): string;
  /** Somebody from the street, who has not been there before. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A member who has signed in before, in a new tab at an address of the dashboard. */
  enter(members: Members, role: Role, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** This test provokes a complaint of the browser, such as the refusal of a request. */
  expectComplaint(about: RegExp): void;
}

/** Plenty for a page on a busy machine; what takes longer is not coming. */
const patienceMs = 30_000;
export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

interface Watched {
  readonly context: BrowserContext;
  readonly complaints: Complaint[];
}

/** For one test file. After each test every page is closed, and none may have complained about anything. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  let connection: Connection | undefined;
  const visitors: Watched[] = [];
  /** By member and kind of screen: their browser stays open between tests, as everybody's does. */
  const members = new Map<string, Promise<Watched>>();
  const expected: RegExp[] = [];

  const openContext = async (options: BrowserContextOptions = {}): Promise<Watched> => {
    if (!browser) throw new Error('The browser opens before the first test.');
    const context = await browser.newContext({ viewport: desktop, locale: 'en-US', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patienceMs);
    if (process.env['FOLLOWTHROUGH_SLOW'] !== undefined) await slowDown(context);
    return { context, complaints: watchPages(context) };
  };
  const address = (path: string) => new URL(path, origin).href;
  const openTab = async ({ context }: Watched, path: string) => {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  };
  const openMember = async (email: string, password: string, options: BrowserContextOptions | undefined) => {
    const opened = await openContext(options);
    await rememberSignIn(opened.context, email, password);
    return opened;
  };

  beforeAll(async () => {
    [browser, connection] = await Promise.all([chromium.connect(inject('browser')), connect(ports)]);
  });
  afterEach(async ({ task }) => {
    const strangers = visitors.splice(0);
    const all = [...strangers, ...(await Promise.all(members.values()))];
    const pages = all.flatMap(({ context }) => context.pages());
    if (task.result?.state === 'fail') await photograph(pages, task.id);
    await Promise.all(pages.map((page) => page.close()));
    await Promise.all(strangers.map(({ context }) => context.close()));
    const unexpected = all
      .flatMap(({ complaints }) => complaints.splice(0))
      .filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
    expected.length = 0;
    expect(unexpected, 'what the browser complained about').toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), connection?.close()]);
  });

  return {
    get connection() {
      if (!connection) throw new Error('The emulators are connected before the first test.');
      return connection;
    },
    openShop(id, changes) {
      return openShop(this.connection, id, changes);
    },
    async openDemo() {
      await seedIfEmpty(this.connection, ports);
      return { email: (role) => `${role}@example.com`, password: demoPassword };
    },
    address,
    async visit(path, options) {
      const opened = await openContext(options);
      visitors.push(opened);
      return openTab(opened, path);
    },
    async enter(of, role, path = '/', options) {
      const email = of.email(role);
      const key = JSON.stringify([email, options]);
      const opened = members.get(key) ?? openMember(email, of.password, options);
      members.set(key, opened);
      return openTab(await opened, path);
    },
    expectComplaint(about) {
      expected.push(about);
    },
  };
}

/** What a failed test had before its eyes. */
async function photograph(pages: readonly Page[], name: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../../.data/run/test/e2e');
  mkdirSync(folder, { recursive: true });
  await Promise.all(pages.map((page, index) => page.screenshot({ path: join(folder, `${name}-${index + 1}.png`) })));
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Role } from '@model/words.ts';
import type { Connection } from '../../../scripts/connect.ts';
import { connect } from '../../../scripts/connect.ts';
import { seedIfEmpty } from '../../../scripts/seed.ts';
import { demoPassword } from '../../../functions/src/testing/demo/business.ts';
import { openBrowser } from '../../harness/browser.ts';
import { origin, ports } from '../../harness/ports.ts';
import { openShop, type Shop, type ShopChanges } from './openShop.ts';
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
  /** Somebody from the street. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A member who has signed in before, at an address of the dashboard. */
  enter(members: Members, role: Role, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** This test provokes a complaint of the browser, such as the refusal of a request. */
  expectComplaint(about: RegExp): void;
}

/** Plenty for a page on a busy machine; what takes longer is not coming. */
const patienceMs = 30_000;
export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** For one test file. After each test every page is closed, and none may have complained about anything. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  let connection: Connection | undefined;
  const contexts: { context: BrowserContext; complaints: Complaint[] }[] = [];
  const expected: RegExp[] = [];
  const signedIn = new Map<string, SignedIn>();

  const openContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    if (!browser) throw new Error('The browser opens before the first test.');
    const context = await browser.newContext({ viewport: desktop, locale: 'en-US', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patienceMs);
    contexts.push({ context, complaints: watchPages(context) });
    return context;
  };
  const address = (path: string) => new URL(path, origin).href;
  const visit = async (path: string, options?: BrowserContextOptions) => {
    const page = await (await openContext(options)).newPage();
    await page.goto(address(path));
    return page;
  };

  beforeAll(async () => {
    [browser, connection] = await Promise.all([openBrowser(), connect(ports)]);
  });
  afterEach(async ({ task }) => {
    const complaints = contexts.flatMap((each) => each.complaints);
    if (task.result?.state === 'fail') await photograph(contexts.flatMap(({ context }) => context.pages()), task.id);
    await Promise.all(contexts.splice(0).map(({ context }) => context.close()));
    const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
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
    visit,
    async enter(members, role, path = '/', options) {
      const email = members.email(role);
      const before = signedIn.get(email);
      if (before) return visit(path, { ...options, storageState: before });
      const page = await visit('/', options);
      await page.getByLabel('Email').fill(email);
      await page.getByLabel('Password').fill(members.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      signedIn.set(email, await page.context().storageState({ indexedDB: true }));
      if (path !== '/') await page.goto(address(path));
      return page;
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

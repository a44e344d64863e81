import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { makeBusiness, makePublicProfile } from '../../functions/src/testing/builders.ts';
import type { Lead } from '../../functions/src/model/lead.ts';
import type { PublicProfile } from '../../functions/src/model/business.ts';
import { connect, type Connection } from '../../scripts/connect.ts';
import { origin, ports } from '../harness/ports.ts';

export interface FormStage {
  origin: string;
  /** A business of its own for each test, which takes leads unless said otherwise. @returns its id */
  addBusiness(profile?: Partial<PublicProfile>): Promise<string>;
  changeProfile(businessId: string, changes: Partial<PublicProfile>): Promise<void>;
  leads(businessId: string): Promise<Lead[]>;
  /** Opens the form as somebody who has not been there before. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes what a test has opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openFormStage(): Promise<FormStage> {
  const connection: Connection = await connect(ports);
  const browser: Browser = await chromium.connect(inject('browser'));
  let contexts: BrowserContext[] = [];
  let businesses = 0;
  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-US', ...options });
    contexts.push(context);
    return context;
  };
  const { paths } = connection;
  return {
    origin,
    newContext,
    addBusiness: async (profile = {}) => {
      businesses += 1;
      const businessId = `form-${String(businesses)}`;
      await paths.business(businessId).set(makeBusiness());
      await paths.publicProfile(businessId).set(makePublicProfile({ consentText: '', ...profile }));
      return businessId;
    },
    changeProfile: async (businessId, changes) => {
      await paths.publicProfile(businessId).update(changes);
    },
    leads: async (businessId) => (await paths.leads(businessId).get()).docs.map((document) => document.data()),
    open: async (path, options) => {
      const page = await (await newContext(options)).newPage();
      await page.goto(`${origin}${path}`);
      await page.locator('#lead, #told').filter({ visible: true }).waitFor();
      return page;
    },
    clear: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
    },
    close: async () => {
      await browser.close();
      await connection.close();
    },
  };
}

/** The requests that write a lead. */
export const writing = '**/documents:commit*';

export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Nora Quist');
  await page.getByLabel('Email', { exact: true }).first().fill('nora@example.com');
  await page.getByLabel('Your message').fill('Our furnace stopped last night.');
}

export const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you, your message has arrived' });

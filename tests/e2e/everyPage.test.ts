import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../harness/findBarriers.ts';
import { countReads } from './stage/countReads.ts';
import { layoutShift, overflow, watchLayout } from './stage/measureLayout.ts';
import { desktop, type Members, phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let demo: Members;
/** A lead with everything on its page: answered, followed up, replied. */
let leadId: string;

beforeAll(async () => {
  demo = await stage.openDemo();
  const replied = await stage.connection.paths.attention('demo').where('kind', '==', 'replied').get();
  leadId = replied.docs[0]?.data().leadId ?? '';
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Each with what stands on it when it is complete. */
const pages = [
  { name: 'Home', path: () => '/', complete: (page: Page) => page.getByRole('link', { name: 'New leads' }) },
  { name: 'Leads', path: () => '/leads', complete: (page: Page) => page.getByRole('button', { name: 'Show more' }) },
  { name: 'Leads as a board', path: () => '/leads?view=board', complete: (page: Page) => page.getByRole('button', { name: /^Lost\s*\d+/ }) },
  { name: 'a lead', path: () => `/leads/${leadId}`, complete: (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first() },
  { name: 'Outbox', path: () => '/outbox', complete: (page: Page) => page.getByRole('list', { name: 'Messages' }).getByRole('listitem').first() },
  { name: 'Workflows', path: () => '/workflows', complete: (page: Page) => page.getByText('Last 30 days:') },
  { name: 'Lead nurturing', path: () => '/workflows/lead-nurturing', complete: (page: Page) => page.getByRole('button', { name: 'Show what would go out' }) },
  { name: 'Settings', path: () => '/settings', complete: (page: Page) => heading(page, 'What may be promised') },
  { name: 'the settings of the form', path: () => '/settings?tab=form', complete: (page: Page) => heading(page, 'Put it where people are') },
  { name: 'the team on call', path: () => '/settings?tab=team', complete: (page: Page) => page.getByRole('list', { name: 'Team' }) },
  { name: 'an address that leads nowhere', path: () => '/nowhere', complete: (page: Page) => heading(page, 'There is no such page') },
] as const;

const screens = [
  { screen: 'a wide screen', options: { viewport: desktop } },
  { screen: 'a phone', options: { viewport: phone, hasTouch: true, isMobile: true } },
] as const;

/** Colors are all that the scheme changes. */
const rulesOfColor = ['color-contrast'];

describe.each(screens)('on $screen', ({ options }) => {
  test.each(pages)('$name is read for little, stands still, fits, and keeps nobody out', async ({ path, complete }) => {
    const page = await stage.enter(demo, 'owner', 'about:blank', options);
    const [reads] = await Promise.all([countReads(page), watchLayout(page)]);
    await page.goto(stage.address(path()));
    await complete(page).waitFor();
    await expect.poll(() => reads.settled, { timeout: 40_000 }).toBe(true);
    await page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'detached' });

    expect.soft(reads.total, 'document reads').toBeLessThanOrEqual(30);
    expect.soft(await overflow(page), 'pixels too wide').toBe(0);
    expect.soft(await findBarriers(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, rulesOfColor), 'in dark').toEqual([]);
    expect.soft(await layoutShift(page), 'layout shift').toBeLessThan(0.1);
  });
});

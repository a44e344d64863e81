import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { ContentState } from '@model/words.ts';
import { findBarriers } from '../../harness/findBarriers.ts';
import { countReads } from '../stage/countReads.ts';
import { layoutShift, overflow, watchLayout } from '../stage/measureLayout.ts';
import { desktop, phone } from '../stage/useStage.ts';
import { demo, stage } from './useDemo.ts';

/** A lead with everything on its page: answered, followed up, replied. */
let leadId: string;
let contactId: string;
/** A job whose customer was asked, has reviewed and got an offer. */
let saleId: string;
/** A review that a person has to match. */
let reviewId: string;
/** The newest job that a referral has brought, and its code. */
let conversionId: string;
let code: string;
/** The latest piece to approve, and the latest that is out. */
let waitingId: string;
let publishedId: string;
/** The day for which the one that waits is planned: on any other the calendar may be empty. */
let plannedFor: string;

beforeAll(async () => {
  const replied = await stage.connection.paths.attention('demo').where('kind', '==', 'replied').get();
  const item = replied.docs[0]?.data();
  const reviewed = await stage.connection.paths.reviewRequests('demo').where('state', '==', 'reviewed').get();
  saleId = reviewed.docs.find((request) => request.data().offer?.state === 'sent')?.id ?? '';
  [leadId, contactId] = [item?.leadId ?? '', item?.contactId ?? ''];
  const toMatch = await stage.connection.paths.attention('demo').where('kind', '==', 'matchReview').get();
  reviewId = toMatch.docs[0]?.data().reviewId ?? '';
  const brought = await stage.connection.paths.conversions('demo').orderBy('completedAt', 'desc').limit(1).get();
  const newest = brought.docs[0]?.data();
  [conversionId, code] = [newest?.saleId ?? '', newest?.code ?? ''];
  const written = await stage.connection.paths.content('demo').orderBy('createdAt', 'desc').get();
  const newestIn = (state: ContentState) => written.docs.find((piece) => piece.data().state === state)?.id ?? '';
  [waitingId, publishedId] = [newestIn('awaitingApproval'), newestIn('published')];
  const planned = written.docs.find(({ id }) => id === waitingId)?.data().calendarAt;
  plannedFor = planned?.toISOString().slice(0, 10) ?? '';
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Each with what stands on it when it is complete. */
const pages = [
  { name: 'Home', path: () => '/', complete: (page: Page) => page.getByRole('link', { name: 'New leads' }) },
  { name: 'Leads', path: () => '/leads', complete: (page: Page) => page.getByRole('button', { name: 'Show more' }) },
  { name: 'Leads as a board', path: () => '/leads?view=board', complete: (page: Page) => page.getByRole('button', { name: /^Lost\s*\d+/ }) },
  { name: 'The page of a lead', path: () => `/leads/${leadId}`, complete: (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first() },
  { name: 'Inbox', path: () => '/inbox', complete: (page: Page) => page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').first() },
  { name: 'A conversation', path: () => `/inbox?contact=${contactId}`, complete: (page: Page) => page.getByRole('region', { name: 'Messages' }).getByRole('listitem').first() },
  { name: 'Jobs', path: () => '/jobs', complete: (page: Page) => page.getByRole('button', { name: 'Show more' }) },
  { name: 'The page of a job', path: () => `/jobs/${saleId}`, complete: (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first() },
  { name: 'Reviews', path: () => '/reviews', complete: (page: Page) => page.getByRole('list', { name: 'Reviews', exact: true }).getByRole('listitem').first() },
  { name: 'One review', path: () => `/reviews?review=${reviewId}`, complete: (page: Page) => page.getByRole('list', { name: 'Reviews', exact: true }).getByRole('listitem').first() },
  { name: 'Who was asked', path: () => '/reviews/report', complete: (page: Page) => page.getByRole('button', { name: 'Download CSV' }) },
  { name: 'Referrals', path: () => '/referrals', complete: (page: Page) => page.getByRole('table').getByRole('link').first() },
  { name: 'One referral', path: () => `/referrals?conversion=${conversionId}`, complete: (page: Page) => page.getByRole('table').getByRole('link').first() },
  { name: 'One code', path: () => `/referrals?code=${code}`, complete: (page: Page) => page.getByRole('link', { name: 'Download QR code' }) },
  { name: 'Content to approve', path: () => '/content', complete: (page: Page) => page.getByRole('list', { name: 'Waiting for your OK' }).getByRole('listitem').first() },
  { name: 'Content by month', path: () => `/content?view=calendar&date=${plannedFor}`, complete: (page: Page) => page.getByRole('region', { name: /\d{4}$/ }).getByRole('listitem').first() },
  { name: 'Content by week', path: () => `/content?view=calendar&span=week&date=${plannedFor}`, complete: (page: Page) => page.getByRole('region', { name: /\d{4}$/ }).getByRole('listitem').first() },
  { name: 'All content', path: () => '/content?view=list', complete: (page: Page) => page.getByRole('table').getByRole('link').first() },
  { name: 'What content brings', path: () => '/content?view=performance', complete: (page: Page) => page.getByRole('region', { name: 'By kind' }) },
  { name: 'A piece that waits', path: () => `/content/${waitingId}`, complete: (page: Page) => heading(page, 'Destinations') },
  { name: 'A piece that is published', path: () => `/content/${publishedId}`, complete: (page: Page) => heading(page, 'What came of it') },
  { name: 'Outbox', path: () => '/outbox', complete: (page: Page) => page.getByRole('list', { name: 'Messages' }).getByRole('listitem').first() },
  { name: 'Workflows', path: () => '/workflows', complete: (page: Page) => page.getByText('Last 30 days:').last() },
  { name: 'Lead nurturing', path: () => '/workflows/lead-nurturing', complete: (page: Page) => page.getByRole('button', { name: 'Show what would go out' }) },
  { name: 'Reviews and referrals', path: () => '/workflows/reviews-referrals', complete: (page: Page) => page.getByRole('button', { name: 'Show what would go out' }) },
  { name: 'The plan of content', path: () => '/workflows/content', complete: (page: Page) => page.getByRole('button', { name: 'Show what would be written' }) },
  { name: 'Connections', path: () => '/connections', complete: (page: Page) => page.getByRole('button', { name: 'Connect Twilio' }) },
  { name: 'Settings', path: () => '/settings', complete: (page: Page) => heading(page, 'What may be promised') },
  { name: 'Settings of the form', path: () => '/settings?tab=form', complete: (page: Page) => heading(page, 'Put it where people are') },
  { name: 'The team on call', path: () => '/settings?tab=team', complete: (page: Page) => page.getByRole('list', { name: 'Team' }) },
  { name: 'An address that leads nowhere', path: () => '/nowhere', complete: (page: Page) => heading(page, 'There is no such page') },
] as const;

/** Colors are all that the scheme changes. */
const rulesOfColor = ['color-contrast'];

async function findAllBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await findBarriers(page, rulesOfColor)).map((barrier) => `dark: ${barrier}`)];
}

/** Opens a page on a screen of its own, and looks at all that can be seen there. */
async function lookAt({ path, complete }: (typeof pages)[number], screen: string, options: BrowserContextOptions): Promise<void> {
  const page = await stage.enter(demo, 'owner', 'about:blank', options);
  const [reads] = await Promise.all([countReads(page), watchLayout(page)]);
  await page.goto(stage.address(path()));
  await complete(page).waitFor();
  // A page may have several parts that load.
  await expect.poll(() => page.getByRole('status', { name: 'Loading' }).count()).toBe(0);
  await expect.poll(() => reads.awaited()).toEqual([]);
  expect.soft(reads.total, `document reads on ${screen}`).toBeLessThanOrEqual(30);
  expect.soft(await layoutShift(page), `layout shift on ${screen}`).toBeLessThan(0.1);
  expect.soft(await overflow(page), `pixels too wide for ${screen}`).toBe(0);
  expect.soft(await findAllBarriers(page), `barriers on ${screen}`).toEqual([]);
}

test.each(pages)('$name is read for little, stands still, fits, and keeps nobody out', async (page) => {
  // Nothing runs in the frame of a preview, and so neither does what watches the layout.
  stage.expectComplaint(/^console error: Blocked script execution in 'about:srcdoc'/);
  await lookAt(page, 'a phone', { viewport: phone, hasTouch: true, isMobile: true });
  await lookAt(page, 'a wide screen', { viewport: desktop });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
const question = 'Hello, could you tell me what a service visit costs?';
let shop: Shop;
/** Lead ids by the last name of a Lena, so that each test has somebody of its own. */
let lenas: ReadonlyMap<string, string>;

beforeAll(async () => {
  shop = await stage.openShop('lead-page-shop');
  const names = ['Reader', 'Corrected', 'Noted', 'Replied', 'Moved', 'Stopped', 'Assigned'];
  const ids = await Promise.all(names.map((name) => shop.receive({ name: `Lena ${name}`, message: question })));
  lenas = new Map(names.map((name, index) => [name, ids[index] ?? '']));
});

const openLead = (leadId: string) => stage.enter(shop, 'owner', `/leads/${leadId}`);
const lena = (name: string) => lenas.get(name) ?? '';
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const choose = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

describe('the page of a lead', () => {
  test('shows what they wrote, what it was taken for and why, the answer, and what goes out next', async () => {
    const page = await openLead(lena('Reader'));
    await timeline(page).getByText(question).waitFor();
    await timeline(page).getByText('Hello Lena').waitFor();
    await timeline(page).getByText('Written by the built-in assistant').waitFor();
    await page.getByText(/Follow-up 1 goes out .* by email unless Lena replies\.$/).waitFor();
    await page.getByRole('button', { name: 'What it is: Wants to buy. Correct' }).waitFor();
    await page.locator('blockquote').getByText('what a service visit costs').waitFor();
    await page.getByText('Decided by the built-in assistant').waitFor();
  });

  test('a wrong guess is corrected with one click, kept, and can be taken back', async () => {
    const leadId = lena('Corrected');
    const page = await openLead(leadId);
    await choose(page, 'Priority: Warm. Correct', 'Hot');
    const undo = await holdUndo(page);
    await shop.untilLead(leadId, (lead) => lead.qualification?.priority === 'hot');
    await page.getByText('Corrected by you.').waitFor();
    await timeline(page).getByText('Corrected: Warm → Hot').waitFor();

    await undo.click();
    const lead = await shop.untilLead(leadId, (now) => now.qualification?.priority === 'warm');
    expect(lead.qualification?.by).toBe(shop.uid('owner'));
  });

  test('takes notes and calls, for the team only', async () => {
    const leadId = lena('Noted');
    const page = await openLead(leadId);
    await page.getByLabel('Note', { exact: true }).fill('Has a dog.');
    await page.getByRole('button', { name: 'Add note', exact: true }).click();
    await timeline(page).getByText('Has a dog.').waitFor();

    await page.getByRole('button', { name: 'Log a call' }).click();
    await page.getByLabel('What was said on the phone').fill('Wants to think about it.');
    await page.getByRole('button', { name: 'Log call' }).click();
    await timeline(page).getByText('Wants to think about it.').waitFor();
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('');
    expect((await shop.untilLead(leadId, () => true)).status).toBe('contacted');
  });

  test('a reply that came another way is noted, stops the follow-ups and moves the status', async () => {
    const leadId = lena('Replied');
    const page = await openLead(leadId);
    await page.getByRole('button', { name: 'They replied' }).click();
    await page.getByLabel('What Lena said').fill('She came by the shop and said yes.');
    await page.getByRole('button', { name: 'Note the reply' }).click();
    await page.getByText('Stopped because they replied.').first().waitFor();
    await page.getByRole('button', { name: 'Status of Lena Replied: In conversation. Change' }).waitFor();
    expect((await shop.untilLead(leadId, () => true)).sequence?.nextAt).toBeUndefined();
  });

  test('the status is changed from its menu, and back', async () => {
    const leadId = lena('Moved');
    const page = await openLead(leadId);
    await choose(page, 'Status of Lena Moved: Contacted. Change', 'Qualified');
    const undo = await holdUndo(page);
    await page.getByRole('status').getByText('Lena is now “Qualified”.').waitFor();
    await timeline(page).getByText('Status: Contacted → Qualified').waitFor();
    await undo.click();
    await shop.untilLead(leadId, ({ status }) => status === 'contacted');
  });

  test('the follow-ups are stopped by hand and taken up again', async () => {
    const leadId = lena('Stopped');
    const page = await openLead(leadId);
    await page.getByRole('button', { name: 'Stop the follow-ups' }).click();
    await page.getByText('Stopped by hand.').first().waitFor();
    await shop.untilLead(leadId, ({ sequence }) => sequence?.state === 'stopped' && sequence.nextAt === undefined);
    await page.getByRole('button', { name: 'Resume the follow-ups' }).click();
    await page.getByText(/Follow-up 1 goes out/).waitFor();
    await shop.untilLead(leadId, ({ sequence }) => sequence?.state === 'active' && sequence.nextAt !== undefined);
  });

  test('it is handed to a colleague, who finds it under their own', async () => {
    const leadId = lena('Assigned');
    const page = await openLead(leadId);
    await choose(page, 'Assign', 'Ana Agent');
    await timeline(page).getByText('Assigned to Ana Agent').waitFor();
    const agent = await stage.enter(shop, 'agent', '/leads?assigned=me');
    await agent.getByRole('link', { name: 'Lena Assigned' }).waitFor();
    await expect.poll(() => agent.getByRole('row').count()).toBe(2);
  });

  test('a second enquiry joins the first: no second greeting, and the owner is told', async () => {
    const first = await shop.receive({ name: 'Lena Again', email: 'lena.again@example.com', message: question });
    const second = await shop.receive({ name: 'Lena Again', email: 'Lena.Again@Example.com', message: 'And on Saturdays?' });
    const { paths } = stage.connection;
    await waitFor(paths.attention(shop.id).where('leadId', '==', first), ({ size }) => size > 0);

    const page = await stage.enter(shop, 'owner');
    const item = page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: 'Lena Again' });
    await item.getByText('Wrote again').waitFor();
    await item.getByRole('link', { name: 'Read it' }).click();
    await timeline(page).getByText('And on Saturdays?').waitFor();

    await page.goto(page.url().replace(first, second));
    await page.getByText('The same person already has an open inquiry').waitFor();
    await page.getByRole('link', { name: 'Go to the earlier inquiry' }).click();
    await timeline(page).getByText(question).waitFor();
    const sent = await paths.messages(shop.id).where('to', '==', 'lena.again@example.com').get();
    expect(sent.docs.filter((document) => document.data().purpose === 'leadReply')).toHaveLength(1);
  });

  test('that does not exist says so', async () => {
    const page = await openLead('no-such-lead-anywhere');
    await page.getByRole('heading', { name: 'There is no such lead' }).waitFor();
    await page.getByRole('link', { name: 'See all leads' }).click();
    await page.getByRole('heading', { level: 1, name: 'Leads' }).waitFor();
  });
});

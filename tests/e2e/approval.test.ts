import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('approval-shop');
});

const needsYou = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: name });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });

describe('a first reply that waits for the owner', () => {
  test('is written once the owner wants to read them first, can be edited, and goes out as edited', async () => {
    const page = await stage.enter(shop, 'owner', '/workflows/lead-nurturing');
    await page.getByRole('checkbox', { name: 'Ask me before a first reply goes out' }).check();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Saved. It holds for every message from now on.').waitFor();

    const leadId = await shop.receive({ name: 'Aaron Edited', message: 'What does a service visit cost?' });
    await page.getByRole('link', { name: 'Home' }).click();
    await needsYou(page, 'Aaron Edited').getByText('Waiting for your OK').waitFor();
    await needsYou(page, 'Aaron Edited').getByRole('link', { name: 'Read and approve' }).click();

    const draft = page.getByRole('form', { name: 'Draft to Aaron Edited' });
    await page.getByText('The first reply waits for your OK.').waitFor();
    await draft.getByLabel('Message').fill('Hi Aaron, a visit is $89. Shall we come on Friday?');
    await draft.getByRole('button', { name: 'Approve and send' }).click();

    await timeline(page).getByText('Hi Aaron, a visit is $89. Shall we come on Friday?').waitFor();
    await timeline(page).getByText('Approved by Olivia Owner').waitFor();
    await shop.untilLead(leadId, ({ status, sequence }) => status === 'contacted' && sequence?.state === 'active');
    const message = await stage.connection.paths.messages(shop.id).doc(`${leadId}-reply`).get();
    expect(message.data()).toMatchObject({ state: 'sent', body: 'Hi Aaron, a visit is $89. Shall we come on Friday?' });
    await page.getByRole('link', { name: 'Home' }).click();
    await needsYou(page, 'Aaron Edited').waitFor({ state: 'hidden' });
  });

  test('is not sent when the owner says no, and everybody sees why', async () => {
    await stage.connection.paths.leadNurture(shop.id).update({ approveFirstReplies: true });
    const leadId = await shop.receive({ name: 'Aaron Rejected', message: 'What does a service visit cost?' });
    const page = await stage.enter(shop, 'owner', `/leads/${leadId}`);
    await page.getByRole('button', { name: 'Do not send', exact: true }).click();
    await page.getByLabel('Why not? (optional)').fill('He has called meanwhile.');
    await page.getByRole('button', { name: 'Do not send it' }).click();
    await timeline(page).getByText('He has called meanwhile.').waitFor();
    await page.getByText('Somebody in your team decided not to send it.').first().waitFor();
    const message = await stage.connection.paths.messages(shop.id).doc(`${leadId}-reply`).get();
    expect(message.data()?.state).toBe('skipped');
  });

  test('cannot be empty: the field says so', async () => {
    await stage.connection.paths.leadNurture(shop.id).update({ approveFirstReplies: true });
    const leadId = await shop.receive({ name: 'Aaron Empty', message: 'What does a service visit cost?' });
    const page = await stage.enter(shop, 'owner', `/leads/${leadId}`);
    const message = page.getByRole('form', { name: 'Draft to Aaron Empty' }).getByLabel('Message');
    await message.fill('');
    await page.getByRole('button', { name: 'Approve and send' }).click();
    await page.getByText('Message is missing.').waitFor();
    await expect.poll(() => message.evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

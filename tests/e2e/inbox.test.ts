import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('inbox-shop');
});

const row = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').filter({ hasText: name });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** The customer answers in the outbox, which takes the way that a real reply takes. */
async function replyAsCustomer(leadId: string, body: string): Promise<void> {
  const outbox = await stage.enter(shop, 'owner', `/outbox?message=${leadId}-reply`);
  await outbox.getByRole('textbox', { name: 'Reply as the customer' }).fill(body);
  await outbox.getByRole('button', { name: 'Send reply' }).click();
  await outbox.getByText('Replied as').waitFor();
  await outbox.close();
}

describe('the inbox', () => {
  test('shows a reply at once, helps to answer it, and from then on a person speaks', async () => {
    const leadId = await shop.receive({ name: 'Ingrid Reply', message: 'What does a service visit cost?' });
    const page = await stage.enter(shop, 'owner', '/inbox');
    await row(page, 'Ingrid Reply').waitFor();
    expect(await row(page, 'Ingrid Reply').getByText('unread').count()).toBe(0);
    await replyAsCustomer(leadId, 'Thank you. And what are your opening hours?');

    await row(page, 'Ingrid Reply').getByText('Thank you. And what are your opening hours?').waitFor();
    await row(page, 'Ingrid Reply').getByText('unread').waitFor({ state: 'attached' });
    await row(page, 'Ingrid Reply').getByRole('link').click();
    await messages(page).getByText('What does a service visit cost?').waitFor();
    await messages(page).getByText('Thank you. And what are your opening hours?').waitFor();
    await row(page, 'Ingrid Reply').getByText('unread').waitFor({ state: 'detached' });

    const box = page.getByRole('form', { name: 'Write to Ingrid Reply' });
    await box.getByRole('button', { name: 'Suggest a reply' }).click();
    const text = box.getByLabel('Message');
    await expect.poll(() => text.inputValue()).toContain('We are open Monday to Friday, 8 am to 6 pm.');
    await expect.poll(() => box.getByLabel('Subject').inputValue()).toMatch(/^Re: /);
    await text.fill(`${await text.inputValue()}\n\nOlivia`);
    await box.getByRole('button', { name: 'Send to Ingrid' }).click();

    await messages(page).getByText('Written by Olivia Owner').waitFor();
    await expect.poll(() => text.inputValue()).toBe('');
    const written = stage.connection.paths.messages(shop.id).where('leadId', '==', leadId).where('purpose', '==', 'manual');
    const sent = await waitFor(written, ({ docs }) => docs.some((document) => document.data().state === 'sent'));
    expect(sent.size).toBe(1);
    expect((await shop.untilLead(leadId, () => true)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'replied' });
    await waitFor(stage.connection.paths.attention(shop.id).where('leadId', '==', leadId), ({ empty }) => empty);
  });

  test('pauses the assistant when a person writes first, keeps what is typed, and lets the assistant go on', async () => {
    const leadId = await shop.receive({ name: 'Ivo Paused', message: 'What does a service visit cost?' });
    const { contactId } = await shop.untilLead(leadId, () => true);
    const page = await stage.enter(shop, 'agent', `/inbox?contact=${contactId}`, { viewport: phone, hasTouch: true, isMobile: true });
    const box = page.getByRole('form', { name: 'Write to Ivo Paused' });
    await box.getByLabel('Message').fill('Ivo, shall I call you?');
    await page.getByRole('button', { name: 'All conversations' }).click();
    await row(page, 'Ivo Paused').getByRole('link').click();
    await expect.poll(() => box.getByLabel('Message').inputValue()).toBe('Ivo, shall I call you?');
    await box.getByRole('button', { name: 'Send to Ivo' }).click();

    await messages(page).getByText('Ivo, shall I call you?').waitFor();
    await page.getByText('The assistant is paused for this lead.').waitFor();
    await shop.untilLead(leadId, ({ sequence }) => sequence?.state === 'stopped');
    await page.getByRole('button', { name: 'Resume' }).click();
    await shop.untilLead(leadId, ({ sequence }) => sequence?.state === 'active' && sequence.nextAt !== undefined);
    await page.getByText('The assistant is paused for this lead.').waitFor({ state: 'detached' });
  });

  test('keeps on top what was not delivered, until it is sent again', async () => {
    const leadId = await shop.receive({ name: 'Iris Failed', message: 'What does a service visit cost?' });
    const { contactId = '' } = await shop.untilLead(leadId, () => true);
    const { paths } = stage.connection;
    const id = 'manual-refused-0123456789';
    await paths.messages(shop.id).doc(id).set({
      direction: 'out', channel: 'email', purpose: 'manual', contactId, leadId, to: 'iris@example.com', subject: 'Hello', body: 'Hello Iris',
      state: 'failed', attempts: 1, provider: 'local', error: 'The mailbox was full.', writtenBy: 'member', createdAt: new Date(),
    });
    await paths.contacts(shop.id).doc(contactId).update({ 'inbox.trouble': true });
    const page = await stage.enter(shop, 'owner', '/inbox');
    const onTop = page.getByRole('list', { name: 'Could not be delivered' });
    await onTop.getByRole('link', { name: 'Iris Failed' }).click();
    await messages(page).getByText('The mailbox was full.').waitFor();
    await messages(page).getByRole('button', { name: 'Send it again' }).click();
    await waitFor(paths.messages(shop.id).doc(id), (snapshot) => snapshot.data()?.state === 'sent');
    await onTop.waitFor({ state: 'detached' });
  });

  test('is sorted by what is unread, what is mine, and found by name', async () => {
    const leadId = await shop.receive({ name: 'Iva Mine', message: 'What does a service visit cost?' });
    const { contactId } = await shop.untilLead(leadId, () => true);
    const page = await stage.enter(shop, 'owner', `/inbox?contact=${contactId}`);
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByRole('menuitem', { name: 'You', exact: true }).click();
    await row(page, 'Iva Mine').getByText('Yours').waitFor();
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await expect.poll(() => page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').count()).toBe(1);

    await page.getByRole('button', { name: 'Mark as unread' }).click();
    await page.getByText('Choose a conversation').waitFor();
    await page.getByRole('button', { name: 'Unread', exact: true }).click();
    await row(page, 'Iva Mine').waitFor();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('searchbox').fill('iva');
    await expect.poll(() => page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').count()).toBe(1);
  });

  test('is read, and not written in, by a viewer', async () => {
    const leadId = await shop.receive({ name: 'Ira Viewed', message: 'What does a service visit cost?' });
    const { contactId } = await shop.untilLead(leadId, () => true);
    const page = await stage.enter(shop, 'viewer', `/inbox?contact=${contactId}`);
    await messages(page).getByText('A service visit costs $89.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Mark as unread' }).count()).toBe(0);
  });
});

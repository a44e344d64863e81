import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stage } from './useDemo.ts';

const name = 'Theo Tourist';
const figure = async (page: Page, label: string) => {
  const text = await page.getByRole('link', { name: label }).textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
};

test('a newcomer follows one lead from the form to the reply that stops the follow-ups, in five steps', async () => {
  const page = await stage.visit('/');
  await page.getByRole('button', { name: 'Enter as owner' }).click();
  await page.getByRole('heading', { name: 'See it work in five steps' }).waitFor();
  const currentStep = page.getByRole('listitem').and(page.locator('[aria-current=step]'));
  const before = await figure(page, 'New leads');

  // 1: a lead, through the public form in a tab of its own
  const [form] = await Promise.all([page.waitForEvent('popup'), currentStep.getByRole('link', { name: 'Open the form' }).click()]);
  await form.getByRole('textbox', { name: 'Your name' }).fill(name);
  await form.getByRole('textbox', { name: 'Email' }).fill('theo.tourist@example.com');
  await form.getByRole('textbox', { name: 'Your message' }).fill('What would a furnace tune-up cost me?');
  await form.getByRole('button', { name: 'Send message' }).click();
  await form.getByRole('heading', { name: 'Thank you' }).waitFor();
  await form.close();

  // 2: without a reload it is there, answered, and counted
  await currentStep.getByText('Let a day pass').waitFor();
  await expect.poll(() => figure(page, 'New leads')).toBe(before + 1);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Leads' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByText('Contacted').filter({ visible: true }).waitFor();
  await row.getByRole('link', { name }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('A furnace or boiler tune-up costs $129.').waitFor();
  expect(await timeline.getByText('Follow-up 1', { exact: true }).count()).toBe(0);

  // 3: a day passes, and the follow-up is there
  await page.getByRole('button', { name: '+24 h: move the demo clock' }).click();
  await timeline.getByText('Follow-up 1', { exact: true }).waitFor({ timeout: 240_000 });
  await page.getByText(/Follow-up 2 goes out .* unless Theo replies/).waitFor();

  // 4: the customer replies
  const tour = page.getByRole('region', { name: 'Tour' });
  await tour.getByText('Reply as the customer.').waitFor();
  await tour.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Outbox' }).waitFor();
  await page.getByRole('list', { name: 'Emails' }).getByText('theo.tourist@example.com').first().waitFor();
  await page.getByRole('textbox', { name: 'Reply as the customer' }).fill('Yes please, next week would be fine.');
  await page.getByRole('button', { name: 'Send reply' }).click();

  // 5: the follow-ups have stopped, and the owner knows
  await page.getByRole('link', { name: 'Open the lead' }).click();
  await page.getByText('Stopped because they replied.').first().waitFor();
  await page.getByRole('button', { name: `Status of ${name}: In conversation. Change` }).waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { name: 'That was the whole way of a lead' }).waitFor();
  const item = page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: name });
  await item.getByText('Replied', { exact: true }).waitFor();
  await item.getByText('Yes please, next week would be fine.').waitFor();

  const found = await stage.connection.paths.leads('demo').where('name', '==', name).get();
  expect(found.docs.map((document) => document.data().sequence)).toMatchObject([{ state: 'stopped', stoppedBecause: 'replied' }]);
  expect(found.docs[0]?.data().sequence?.nextAt).toBeUndefined();
}, 600_000);

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sale } from '@model/sale.ts';
import { makeReviewsReferrals, makeSale } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
const day = 24 * 60 * 60_000;

beforeAll(async () => {
  shop = await stage.openShop('jobs-shop');
  // Slow enough that a test sees a job before its customer is asked.
  await stage.connection.paths.reviewsReferrals(shop.id).set(makeReviewsReferrals({ delayHours: 48 }));
});

const sales = () => stage.connection.paths.sales(shop.id);
const rows = (page: Page) => page.getByRole('rowgroup').last().getByRole('row');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });

/** A job as a client app writes it; resolves once the product has settled it. */
async function write(changes: Partial<Sale> & { customerName: string }): Promise<string> {
  const reference = sales().doc();
  const { completedAt: builtAt, ...sale } = makeSale({ createdAt: new Date(), ...changes });
  const completedAt = sale.status === 'completed' ? (changes.completedAt ?? builtAt) : undefined;
  await reference.set({ ...sale, email: `${reference.id.toLowerCase()}@example.com`, ...(completedAt && { completedAt }) });
  await waitFor(reference, (snapshot) => snapshot.data()?.search !== undefined);
  return reference.id;
}

describe('the list of jobs', () => {
  test('a job is added by hand, marked done with what it brought, and stands in the list', async () => {
    const page = await stage.enter(shop, 'agent', '/jobs');
    await page.getByText('Your jobs will be here').waitFor();
    await page.getByRole('button', { name: 'Add a job' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a job' });
    await dialog.getByRole('button', { name: 'Add job' }).click();
    await dialog.getByText('Customer is missing.').waitFor();
    await dialog.getByText('Amount is missing. Write 0 if it cost nothing.').waitFor();

    await dialog.getByLabel('Customer').fill('Hanna Byhand');
    await dialog.getByLabel('Email', { exact: true }).fill('hanna@example.com');
    await dialog.getByLabel('Service').fill('Heat pump installation');
    await dialog.getByLabel('Amount').fill('0');
    await dialog.getByLabel('Status').selectOption('Booked');
    await dialog.getByRole('button', { name: 'Add job' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hanna Byhand' }).waitFor();
    await page.getByText('Booked. Once it is done, Hanna is asked for a review.').waitFor();

    await page.getByRole('button', { name: 'Job done' }).first().click();
    const done = page.getByRole('dialog', { name: 'Is the job for Hanna Byhand done?' });
    await done.getByLabel('Amount').fill('a lot');
    await done.getByRole('button', { name: 'Job done' }).click();
    await done.getByText('Amount is not a number. Write it like 1,240.00.').waitFor();
    await done.getByLabel('Amount').fill('$5,240.50');
    await done.getByRole('button', { name: 'Job done' }).click();
    await page.getByTestId('next-step').getByText(/The thank-you and request go out/).waitFor();

    await page.getByRole('link', { name: 'Jobs' }).last().click();
    await row(page, 'Hanna Byhand').getByText('$5,240.50').last().waitFor();
    await row(page, 'Hanna Byhand').getByText('Done').last().waitFor();
    const found = await sales().where('customerName', '==', 'Hanna Byhand').get();
    expect(found.docs.map((document) => document.data())).toMatchObject([{ amount: 524_050, currency: 'USD', status: 'completed' }]);
  });

  test('a job stands by the day it was done, however late it is noted; a name that is code stands calmly', async () => {
    const ago = (days: number) => new Date(Date.now() - days * day);
    await write({ customerName: 'Yves Orderly', completedAt: ago(1), createdAt: ago(3) });
    await write({ customerName: '<b>Lars</b> Orderly', completedAt: ago(9), createdAt: new Date() });
    await write({ customerName: 'Bea Orderly', status: 'booked', createdAt: ago(4) });
    const page = await stage.enter(shop, 'viewer', '/jobs?q=orderly');
    const names = () => rows(page).getByRole('link').filter({ hasText: 'Orderly' }).allInnerTexts();
    await expect.poll(names).toEqual(['Yves Orderly', 'Bea Orderly', 'Lars Orderly']);
  });

  test('filters stand in the address, and a search finds the customer', async () => {
    await Promise.all([write({ customerName: 'Frida Finder', status: 'booked' }), write({ customerName: 'Fritz Other' })]);
    const page = await stage.enter(shop, 'viewer', '/jobs?status=booked');
    await row(page, 'Frida Finder').waitFor();
    expect(await row(page, 'Fritz Other').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('searchbox').fill('fritz');
    await page.waitForURL((address) => address.search === '?q=fritz');
    await expect.poll(() => rows(page).count()).toBe(1);
    await row(page, 'Fritz Other').waitFor();
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('No job fits these filters').waitFor();
    expect(await page.getByRole('button', { name: 'Add a job' }).count()).toBe(0);
  });

  test('what was done by mistake is undone, and a refund says what it takes back', async () => {
    const saleId = await write({ customerName: 'Ronja Refund', amount: 89_000, completedAt: new Date() });
    const page = await stage.enter(shop, 'owner', '/jobs');
    const choose = async (action: string) => {
      await row(page, 'Ronja Refund').getByRole('button', { name: 'Change the job for Ronja Refund' }).click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    const isNow = (status: Sale['status']) => waitFor(sales().doc(saleId), (snapshot) => snapshot.data()?.status === status);
    await choose('Not done yet');
    const undo = await holdUndo(page);
    await isNow('booked');
    await undo.click();
    await isNow('completed');
    await row(page, 'Ronja Refund').getByText('Done', { exact: true }).last().waitFor();
    await choose('Refund');
    const dialog = page.getByRole('dialog', { name: 'Note $890 to Ronja Refund as refunded?' });
    await dialog.getByText('$890 of your revenue, on the day the job was done;').waitFor();
    await dialog.getByRole('button', { name: 'Note the refund' }).click();
    await row(page, 'Ronja Refund').getByText('Refunded').last().waitFor();
  });

  test('customers of long ago are asked when they are chosen, with their number on the button', async () => {
    const completedAt = new Date(Date.now() - 40 * day);
    const [asked] = await Promise.all([
      write({ customerName: 'Ada Longago', completedAt }),
      write({ customerName: 'Ben Longago', completedAt }),
      write({ customerName: 'Cleo Longago', completedAt }),
    ]);
    const request = stage.connection.paths.reviewRequests(shop.id).doc(asked);
    const left = await waitFor(request, (snapshot) => snapshot.exists);
    expect(left.data()).toMatchObject({ state: 'skipped', skippedBecause: 'tooLongAgo' });

    const page = await stage.enter(shop, 'owner', '/jobs');
    await row(page, 'Ada Longago').getByRole('checkbox').check();
    await row(page, 'Ben Longago').getByRole('checkbox').check();
    await page.getByRole('region', { name: 'Selected jobs' }).getByRole('button', { name: 'Ask for reviews' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask for reviews' });
    await dialog.getByRole('button', { name: 'Ask 2 customers' }).click();
    await page.getByText('2 customers are asked for a review.').waitFor();
    const chosen = await waitFor(request, (snapshot) => snapshot.data()?.askedBy !== undefined);
    expect(chosen.data()?.askedBy).toMatchObject({ id: shop.uid('owner') });
  });
});

describe('the page of a job', () => {
  test('says what was asked and what comes next, and stops asking', async () => {
    const saleId = await write({ customerName: 'Stella Stop', completedAt: new Date() });
    const page = await stage.enter(shop, 'owner', `/jobs/${saleId}`);
    await page.getByTestId('next-step').getByText(/The thank-you and request go out/).waitFor();
    await page.getByRole('button', { name: 'Stop asking' }).first().click();
    await page.getByText('Stella is not asked any more.').waitFor();
    await page.getByTestId('next-step').getByText('Not asked. Somebody in your team stopped asking.').waitFor();
  });

  test('has its actions within the thumb’s reach, and notes that a review was left', async () => {
    const saleId = await write({ customerName: 'Petra Phone', completedAt: new Date(Date.now() - 40 * day) });
    const page = await stage.enter(shop, 'agent', `/jobs/${saleId}`, { viewport: phone, hasTouch: true, isMobile: true });
    const actions = page.getByRole('group', { name: 'Actions' });
    await actions.getByRole('button', { name: 'They left a review' }).click();
    await page.getByTestId('next-step').getByText(/^Next step: Reviewed on/).waitFor();
  });

  test('its facts are corrected, and the figures follow', async () => {
    const saleId = await write({ customerName: 'Edda Edit', completedAt: new Date() });
    const page = await stage.enter(shop, 'owner', `/jobs/${saleId}`);
    await page.getByRole('button', { name: 'Edit' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Edit the job for Edda Edit' });
    await dialog.getByLabel('Service').fill('Boiler repair');
    await dialog.getByLabel('Amount').fill('300');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Job changed: amount, service').waitFor();
    await page.getByText('$300').first().waitFor();
    const corrected = await waitFor(sales().doc(saleId), (snapshot) => snapshot.data()?.counted?.amount === 30_000);
    expect(corrected.data()?.service).toBe('Boiler repair');
  });
});

test('a lead that is won says that a job was made, and leads there', async () => {
  const leadId = await shop.receive({ name: 'Wanda Won', message: 'What does a service visit cost?' });
  const page = await stage.enter(shop, 'owner', `/leads/${leadId}`);
  await page.getByRole('button', { name: /^Status of Wanda Won/ }).click();
  await page.getByRole('menuitem', { name: 'Won' }).click();
  const openJob = page.getByRole('link', { name: 'Open job' });
  // What the pointer is on stays.
  await openJob.hover();
  await page.getByText('Won. A job was made.').waitFor();
  await openJob.click();
  await page.waitForURL(`**/jobs/${leadId}`);
  await page.getByRole('heading', { level: 1, name: 'Wanda Won' }).waitFor();
  await page.getByText('No amount yet').waitFor();
});

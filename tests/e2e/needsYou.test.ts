import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../harness/waitFor.ts';
import { holdUndo } from './stage/holdUndo.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('needs-you-shop');
  await stage.connection.paths.members(shop.id).doc(shop.uid('owner')).update({ onCall: true, phone: '+12075550111' });
});

const row = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').filter({ hasText: name });

describe('what needs a person', () => {
  test('a hot lead is there without a reload, with the number to tap, until somebody takes it', async () => {
    const page = await stage.enter(shop, 'owner', '/', { viewport: phone, hasTouch: true, isMobile: true });
    await page.getByText('Nothing needs you right now.').waitFor();
    const leadId = await shop.receive({
      name: 'Hilda Hot',
      email: 'hilda.hot@example.com',
      phone: '(207) 555-0177',
      message: 'Our furnace broke down last night and the house is freezing. Please send somebody today!',
    });
    await row(page, 'Hilda Hot').getByText('Hot lead', { exact: true }).waitFor();
    expect(await row(page, 'Hilda Hot').getByRole('link', { name: 'Call Hilda' }).getAttribute('href')).toBe('tel:+12075550177');
    await page.getByRole('link', { name: 'Home 1 waiting for you' }).or(page.getByRole('link', { name: '1 waiting for you Home' })).waitFor();

    const alerts = stage.connection.paths.messages(shop.id).where('leadId', '==', leadId).where('purpose', '==', 'alert');
    const sent = await waitFor(alerts, ({ size }) => size === 2);
    expect(new Set(sent.docs.map((document) => document.data().to))).toEqual(new Set([shop.email('owner'), '+12075550111']));

    await page.getByRole('button', { name: 'I\'ll take it: Hilda Hot' }).click();
    await page.getByText('Hilda Hot is yours.').waitFor();
    await row(page, 'Hilda Hot').waitFor({ state: 'hidden' });
    const lead = await shop.untilLead(leadId, ({ assignedTo }) => assignedTo === shop.uid('owner'));
    expect(lead.assignedName).toBe('Olivia Owner');
  });

  test('an emergency comes first; the customer has had the safety text and nothing else', async () => {
    await shop.receive({ name: 'Hugo Warm', phone: '2075550178', message: 'Could you call me about a new boiler?' });
    const leadId = await shop.receive({ name: 'Hanna Danger', message: 'It smells of gas in our kitchen!' });
    const page = await stage.enter(shop, 'owner');
    await row(page, 'Hanna Danger').getByText('Emergency', { exact: true }).waitFor();
    const first = page.getByRole('list', { name: 'Needs you' }).getByRole('listitem').first();
    await expect.poll(() => first.textContent()).toContain('Hanna Danger');
    const message = await stage.connection.paths.messages(shop.id).doc(`${leadId}-reply`).get();
    expect(message.data()).toMatchObject({ state: 'sent', writtenBy: 'safetyText' });
    expect(message.data()?.body).toContain('leave the house');
  });

  test('somebody whom we may not write to is to be called', async () => {
    await shop.receive({ name: 'Hank Callme', phone: '2075550180', message: 'Do you service heat pumps?' });
    const page = await stage.enter(shop, 'owner');
    await row(page, 'Hank Callme').getByText('Call back', { exact: true }).waitFor();
    expect(await row(page, 'Hank Callme').getByRole('link', { name: 'Call Hank' }).getAttribute('href')).toBe('tel:+12075550180');
  });

  test('what is dealt with is taken off the list, and put back by Undo', async () => {
    await shop.receive({ name: 'Hedy Done', phone: '2075550181', message: 'Do you service heat pumps?' });
    const page = await stage.enter(shop, 'owner');
    await page.getByRole('button', { name: 'Take Hedy Done off the list' }).click();
    const undo = await holdUndo(page);
    await row(page, 'Hedy Done').waitFor({ state: 'hidden' });
    await undo.click();
    await row(page, 'Hedy Done').waitFor();
  });
});

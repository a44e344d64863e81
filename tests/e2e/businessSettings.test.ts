import { beforeAll, describe, expect, test } from 'vitest';
import { makeAttention } from '../../functions/src/testing/builders.ts';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;

beforeAll(async () => {
  shop = await stage.openShop('profile-shop');
});

describe('the settings of the business', () => {
  test('what is saved holds at once; a fact is added and stated in the next answer', async () => {
    const page = await stage.enter(shop, 'owner', '/settings');
    await page.getByLabel('Name', { exact: true }).fill('Harbor Heating & Sons');
    const facts = page.getByRole('textbox', { name: /^Fact \d+$/ });
    const known = await facts.count();
    await page.getByRole('button', { name: 'Add a fact' }).click();
    // It is there to be written in.
    await expect.poll(() => facts.nth(known).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('A boiler check costs $75.');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
    await page.getByRole('complementary', { name: 'Side bar' }).getByText('Harbor Heating & Sons').waitFor();

    const leadId = await shop.receive({ name: 'Flora Facts', message: 'What does a boiler check cost?' });
    const reply = await stage.connection.paths.messages(shop.id).doc(`${leadId}-reply`).get();
    expect(reply.data()?.body).toContain('A boiler check costs $75.');
  });

  test('what is wrong is refused beside its field, and what was typed stays, marked in the navigation', async () => {
    const page = await stage.enter(shop, 'manager', '/settings');
    const email = page.getByLabel('Email', { exact: true });
    await email.fill('office at harbor');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => email.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('region', { name: 'Unsaved changes' }).getByText('One field is not right yet').waitFor();
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await page.getByRole('link', { name: /^Settings\s*, not saved yet$/ }).click();
    await expect.poll(() => email.inputValue()).toBe('office at harbor');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => email.inputValue()).toBe('office@harbor-heating.example.com');
    await page.getByRole('link', { name: 'Settings', exact: true }).waitFor();
  });

  test('whoever asks for the limits is led to them', async () => {
    const attention = stage.connection.paths.attention(shop.id).doc('overCap-email');
    const { leadId: _lead, contactId: _contact, ...item } = makeAttention({ kind: 'overCap', title: 'Emails', detail: 'The limit of today is reached.' });
    await attention.set(item);
    const page = await stage.enter(shop, 'owner', '/');
    await page.getByRole('link', { name: 'See the limits' }).click();
    const limits = page.getByRole('region', { name: "Today's limits" });
    await limits.getByRole('listitem').first().waitFor();
    await expect.poll(() => limits.evaluate((region) => region.getBoundingClientRect().bottom <= window.innerHeight && region.parentElement === document.activeElement)).toBe(true);
    await attention.delete();
  });

  test('the form is closed with one box, for everybody', async () => {
    const page = await stage.enter(shop, 'owner', '/settings?tab=form');
    await page.getByRole('checkbox', { name: 'The form takes leads' }).uncheck();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Saved. Your form is closed.').waitFor();
    const visitor = await stage.visit(`/f/${shop.id}`);
    await visitor.getByRole('heading', { name: 'No messages here right now' }).waitFor();
  });

  test('who is on call is switched at once, and an agent switches only their own', async () => {
    const members = stage.connection.paths.members(shop.id);
    const page = await stage.enter(shop, 'agent', '/settings?tab=team');
    const row = (name: string) => page.getByRole('list', { name: 'Team' }).getByRole('listitem').filter({ hasText: name });
    await page.getByText('Nobody is on call, so nobody is alerted.').waitFor();
    await row('Ana Agent').getByRole('switch', { name: 'On call' }).click();
    await waitFor(members.doc(shop.uid('agent')), (member) => member.data()?.onCall === true);
    await page.getByText('Nobody is on call').waitFor({ state: 'hidden' });
    expect(await row('Olivia Owner').getByRole('switch', { name: 'On call' }).isDisabled()).toBe(true);
    const audit = await stage.connection.paths.audit(shop.id).where('action', '==', 'member.setOnCall').get();
    expect(audit.docs.map((entry) => entry.data().actor.id)).toEqual([shop.uid('agent')]);
  });
});

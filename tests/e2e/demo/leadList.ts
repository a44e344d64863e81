import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../../harness/waitFor.ts';
import { demo, stage } from './useDemo.ts';

const rows = (page: Page) => page.getByRole('rowgroup').last().getByRole('row');
const leads = () => stage.connection.paths.leads('demo');

describe('adding a lead by hand', () => {
  test('checks it, adds it, and it goes the way of every lead', async () => {
    const page = await stage.enter(demo, 'agent', '/leads');
    await page.getByRole('button', { name: 'Add a lead' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a lead' });
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    await dialog.getByText('Name is missing.').waitFor();
    await dialog.getByText('Email or phone is missing. Without one of them nobody can answer.').waitFor();
    await expect.poll(() => dialog.getByLabel('Name').evaluate((field) => field === document.activeElement)).toBe(true);

    await dialog.getByLabel('Name').fill('Mona Byhand');
    await dialog.getByLabel('Email', { exact: true }).fill('mona.byhand@example.com');
    await dialog.getByLabel('What they want').fill('What does a furnace tune-up cost?');
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mona Byhand' }).waitFor();
    await page.getByRole('region', { name: 'Timeline' }).getByText('A furnace or boiler tune-up costs $129.').waitFor();
    const found = await leads().where('name', '==', 'Mona Byhand').get();
    expect(found.docs.map((document) => document.data())).toMatchObject([{ source: 'phone', consent: { sms: false, text: '' } }]);
  });

  test('keeps what was typed when the dialog is closed by mistake, and records how somebody agreed to texts', async () => {
    const page = await stage.enter(demo, 'agent', '/leads');
    await page.getByRole('button', { name: 'Add a lead' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a lead' });
    await dialog.getByLabel('Name').fill('Mona Again');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add a lead' }).click();
    await expect.poll(() => dialog.getByLabel('Name').inputValue()).toBe('Mona Again');
    await dialog.getByLabel('Phone', { exact: true }).fill('207 555 0166');
    await dialog.getByRole('checkbox', { name: 'Text messages' }).check();
    await dialog.getByLabel('How they agreed').selectOption('In person');
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    const found = await waitFor(leads().where('name', '==', 'Mona Again'), ({ size }) => size === 1);
    expect(found.docs[0]?.data().consent.text).toContain('Given in person, recorded by Ana Torres.');
    // Until it is answered it may come on top of a list at any moment.
    await waitFor(leads().where('name', '==', 'Mona Again'), ({ docs }) => docs[0]?.data().countedAt !== undefined);
  });
});

describe('the list of leads', () => {
  test('filters stand in the address and survive a reload', async () => {
    const page = await stage.enter(demo, 'owner', '/leads');
    await rows(page).first().waitFor();
    // Both before the page is drawn anew, as on a slow phone.
    await page.evaluate(() => {
      for (const [label, value] of [['Status', 'won'], ['Source', 'phone']] as const) {
        const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
        if (!select) throw new Error(`There is no filter called ${label}.`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await page.waitForURL(/status=won&source=phone|source=phone&status=won/);
    const wonByPhone = await leads().where('status', '==', 'won').where('source', '==', 'phone').count().get();
    const expected = Math.min(18, wonByPhone.data().count);
    await expect.poll(() => rows(page).count()).toBe(expected);
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(expected);
    await expect.poll(() => page.getByLabel('Status').inputValue()).toBe('won');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => rows(page).count()).toBe(18);
    await page.waitForURL(({ search }) => search === '');
  });

  test('finds people by the beginning of their name, their address or the digits of their phone', async () => {
    const page = await stage.enter(demo, 'owner', '/leads');
    const search = page.getByRole('searchbox');
    // Whoever writes a second time may give only one of them.
    const found = (await leads().where('name', '==', 'Nora Harper').get()).docs.map((document) => document.data());
    const email = found.find((lead) => lead.email)?.email;
    const lastDigits = found.find((lead) => lead.phone)?.phone?.slice(-4);
    if (email === undefined || lastDigits === undefined) throw new Error('The demo has a Nora Harper with both addresses.');
    for (const asked of ['nora harp', email, lastDigits]) {
      await search.fill(asked);
      await page.waitForURL((address) => address.searchParams.get('q') === asked);
      // Others may have the same digits; the whole list would be a full page.
      await expect
        .poll(async () => {
          const shown = await rows(page).allTextContents();
          return shown.length < 18 && shown.some((row) => row.includes('Nora Harper'));
        })
        .toBe(true);
    }
    await search.fill('nobody of this name');
    await page.getByText('No lead fits these filters').waitFor();
    await page.getByRole('button', { name: 'Show all leads' }).click();
    await expect.poll(() => rows(page).count()).toBe(18);
  });

  test('shows more, a page at a time, each lead once', async () => {
    const page = await stage.enter(demo, 'owner', '/leads');
    await expect.poll(() => rows(page).count()).toBe(18);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows(page).count()).toBe(38);
    const links = await rows(page).getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(38);
  });

  test('changes several at once', async () => {
    const page = await stage.enter(demo, 'owner', '/leads?status=contacted');
    const choices = rows(page).filter({ has: page.getByRole('checkbox') });
    await choices.nth(1).waitFor();
    // By what they are: a list that is live may move under the hand.
    const links = await choices.locator('a[href^="/leads/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of [...new Set(links)].slice(0, 2)) await choices.filter({ has: page.locator(`a[href="${link}"]`) }).getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: 'Selected leads' });
    await bar.getByText('2 leads selected').waitFor();
    await bar.getByRole('button', { name: 'Change status' }).click();
    await page.getByRole('menuitem', { name: 'Qualified' }).click();
    await page.getByText('2 leads now “Qualified”.').waitFor();
    await bar.waitFor({ state: 'hidden' });
  });
});

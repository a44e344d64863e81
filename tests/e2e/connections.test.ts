import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standInPorts } from '../../scripts/emulators/ports.ts';
import { standInSendgrid, type StandInSendgrid, standInSendgridKey } from '../../functions/src/vendors/sendgrid/standInSendgrid.ts';
import { standInGoogle, type StandInGoogle } from '../../functions/src/vendors/google-business/standInGoogle.ts';
import { findBarriers } from '../harness/findBarriers.ts';
import { ports } from '../harness/ports.ts';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let sendgrid: StandInSendgrid;
let google: StandInGoogle;

beforeAll(async () => {
  sendgrid = await standInSendgrid(standInPorts(ports).sendgrid);
  sendgrid.senders = [{ from_email: 'office@harbor-heating.example.com', verified: true }];
  google = await standInGoogle(standInPorts(ports).google);
  shop = await stage.openShop('connections-shop');
});
afterAll(() => Promise.all([sendgrid.close(), google.close()]));

const card = (page: Page) => page.getByRole('region', { name: 'SendGrid', exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

describe('connections', () => {
  test('a wrong key is told beside its field; the right one connects, and a test and the next answer leave by it', async () => {
    const page = await stage.enter(shop, 'owner', '/connections');
    await page.getByText('Your emails reach nobody.').waitFor();
    await card(page).getByRole('button', { name: 'Connect SendGrid' }).click();
    const key = dialog(page).getByLabel('API key');
    await key.fill('SG.wrong');
    await dialog(page).getByLabel('Sender address').fill('office@harbor-heating.example.com');
    stage.expectComplaint(/400/);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    await dialog(page).getByText('SendGrid does not accept this API key.').waitFor();
    await expect.poll(() => key.evaluate((field) => field === document.activeElement)).toBe(true);
    expect((await stage.connection.paths.connections(shop.id).get()).empty).toBe(true);

    await key.fill(standInSendgridKey);
    await dialog(page).getByRole('button', { name: 'Check and connect' }).click();
    await dialog(page).getByRole('heading', { name: 'SendGrid is connected' }).waitFor();
    await dialog(page).getByText(`/hooks/sendgrid/${shop.id}/events`).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Done' }).click();
    await card(page).getByText('Connected', { exact: true }).waitFor();
    await page.getByText('Your emails reach nobody.').waitFor({ state: 'hidden' });

    await card(page).getByRole('button', { name: 'Send me a test' }).click();
    await dialog(page).getByRole('button', { name: 'Send the test' }).click();
    await dialog(page).getByText(`Sent to ${shop.email('owner')}.`).waitFor();
    expect(sendgrid.mails.at(-1)).toMatchObject({ subject: 'A test from Harbor Heating & Air', personalizations: [{ to: [{ email: shop.email('owner') }] }] });
    await dialog(page).getByRole('button', { name: 'Close' }).click();

    await shop.receive({ name: 'Nora Real', email: 'nora@example.com' });
    expect(sendgrid.mails.at(-1)?.personalizations).toMatchObject([{ to: [{ email: 'nora@example.com' }] }]);
    expect(await page.content()).not.toContain(standInSendgridKey);
  });

  test('a key that is withdrawn is told where it is mended, and nothing is lost until then', async () => {
    sendgrid.next = { status: 401 };
    const page = await stage.enter(shop, 'manager', '/');
    const leads = stage.connection.paths.leads(shop.id);
    const leadId = await shop.receive({ name: 'Omar Waits' });
    await waitFor(leads.doc(leadId), (lead) => lead.data()?.sequence?.waitingFor === 'connection');
    await page.getByRole('link', { name: 'Mend it' }).click();
    await card(page).getByText('Does not work').waitFor();
    await card(page).getByText('nothing is lost').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    sendgrid.next = 'ok';
    await card(page).getByRole('button', { name: 'Check again' }).click();
    await page.getByText('SendGrid works.').waitFor();
    await card(page).getByText('Connected', { exact: true }).waitFor();
    await waitFor(leads.doc(leadId), (lead) => lead.data()?.sequence?.nextAt !== undefined);
  });

  test('a limit is changed, and disconnecting says first what becomes of emails', async () => {
    const page = await stage.enter(shop, 'owner', '/connections');
    await page.getByRole('list', { name: "Today's limits" }).getByText('left of 500').first().waitFor();
    await page.getByRole('button', { name: 'Change the limits' }).click();
    await dialog(page).getByLabel('Emails').fill('20');
    await dialog(page).getByRole('button', { name: 'Save limits' }).click();
    await page.getByText('left of 20', { exact: false }).waitFor();
    await card(page).getByRole('button', { name: 'Disconnect' }).click();
    await dialog(page).getByText('Emails go to the local outbox').waitFor();
    await dialog(page).getByRole('button', { name: 'Disconnect' }).click();
    await card(page).getByRole('button', { name: 'Connect SendGrid' }).waitFor();
    expect((await stage.connection.paths.secrets(shop.id).get()).empty).toBe(true);
  });

  test('are nothing that an agent is led to, and a plain sentence for one who comes', async () => {
    const page = await stage.enter(shop, 'agent', '/connections');
    await page.getByText('An owner or a manager sees and changes how messages leave.').waitFor();
    expect(await page.getByRole('link', { name: 'Connections' }).count()).toBe(0);
  });
});

describe('Google reviews', () => {
  test('the owner agrees at Google, comes back and says which place is theirs', async () => {
    const page = await stage.enter(shop, 'owner', '/connections');
    const place = page.getByRole('region', { name: 'Google reviews', exact: true });
    await place.getByRole('button', { name: 'Connect Google' }).click();
    await dialog(page).getByText('Harbor Heating & Air, Falmouth').click();
    expect(await findBarriers(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Read its reviews' }).click();
    await place.getByText('Connected', { exact: true }).waitFor();
    await place.getByText('Harbor Heating & Air, Falmouth').waitFor();
    // Nothing of the sign-in stays in the address.
    await page.waitForURL(({ search }) => search === '');
    expect((await stage.connection.paths.googleConnection(shop.id).get()).data()).toMatchObject({ state: 'connected' });

    await place.getByRole('button', { name: 'Disconnect' }).click();
    await dialog(page).getByRole('button', { name: 'Disconnect' }).click();
    await place.getByRole('button', { name: 'Connect Google' }).waitFor();
  });
});

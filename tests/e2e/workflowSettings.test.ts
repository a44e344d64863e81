import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { useStage } from './stage/useStage.ts';

const stage = useStage();
const page = '/workflows/lead-nurturing';
let shop: Shop;
let paused: Shop;
let off: Shop;

beforeAll(async () => {
  [shop, paused, off] = await Promise.all([
    stage.openShop('settings-shop'),
    stage.openShop('paused-shop'),
    stage.openShop('off-shop', { workflow: { enabled: false, enabledAt: null } }),
  ]);
});

const card = (owner: Page, name: string) => owner.getByRole('button', { name, exact: false }).and(owner.locator('[aria-pressed]'));
const save = (owner: Page) => owner.getByRole('button', { name: 'Save changes' }).click();
const saved = (owner: Page) => owner.getByText('Saved. It holds for every message from now on.').waitFor();
const stored = async (of: Shop) => (await stage.connection.paths.leadNurture(of.id).get()).data();

describe('the settings of the workflow', () => {
  test('delays and quiet hours are changed where they are seen, and hold', async () => {
    const owner = await stage.enter(shop, 'owner', page);
    await card(owner, 'Follow-up 1').click();
    await owner.getByLabel('Hours after the first reply').fill('48');
    await card(owner, 'Follow-up 1').getByText('2 days').waitFor();
    await card(owner, 'Every message').click();
    await owner.getByRole('checkbox', { name: 'Quiet hours' }).check();
    await owner.getByLabel('Quiet from').fill('21:30');
    await owner.getByLabel('Quiet until').fill('07:15');
    await save(owner);
    await saved(owner);
    expect(await stored(shop)).toMatchObject({
      followUpHours: [48, 72],
      quietHours: { enabled: true, start: '21:30', end: '07:15' },
    });
  });

  test('a text of the owner goes out in place of the assistant\'s, with its variables filled in', async () => {
    const owner = await stage.enter(shop, 'owner', page);
    await card(owner, 'First reply').click();
    await owner.getByRole('checkbox', { name: 'Use my own text' }).check();
    await owner.getByLabel('Subject', { exact: true }).fill('Hello {{firstName}}');
    await owner.getByLabel('Text', { exact: true }).fill('{{businessName}} has your message, ');
    await owner.getByRole('button', { name: '{{firstName}}' }).click();
    await save(owner);
    await saved(owner);
    const leadId = await shop.receive({ name: 'Tara Template', message: 'What does a service visit cost?' });
    const message = await stage.connection.paths.messages(shop.id).doc(`${leadId}-reply`).get();
    expect(message.data()).toMatchObject({ subject: 'Hello Tara', writtenBy: 'template' });
    expect(message.data()?.body).toContain(`${shop.name} has your message, Tara`);
  });

  test('a variable that does not exist is refused, with the field that has it', async () => {
    const owner = await stage.enter(shop, 'owner', page);
    await card(owner, 'Follow-up 2').click();
    await owner.getByRole('checkbox', { name: 'Use my own text' }).check();
    await owner.getByLabel('Text', { exact: true }).fill('Dear {{lastName}}');
    await card(owner, 'Every message').click();
    await save(owner);
    await owner.getByText('Text of follow-up 2: {{lastName}} is not known.').waitFor();
    const text = owner.getByLabel('Text', { exact: true });
    await expect.poll(() => text.evaluate((field) => field === document.activeElement)).toBe(true);
    expect((await stored(shop))?.templates.followUp2).toBeNull();
  });

  test('a text is seen as its customer will see it while it is written, as an email and as a text message', async () => {
    const owner = await stage.enter(shop, 'owner', page);
    await card(owner, 'Follow-up 1').click();
    await owner.getByRole('checkbox', { name: 'Use my own text' }).check();
    const text = owner.getByLabel('Text', { exact: true });
    await text.fill('Hi {{lastName}}');
    await owner.getByText('Text of follow-up 1: {{lastName}} is not known.').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');

    await text.fill('Hi , <b>still</b> cold?');
    await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 3));
    await owner.getByRole('button', { name: '{{firstName}}' }).click();
    await expect.poll(() => text.inputValue()).toBe('Hi {{firstName}}, <b>still</b> cold?');
    const preview = owner.getByRole('region', { name: 'Preview' });
    const email = preview.frameLocator('iframe');
    await email.getByText('Hi Nora, <b>still</b> cold?').last().waitFor();
    await email.getByText('reply with the word STOP').last().waitFor();
    // Hosting's policy lets the email keep its looks.
    expect(await email.getByRole('link', { name: 'Choose what we send you, or unsubscribe' }).locator('..').evaluate((line) => getComputedStyle(line).fontSize)).toBe('12px');
    await preview.getByRole('checkbox', { name: 'We do not know the name' }).check();
    await email.getByText('Hi, <b>still</b> cold?').last().waitFor();
    await preview.getByRole('checkbox', { name: 'We do not know the name' }).uncheck();

    await owner.getByRole('tab', { name: 'Text message' }).click();
    await preview.getByText('Hi Nora, <b>still</b> cold?').waitFor();
    await preview.getByText(/^1 segment, 50 characters/).waitFor();
    await text.fill('“Still cold?”');
    await preview.getByText(/^Because of .* a segment holds 70 characters/).waitFor();
    await owner.getByRole('button', { name: 'Use plain characters' }).click();
    await preview.getByText('"Still cold?"').waitFor();
    await save(owner);
    await saved(owner);
    expect((await stored(shop))?.templates.followUp1).toEqual({
      subject: '',
      body: 'Hi {{firstName}}, <b>still</b> cold?',
      sms: '"Still cold?"',
    });
  });

  test('a follow-up that would come before the one before it is refused, with the field named', async () => {
    const owner = await stage.enter(shop, 'owner', page);
    await card(owner, 'Follow-up 2').click();
    await owner.getByLabel('Hours after the first reply').fill('2');
    await save(owner);
    await owner.getByText('Follow-up 2 must come after follow-up 1').waitFor();
  });

  test('the dry run shows every message of the sequence with its time, unsaved changes included', async () => {
    const owner = await stage.enter(off, 'owner', page);
    await card(owner, 'Follow-up 1').click();
    await owner.getByLabel('Hours after the first reply').fill('30');
    await owner.getByLabel('What the lead writes').fill('What does a service visit cost?');
    await owner.getByRole('button', { name: 'Show what would go out' }).click();
    const steps = owner.getByRole('form', { name: 'Dry run' }).getByRole('listitem');
    await steps.nth(2).waitFor();
    const texts = await steps.allTextContents();
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/First reply.*At once.*\$89/s);
    expect(texts[1]).toMatch(/Follow-up 1.*\w{3}, \w{3} \d+, \d+:\d\d [AP]M/s);
    expect(texts[2]).toMatch(/Follow-up 2.*\w{3}, \w{3} \d+, \d+:\d\d [AP]M/s);
    expect((await stage.connection.paths.messages(off.id).get()).size).toBe(0);
  });

  test('switched on after a look at what would go out, it answers the next lead; switched off, it answers nobody', async () => {
    const owner = await stage.enter(off, 'owner', page);
    await owner.getByRole('switch', { name: 'Off' }).click();
    const dialog = owner.getByRole('dialog', { name: 'Switch lead nurturing on?' });
    await dialog.getByRole('heading', { name: 'Follow-up 2' }).waitFor();
    await dialog.getByRole('button', { name: 'Switch on' }).click();
    await owner.getByRole('switch', { name: 'On' }).waitFor();
    const answered = await off.receive({ name: 'Oscar On', message: 'What does a service visit cost?' });
    await off.untilLead(answered, ({ firstResponseAt }) => firstResponseAt !== undefined);

    await owner.getByRole('switch', { name: 'On' }).click();
    await owner.getByText('Lead nurturing is off.').waitFor();
    const kept = await off.receive({ name: 'Oscar Off', message: 'What does a service visit cost?' });
    expect((await off.untilLead(kept, () => true)).firstResponseAt).toBeUndefined();
    await owner.goto(new URL(`/leads/${kept}`, owner.url()).href);
    await owner.getByText('The workflow was off when it was due.').first().waitFor();
  });
});

describe('pause everything', () => {
  test('shows on every page, holds what comes in, and sends it at once when resumed', async () => {
    const owner = await stage.enter(paused, 'owner', '/leads');
    await owner.getByRole('button', { name: 'Pause everything' }).click();
    const banner = owner.getByRole('region', { name: 'Pause' });
    await banner.getByText('Everything is paused').waitFor();
    const viewer = await stage.enter(paused, 'viewer', '/outbox');
    await viewer.getByRole('region', { name: 'Pause' }).getByText('An owner or a manager can resume.').waitFor();

    const leadId = await paused.receive({ name: 'Paula Paused', message: 'What does a service visit cost?' });
    await owner.getByRole('link', { name: 'Paula Paused' }).click();
    await owner.getByText('Everything is paused. The first reply waits until you resume.').waitFor();
    await banner.waitFor();
    expect((await paused.untilLead(leadId, () => true)).firstResponseAt).toBeUndefined();

    await banner.getByRole('button', { name: 'Resume' }).click();
    await banner.waitFor({ state: 'hidden' });
    await paused.untilLead(leadId, ({ firstResponseAt }) => firstResponseAt !== undefined);
    await owner.getByRole('region', { name: 'Timeline' }).getByText('A service visit costs $89.').waitFor();
    const audit = await waitFor(stage.connection.paths.audit(paused.id), ({ size }) => size >= 2);
    expect(audit.docs.map((entry) => entry.data().action).sort()).toEqual(['business.paused', 'business.resumed']);
  });
});

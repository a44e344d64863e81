import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillIn, type FormStage, openFormStage, thanks, writing } from './formPage.ts';

let stage: FormStage;
beforeAll(async () => {
  stage = await openFormStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

describe('a lead sent through the form', () => {
  test('is stored as it was written, with the wording that was shown and the campaign that brought it', async () => {
    const businessId = await stage.addBusiness({ name: 'Harbor Heating' });
    const page = await stage.open(`/f/${businessId}?utm_source=google&utm_campaign=autumn&gclid=Cj0K`);
    expect(await page.title()).toBe('Contact Harbor Heating');
    await fillIn(page);
    await page.getByLabel('Phone').fill('+1 415 555 0100');
    await page.getByLabel('Text message', { exact: true }).check();
    await page.getByRole('checkbox', { name: /text messages/ }).check();
    const wordings = await page.locator('.agreement').allInnerTexts();
    await page.getByRole('button', { name: 'Send message' }).click();

    await thanks(page).waitFor();
    await page.getByText('Harbor Heating will answer by text message.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('told-heading');
    expect(await stage.leads(businessId)).toEqual([
      expect.objectContaining({
        name: 'Nora Quist',
        email: 'nora@example.com',
        phone: '+1 415 555 0100',
        message: 'Our furnace stopped last night.',
        source: 'form',
        preferredChannel: 'sms',
        consent: { sms: true, marketing: false, text: wordings.join('\n\n') },
        utm: { source: 'google', campaign: 'autumn', clickId: 'Cj0K' },
      }),
    ]);
  });

  test('can be written and sent by keyboard alone, with nothing agreed to that was not ticked', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}?ref=NORA10`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nora Quist');
    await page.keyboard.press('Tab');
    await page.keyboard.type('nora@example.com');
    await page.keyboard.press('Enter');

    await thanks(page).waitFor();
    const [lead, ...others] = await stage.leads(businessId);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ source: 'referral', referralCode: 'NORA10', consent: { sms: false, marketing: false } });
    expect(lead).not.toHaveProperty('phone');
  });

  test('is one lead, however often the button is pressed', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.getByRole('button', { name: 'Send message' }).click({ clickCount: 3 });
    await thanks(page).waitFor();
    expect(await stage.leads(businessId)).toHaveLength(1);
  });

  test('is followed by another, if the visitor wants, with the name still there and nothing agreed to', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.getByRole('checkbox', { name: /news and offers/ }).check();
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByRole('button', { name: 'Write another message' }).click();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Nora Quist');
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
    expect(await page.getByRole('checkbox', { name: /news and offers/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Send message' }).click();
    await thanks(page).waitFor();
    expect(await stage.leads(businessId)).toHaveLength(2);
  });

  test('by a program that fills in what nobody sees is not stored, and not told so', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.evaluate('document.getElementById("topic-code").value = "cheap pills"');
    await page.getByRole('button', { name: 'Send message' }).click();
    await thanks(page).waitFor();
    expect(await stage.leads(businessId)).toEqual([]);
  });
});

describe('a connection that fails', () => {
  test('after the lead was stored does not make a second one', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    const ids: unknown[] = [];
    await page.route(writing, async (route) => {
      ids.push(/leads\/([\w-]+)/.exec(route.request().postData() ?? '')?.[1]);
      const response = await route.fetch();
      // The first answer is lost on its way back.
      if (ids.length === 1) await route.abort('connectionreset');
      else await route.fulfill({ response });
    });
    await page.getByRole('button', { name: 'Send message' }).click();
    await thanks(page).waitFor();
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
    expect(await stage.leads(businessId)).toHaveLength(1);
  });

  test('and a reload before the answer, send it once and on their own', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.route(writing, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('The connection is slow.').waitFor();
    expect(await page.getByLabel('Your name').isDisabled()).toBe(true);
    // One that is on its way when the page is left would be answered nowhere.
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await thanks(page).waitFor();
    expect(await stage.leads(businessId)).toHaveLength(1);
  });

  test('while offline keeps the lead, and sends it when the network is back', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('You are offline.').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('Our furnace stopped last night.');
    await page.context().setOffline(false);
    await thanks(page).waitFor();
    expect(await stage.leads(businessId)).toHaveLength(1);
  });

  test('before the form is there leaves a button to try again', async () => {
    const businessId = await stage.addBusiness();
    const page = await (await stage.newContext()).newPage();
    const reading = '**/documents:batchGet*';
    await page.route(reading, (route) => route.abort());
    await page.goto(`${stage.origin}/f/${businessId}`);
    await page.getByRole('heading', { name: 'The form could not be loaded' }).waitFor();
    await page.unroute(reading);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Your name').waitFor();
  });
});

describe('what was typed', () => {
  test('is still there after a reload', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await page.getByLabel('Text message', { exact: true }).check();
    await page.reload();
    await page.getByLabel('Your name').waitFor();
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Nora Quist');
    await expect.poll(() => page.getByLabel('Your message').inputValue()).toBe('Our furnace stopped last night.');
    await expect.poll(() => page.getByLabel('Text message', { exact: true }).isChecked()).toBe(true);
  });

  test('is still there when the business closes meanwhile and opens again', async () => {
    const businessId = await stage.addBusiness({ name: 'Harbor Heating' });
    const page = await stage.open(`/f/${businessId}`);
    await fillIn(page);
    await stage.changeProfile(businessId, { open: false });
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('Harbor Heating is not taking messages through this form at the moment.').waitFor();
    expect(await stage.leads(businessId)).toEqual([]);

    await stage.changeProfile(businessId, { open: true });
    await page.reload();
    await page.getByLabel('Your name').waitFor();
    await expect.poll(() => page.getByLabel('Your message').inputValue()).toBe('Our furnace stopped last night.');
  });
});

describe('what is wrong', () => {
  test('is said beside the field when it is left, and no longer once it is right', async () => {
    const page = await stage.open(`/f/${await stage.addBusiness()}`);
    const email = page.getByLabel('Email', { exact: true }).first();
    await email.fill('nora@');
    await page.getByLabel('Phone').fill('12');
    await page.getByText('Enter an email such as name@example.com.').waitFor();
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    // The press that leaves the phone reaches what was pressed.
    await page.getByLabel('Text message', { exact: true }).check();
    await page.getByText('Enter your phone with 7 to 15 digits.').waitFor();
    await email.fill('nora@example.com');
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('false');
  });

  test('is said all at once at sending, and the first of it is gone to', async () => {
    const businessId = await stage.addBusiness();
    const page = await stage.open(`/f/${businessId}`);
    await page.getByLabel('Your message').fill('m'.repeat(5001));
    await page.getByRole('button', { name: 'Send message' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('name');
    await expect.poll(() => page.getByRole('alert').textContent()).toBe(
      '3 things need a change: Enter your name. Enter your email or your phone, so that we can answer. ' +
        'Shorten your message to 5,000 characters.',
    );
    expect(await stage.leads(businessId)).toEqual([]);
  });

  test('with a message as it nears its end is counted', async () => {
    const page = await stage.open(`/f/${await stage.addBusiness()}`);
    await page.getByLabel('Your message').fill('m'.repeat(4801));
    await page.getByText('199 characters left').waitFor();
    await page.getByLabel('Your message').fill('m'.repeat(4800));
    await expect.poll(() => page.getByText('characters left').count()).toBe(0);
  });

  test('with the business or the address is said in plain words', async () => {
    const closed = await stage.open(`/f/${await stage.addBusiness({ open: false })}`);
    await closed.getByRole('heading', { name: 'No messages here right now' }).waitFor();
    for (const path of ['/f/nowhere', '/f/', '/f/a/b']) {
      const unknown = await stage.open(path);
      await unknown.getByRole('heading', { name: 'There is no form here' }).waitFor();
    }
  });
});

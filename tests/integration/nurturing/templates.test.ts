import { expect, test } from 'vitest';
import { minute, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { saveSettings } from '../../../functions/src/lead-nurturing/saveSettings.ts';
import type { LeadNurtureSettings } from '../../../functions/src/model/workflow.ts';
import { makeWorkflow } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
useShop('templates', (opened) => {
  shop = opened;
});

const { enabled: _, enabledAt: __, ...settings } = makeWorkflow();
const save = (templates: Partial<LeadNurtureSettings['templates']>) =>
  saveSettings(shop.services, shop.businessId, owner, '', {
    enabled: true,
    settings: { ...settings, templates: { ...settings.templates, ...templates } },
  });
const stored = async () => (await shop.paths.leadNurture(shop.businessId).get()).data();
const reply = { subject: 'Hello', body: 'Hi {{firstName|there}}, thank you for your email.', sms: 'Hi {{firstName|there}}!' };

test('a text goes out in the words for its channel, and keeps the language that it is in', async () => {
  await save({ reply });
  const byEmail = await shop.receive({ email: 'one@example.com' });
  expect(await shop.message(`${byEmail}-reply`)).toMatchObject({ body: 'Hi Nora, thank you for your email.', language: 'en' });
  const byText = await shop.receive({
    email: 'two@example.com',
    phone: '(212) 555-0123',
    preferredChannel: 'sms',
    consent: { sms: true, marketing: false, text: 'I agree to text messages.' },
  });
  expect(await shop.message(`${byText}-reply`)).toMatchObject({ channel: 'sms', body: 'Hi Nora!\nReply STOP to opt out.' });
});

test('a text that was saved before text messages had words of their own still goes out', async () => {
  const { sms: _sms, ...before } = reply;
  await shop.setWorkflow({ templates: { ...settings.templates, reply: before } });
  const leadId = await shop.receive();
  expect((await shop.message(`${leadId}-reply`))?.body).toBe('Hi Nora, thank you for your email.');
});

test.each([
  [{ reply: { ...reply, body: 'Hi {{lastName}}' } }, 'settings.templates.reply.body'],
  [{ followUp1: { ...reply, sms: 'Hi {{firstName' } }, 'settings.templates.followUp1.sms'],
  [{ followUp2: { subject: '', body: 'x'.repeat(2000) } }, 'settings.templates.followUp2.sms'],
])('a text that cannot go out is refused with the field that is wrong, whoever sends it: %#', async (templates, field) => {
  const before = await stored();
  await expect(save(templates)).rejects.toMatchObject({ code: 'invalid', field });
  expect(await stored()).toEqual(before);
  expect((await shop.paths.audit(shop.businessId).get()).size).toBe(0);
});

test('a change of a text is on record, with the one before', async () => {
  await save({ reply });
  shop.pass(minute);
  const changed = { ...reply, sms: 'Hello!' };
  await save({ reply: changed });
  const audit = await shop.paths.audit(shop.businessId).orderBy('createdAt', 'desc').get();
  expect(audit.docs[0]?.data()).toMatchObject({
    action: 'leadNurture.saveSettings',
    before: { templates: { reply } },
    after: { templates: { reply: changed } },
  });
});

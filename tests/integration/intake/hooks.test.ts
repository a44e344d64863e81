import { beforeEach, describe, expect, test } from 'vitest';
import { connectVendors, sendgridCall, sendgridMail, twilioCall } from './vendorCalls.ts';
import type { Shop } from '../nurturing/shop.ts';
import { useShop } from '../nurturing/useShop.ts';
import { inboundToken } from '../../../functions/src/connections/inboundToken.ts';
import { answerHook } from '../../../functions/src/intake/answerHook.ts';
import type { HookRequest } from '../../../functions/src/intake/routeHook.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { dashboardUrl } from '../../../functions/src/platform/config.ts';

let shop: Shop;
let leadId: string;
useShop('hooks', (opened) => {
  shop = opened;
});
const reachable: Partial<Lead> = { phone: '(212) 555-0123', consent: { sms: true, marketing: false, text: 'Text me.' } };
beforeEach(async () => {
  await connectVendors(shop.paths, shop.businessId, shop.now);
  leadId = await shop.receive(reachable);
});

const answer = (request: HookRequest) => answerHook(shop.services, request);
const state = async (messageId: string) => (await shop.message(messageId)).state;
const received = async () => (await shop.paths.messages(shop.businessId).where('direction', '==', 'in').get()).size;
const hooks = (vendor: 'sendgrid' | 'twilio', door: string) => `/hooks/${vendor}/${shop.businessId}/${door}`;
const status = (changes: Record<string, string> = {}, token?: string, origin = dashboardUrl()) =>
  twilioCall(origin, `${hooks('twilio', 'status')}?messageId=${leadId}-reply`, { MessageSid: 'SM1', MessageStatus: 'delivered', ...changes }, token);
const delivered = (changes: object = {}) => ({
  businessId: shop.businessId,
  messageId: `${leadId}-reply`,
  event: 'delivered',
  timestamp: 1_804_150_000,
  sg_message_id: 'abc.1',
  ...changes,
});

describe('a report of Twilio’s', () => {
  test('is applied where it is signed for our address, whatever the proxies call us, and again without harm', async () => {
    expect(await answer(status())).toEqual({ status: 204 });
    expect(await state(`${leadId}-reply`)).toBe('delivered');
    expect(await answer(status())).toEqual({ status: 204 });
  });

  test.each([
    ['signed with another token', () => status({}, 'other')],
    ['signed for the host that a proxy forwards', () => status({}, undefined, 'http://10.0.0.7:8080')],
    ['changed on its way', () => ({ ...status(), rawBody: Buffer.from('MessageSid=SM1&MessageStatus=failed') })],
    ['moved to another message', () => ({ ...status(), url: `${hooks('twilio', 'status')}?messageId=other` })],
    ['moved to another business', () => ({ ...status(), url: `/hooks/twilio/rival/status?messageId=${leadId}-reply` })],
    ['without a signature', () => ({ ...status(), headers: {} })],
  ])('is not believed, and told nothing, when it is %s', async (_, request) => {
    expect(await answer(request())).toEqual({ status: 403 });
    expect(await state(`${leadId}-reply`)).toBe('sent');
  });

  test('comes again where it could not be applied for a reason of ours', async () => {
    const { now } = shop.services;
    shop.services.now = () => Promise.reject(new Error('no clock'));
    expect(await answer(status())).toEqual({ status: 500 });
    shop.services.now = now;
    expect(await answer(status())).toEqual({ status: 204 });
  });
});

describe('a report of SendGrid’s', () => {
  test('is applied where it is signed, several at once and in the order of their times', async () => {
    const other = await shop.receive({ email: 'max@example.com' });
    const call = sendgridCall(hooks('sendgrid', 'events'), [
      delivered({ event: 'bounce', type: 'bounce', timestamp: 1_804_150_009, reason: '550' }),
      delivered(),
      delivered({ messageId: `${other}-reply` }),
      delivered({ messageId: `${other}-reply`, event: 'open' }),
      delivered({ businessId: 'rival' }),
    ]);
    expect(await answer(call)).toEqual({ status: 204 });
    expect(await state(`${leadId}-reply`)).toBe('failed');
    expect(await state(`${other}-reply`)).toBe('delivered');
    expect((await shop.lead(leadId)).sequence).toMatchObject({ instead: 'sms' });
    const before = await shop.lead(leadId);
    expect(await answer(call)).toEqual({ status: 204 });
    expect(await shop.lead(leadId)).toEqual(before);
  });

  test('is not believed without the line break that was signed', async () => {
    const call = sendgridCall(hooks('sendgrid', 'events'), [delivered()]);
    expect(await answer({ ...call, rawBody: call.rawBody.subarray(0, -2) })).toEqual({ status: 403 });
    expect(await state(`${leadId}-reply`)).toBe('sent');
  });

  test('is not believed while no key is set up', async () => {
    await shop.paths.secrets(shop.businessId).doc('sendgrid').delete();
    await shop.paths.connections(shop.businessId).doc('sendgrid').delete();
    const { forgetConnection } = await import('../../../functions/src/connections/openConnection.ts');
    forgetConnection(shop.businessId, 'sendgrid');
    expect(await answer(sendgridCall(hooks('sendgrid', 'events'), [delivered()]))).toEqual({ status: 403 });
  });
});

describe('what people write', () => {
  test('comes in as a text, and Twilio is told to say nothing', async () => {
    const call = twilioCall(dashboardUrl(), hooks('twilio', 'inbound'), { MessageSid: 'SM9', From: '+12125550123', To: '+12075550100', Body: 'Friday is fine.' });
    expect(await answer(call)).toEqual({ status: 200, xml: '<?xml version="1.0" encoding="UTF-8"?><Response/>' });
    expect(await answer(call)).toMatchObject({ status: 200 });
    expect(await received()).toBe(1);
    expect(await shop.lead(leadId)).toMatchObject({ status: 'engaged', sequence: { state: 'stopped', stoppedBecause: 'replied' } });
  });

  test('comes in as a mail to the secret address, and to no other', async () => {
    const mail = { from: 'Nora <nora@example.com>', to: 'x@replies.harbor.example.com', text: 'Friday is fine.', id: 'm1@example.com' };
    expect(await answer(sendgridMail(hooks('sendgrid', `inbound/${inboundToken('rival')}`), mail))).toEqual({ status: 403 });
    expect(await received()).toBe(0);
    const call = sendgridMail(hooks('sendgrid', `inbound/${inboundToken(shop.businessId)}`), mail);
    expect(await answer(call)).toEqual({ status: 204 });
    expect(await answer(call)).toEqual({ status: 204 });
    expect(await received()).toBe(1);
  });
});

test.each([
  ['GET to a door', { method: 'GET' }, 405],
  ['a path that is no door', { url: '/hooks/twilio' }, 404],
  ['more than a door takes', { rawBody: Buffer.alloc(300_000) }, 413],
] as const)('%s is turned away', async (_, changes, code) => {
  expect(await answer({ ...status(), ...changes })).toEqual({ status: code });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../messaging/port.ts';
import type { TwilioAccount, TwilioCredentials } from '../../model/connection.ts';
import { channelSuite } from '../channelSuite.ts';
import { checkTenDlc } from './checkTenDlc.ts';
import { checkTwilio } from './checkTwilio.ts';
import { refusedByTwilio, standInTwilio, standInTwilioAccount, type StandInTwilio } from './standInTwilio.ts';
import { twilioChannel } from './twilioChannel.ts';

const service = `MG${'7'.repeat(32)}`;
const account: TwilioAccount = { provider: 'twilio', accountSid: standInTwilioAccount.accountSid, from: '+14155550100' };
const credentials: TwilioCredentials = { provider: 'twilio', authToken: standInTwilioAccount.authToken };
const message: OutboundMessage = {
  businessId: 'harbor',
  messageId: 'lead1-reply',
  channel: 'sms',
  purpose: 'leadReply',
  to: '+14155550123',
  fromName: 'Harbor Heating & Air',
  subject: undefined,
  body: 'Hello Nora – we can come tomorrow at 9 & 11. Reply STOP to opt out.',
  html: undefined,
  headers: {},
  replyTo: undefined,
  emailId: undefined,
  statusUrl: 'https://harbor.example/hooks/twilio/harbor/status?message=lead1-reply',
};

let twilio: StandInTwilio;
beforeAll(async () => {
  twilio = await standInTwilio();
});
afterAll(() => twilio.close());
beforeEach(() => {
  twilio.next = 'ok';
  twilio.texts.length = 0;
});
const options = () => ({ baseUrl: twilio.baseUrl });

channelSuite('Twilio', async () => {
  const server = await standInTwilio();
  const nobody = await standInTwilio();
  await nobody.close();
  return {
    channel: ({ secret, listening, timeoutMs } = {}) =>
      twilioChannel(
        account,
        { ...credentials, ...(secret && { authToken: 'wrong' }) },
        { baseUrl: listening === false ? nobody.baseUrl : server.baseUrl, timeoutMs },
      ),
    message,
    badAddress: refusedByTwilio.landline,
    saysWhen: true,
    afterFault: 'unclear',
    next: (trouble) => {
      server.next =
        trouble === 'busy' ? { status: 429, headers: { 'retry-after': '30' } }
        : trouble === 'fault' ? { status: 500 }
        : trouble === 'hang' ? () => undefined
        : trouble === 'cut' ? (response) => response.destroy()
        : 'ok';
    },
    arrived: async () =>
      server.texts.map(({ to, body, statusCallback }) => ({
        to,
        messageId: statusCallback === undefined ? undefined : (new URL(statusCallback).searchParams.get('message') ?? undefined),
        subject: undefined,
        text: body,
        html: undefined,
        headers: {},
      })),
    close: () => server.close(),
  };
});

describe('a text by Twilio', () => {
  const deliver = (changes: Partial<OutboundMessage> = {}, from = account.from) =>
    twilioChannel({ ...account, from }, credentials, options()).deliver({ ...message, ...changes });

  it('comes from a number or from a messaging service, and is reported on where we say', async () => {
    await deliver();
    await deliver({ statusUrl: undefined }, service);
    expect(twilio.texts.map(({ from, statusCallback }) => [from, statusCallback])).toEqual([
      ['+14155550100', message.statusUrl],
      [service, undefined],
    ]);
  });

  it.each([
    [400, 21610, { result: 'refused', address: 'optedOut' }],
    [400, 21211, { result: 'refused', address: 'invalid' }],
    [400, 21217, { result: 'refused', address: 'invalid' }],
    [400, 30006, { result: 'refused', address: 'invalid' }],
    [400, 21408, { result: 'refused' }],
    [400, 99999, { result: 'refused', error: 'Twilio did not accept the text (error 99999).' }],
    [400, 21606, { result: 'broken' }],
    [403, 20005, { result: 'broken' }],
    [403, undefined, { result: 'broken' }],
    [429, 20429, { result: 'busy' }],
    [503, 20503, { result: 'busy' }],
    [500, 20500, { result: 'unclear' }],
    [502, undefined, { result: 'unclear' }],
    [504, undefined, { result: 'unclear' }],
  ])('a %i with code %s ends as %j', async (status, code, outcome) => {
    twilio.next = { status, body: { status, code, message: 'about +14155550123' } };
    const delivered = await deliver();
    expect(delivered).toMatchObject(outcome);
    expect(delivered).toHaveProperty('provider', 'twilio');
    expect('address' in delivered ? delivered.address : undefined).toBe('address' in outcome ? outcome.address : undefined);
    expect(JSON.stringify(delivered)).not.toContain('5550123');
  });

  it('is unclear where the answer is a page of somebody’s proxy', async () => {
    twilio.next = (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>');
    expect((await deliver()).result).toBe('unclear');
  });
});

describe('looking up a text whose outcome is unclear', () => {
  const claimed = new Date();
  const window = { from: new Date(claimed.getTime() - 60_000), until: new Date(claimed.getTime() + 60_000) };
  const channel = () => twilioChannel(account, credentials, options());
  const lookUp = () => channel().lookUp?.({ to: message.to, body: message.body, ...window });

  it('finds the one that went out', async () => {
    const sent = await channel().deliver(message);
    expect(await lookUp()).toEqual({ found: 'sent', providerId: sent.result === 'sent' && sent.providerId });
  });

  it('finds the one that failed, and why', async () => {
    await channel().deliver(message);
    Object.assign(twilio.texts[0] ?? {}, { status: 'undelivered', errorCode: 30005 });
    expect(await lookUp()).toEqual({ found: 'failed', error: 'Nobody has this number any more.' });
  });

  it('finds nothing where Twilio never had it', async () => {
    await channel().deliver({ ...message, body: 'Something else' });
    expect(await lookUp()).toEqual({ found: 'nothing' });
  });

  it('cannot say where two are alike', async () => {
    await channel().deliver(message);
    await channel().deliver(message);
    expect(await lookUp()).toEqual({ found: 'unknown' });
  });

  it('cannot say where Twilio does not answer', async () => {
    twilio.next = { status: 500 };
    expect(await lookUp()).toEqual({ found: 'unknown' });
  });
});

describe('connecting Twilio', () => {
  beforeEach(() => {
    twilio.accountStatus = 'active';
    twilio.numbers = [{ phoneNumber: account.from, sms: true }];
    twilio.services = [{ sid: service, numbers: [account.from], campaigns: [] }];
  });
  const check = (changes: Partial<TwilioAccount> = {}, authToken: string = credentials.authToken) =>
    checkTwilio({ ...account, ...changes }, { ...credentials, authToken }, options());

  it('is fine with a number of the account, or a messaging service with one', async () => {
    expect(await check()).toEqual({ ok: true });
    expect(await check({ from: service })).toEqual({ ok: true });
  });

  it.each([
    ['a wrong token', () => check({}, 'wrong'), 'authToken', /account SID and auth token/],
    ['a suspended account', () => ((twilio.accountStatus = 'suspended'), check()), 'accountSid', /suspended/],
    ['a number of somebody else', () => check({ from: '+14155550199' }), 'from', /not a number of this Twilio account/],
    ['a number without SMS', () => ((twilio.numbers = [{ phoneNumber: account.from, sms: false }]), check()), 'from', /cannot send texts/],
    ['a service of somebody else', () => check({ from: `MG${'8'.repeat(32)}` }), 'from', /messaging service is not one/],
    ['a service without numbers', () => {
      twilio.services = [{ sid: service, numbers: [], campaigns: [] }];
      return check({ from: service });
    }, 'from', /has no number/],
    ['an outage', () => ((twilio.next = { status: 503 }), check()), undefined, /Try again/],
  ] as const)('%s is named with what to do', async (_, checking, field, sentence) => {
    const answer = await checking();
    if (answer.ok) throw new Error('expected a no');
    expect(answer.field).toBe(field);
    expect(answer.message).toMatch(sentence);
  });
});

describe('whether US carriers let texts through', () => {
  const usNumber = '+14155550100';
  const check = (from: string) => checkTenDlc({ ...account, from }, credentials, options());
  beforeEach(() => {
    twilio.services = [{ sid: service, numbers: [usNumber], campaigns: ['VERIFIED'] }];
  });

  it('they do for a registered number, by itself or in its service', async () => {
    expect(await check(usNumber)).toMatchObject({ check: 'tenDlc', state: 'good' });
    expect(await check(service)).toMatchObject({ state: 'good' });
  });

  it.each([
    ['in no service', [], 'missing', /in no messaging service/],
    ['in a service without a campaign', [{ sid: service, numbers: [usNumber], campaigns: [] }], 'missing', /not registered/],
    ['with a campaign under review', [{ sid: service, numbers: [usNumber], campaigns: ['IN_PROGRESS'] }], 'missing', /with the carriers/],
    ['with a campaign turned down', [{ sid: service, numbers: [usNumber], campaigns: ['FAILED'] }], 'wrong', /turned down/],
  ])('they do not for a number %s', async (_, services, state, sentence) => {
    twilio.services = services;
    const finding = await check(usNumber);
    expect(finding?.state).toBe(state);
    expect(finding?.sentence).toMatch(sentence);
  });

  it('nobody asks about numbers of other countries', async () => {
    expect(await check('+4930901820')).toBeUndefined();
    expect(await check('+14165550100')).toBeUndefined();
    twilio.services = [{ sid: service, numbers: ['+4930901820'], campaigns: [] }];
    expect(await check(service)).toBeUndefined();
  });

  it('toll-free numbers have another way, and an outage is no finding', async () => {
    expect((await check('+18885550100'))?.sentence).toMatch(/toll-free/);
    twilio.next = { status: 500 };
    expect(await check(usNumber)).toMatchObject({ state: 'notChecked' });
  });
});

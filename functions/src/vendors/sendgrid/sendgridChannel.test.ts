import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../messaging/port.ts';
import type { SendgridAccount, SendgridCredentials } from '../../model/connection.ts';
import { channelSuite } from '../channelSuite.ts';
import { checkSendgrid } from './checkSendgrid.ts';
import { sendgridChannel } from './sendgridChannel.ts';
import { refusedBySendgrid, standInSendgrid, standInSendgridKey, type StandInSendgrid } from './standInSendgrid.ts';

const account: SendgridAccount = {
  provider: 'sendgrid',
  fromEmail: 'hello@harbor.example',
  fromName: 'Harbor Heating',
  inboundDomain: 'reply.harbor.example',
};
const credentials: SendgridCredentials = { provider: 'sendgrid', apiKey: standInSendgridKey, eventKey: '' };
const message: OutboundMessage = {
  businessId: 'harbor',
  messageId: 'lead1-reply',
  channel: 'email',
  purpose: 'leadReply',
  to: 'nora@example.com',
  fromName: 'Harbor Heating & Air',
  subject: 'Your boiler – tomorrow?',
  body: 'Hello Nora,\n\nwe can come tomorrow. {{Price}}: $89.',
  html: '<p>Hello Nora,</p><p>we can come tomorrow.</p>',
  headers: { 'List-Unsubscribe': '<https://harbor.example/u/1>', 'In-Reply-To': '<a@example.com>', References: '<a@example.com>' },
  replyTo: 'r-1@reply.harbor.example',
  emailId: 'lead1-reply@harbor.example',
  statusUrl: undefined,
};

let sendgrid: StandInSendgrid;
beforeAll(async () => {
  sendgrid = await standInSendgrid();
});
afterAll(() => sendgrid.close());
beforeEach(() => {
  sendgrid.next = 'ok';
});

channelSuite('SendGrid', async () => {
  const server = await standInSendgrid();
  const nobody = await standInSendgrid();
  await nobody.close();
  return {
    channel: ({ secret, listening, timeoutMs } = {}) =>
      sendgridChannel(
        account,
        { ...credentials, ...(secret && { apiKey: 'SG.wrong' }) },
        { baseUrl: listening === false ? nobody.baseUrl : server.baseUrl, timeoutMs },
      ),
    message,
    badAddress: refusedBySendgrid,
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
      server.mails.map(({ personalizations: [personalization], subject, content }) => ({
        to: personalization?.to[0]?.email ?? '',
        messageId: personalization?.custom_args?.['messageId'],
        subject,
        text: content.find(({ type }) => type === 'text/plain')?.value ?? '',
        html: content.find(({ type }) => type === 'text/html')?.value,
        headers: Object.fromEntries(Object.entries(personalization?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
      })),
    close: () => server.close(),
  };
});

describe('an email by SendGrid', () => {
  const channel = () => sendgridChannel(account, credentials, { baseUrl: sendgrid.baseUrl });
  const lastMail = () => sendgrid.mails.at(-1);

  it('comes from the account, is answered to where the message says, and belongs to its business', async () => {
    expect(channel().sender).toEqual({ fromEmail: account.fromEmail, inboundDomain: account.inboundDomain });
    await channel().deliver(message);
    expect(lastMail()).toMatchObject({
      from: { email: account.fromEmail, name: account.fromName },
      reply_to: { email: message.replyTo },
      personalizations: [{ custom_args: { businessId: 'harbor', messageId: 'lead1-reply' } }],
    });
  });

  it('has no links of SendGrid’s in it, unless it is a newsletter; the way out is always ours', async () => {
    const off = { click_tracking: { enable: false }, open_tracking: { enable: false }, subscription_tracking: { enable: false } };
    await channel().deliver(message);
    expect(lastMail()?.tracking_settings).toMatchObject(off);
    await channel().deliver({ ...message, purpose: 'newsletter' });
    expect(lastMail()?.tracking_settings).toMatchObject({ click_tracking: { enable: true }, open_tracking: { enable: true }, subscription_tracking: { enable: false } });
  });

  it('goes without headers that SendGrid keeps for itself, and with a subject where it has none', async () => {
    await channel().deliver({ ...message, subject: undefined, html: undefined, headers: { 'Reply-To': 'x@example.com' } });
    expect(lastMail()?.subject).toBe('Message from Harbor Heating & Air');
    expect(Object.keys(lastMail()?.personalizations[0]?.headers ?? {})).toEqual(['Message-ID']);
  });

  it.each([
    [400, 'content.0.value', 'refused', /content\.0\.value/],
    [400, '<nora@example.com>', 'refused', /did not accept the email\.$/],
    [413, '', 'refused', /too large/],
    [403, 'from', 'broken', /Sender Authentication/],
    [400, 'from.email', 'broken', /Sender Authentication/],
    [403, '', 'broken', /Mail Send/],
    [503, '', 'busy', undefined],
    [502, '', 'unclear', /may or may not/],
    [504, '', 'unclear', /may or may not/],
    [302, '', 'unclear', /may or may not/],
  ] as const)('a %i about "%s" is %s', async (status, field, result, sentence) => {
    sendgrid.next = { status, body: { errors: [{ message: 'nora@example.com', field }] } };
    const outcome = await channel().deliver(message);
    expect(outcome.result).toBe(result);
    if (sentence) expect('error' in outcome && outcome.error).toMatch(sentence);
    expect(JSON.stringify(outcome)).not.toContain('nora@');
  });

  it('waits for the second at which SendGrid takes the next request', async () => {
    sendgrid.next = { status: 429, headers: { 'x-ratelimit-reset': '0' } };
    expect(await channel().deliver(message)).toEqual({ result: 'busy', provider: 'sendgrid', retryAfterMs: 0 });
  });

  it('tells the owner that the emails of the plan are used up', async () => {
    sendgrid.next = { status: 401, body: { errors: [{ message: 'Maximum credits exceeded', field: null }] } };
    const outcome = await channel().deliver(message);
    expect(outcome.result === 'broken' && outcome.error).toMatch(/larger plan/);
  });

  it('keeps businesses apart: one call’s key is never another’s', async () => {
    const [ours, theirs] = await Promise.all([
      channel().deliver(message),
      sendgridChannel(account, { ...credentials, apiKey: 'SG.other' }, { baseUrl: sendgrid.baseUrl }).deliver(message),
    ]);
    expect([ours.result, theirs.result]).toEqual(['sent', 'broken']);
  });
});

describe('connecting SendGrid', () => {
  beforeEach(() => {
    sendgrid.scopes = ['mail.send', 'alerts.read'];
    sendgrid.mayLook = true;
    sendgrid.senders = [];
    sendgrid.domains = [{ domain: 'harbor.example', valid: true }];
  });
  const check = (overrides: Partial<SendgridCredentials> = {}, from: Partial<SendgridAccount> = {}) =>
    checkSendgrid({ ...account, ...from }, { ...credentials, ...overrides }, { baseUrl: sendgrid.baseUrl });

  it('is fine with a key that may send and a domain that is in place', async () => {
    expect(await check()).toEqual({ ok: true });
  });

  it('is fine with a single verified address', async () => {
    sendgrid.domains = [];
    sendgrid.senders = [{ from_email: 'Hello@harbor.example', verified: true }];
    expect(await check()).toEqual({ ok: true });
  });

  it.each([
    ['a wrong key', () => check({ apiKey: 'SG.wrong' }), 'apiKey', /API Keys/],
    ['a verification key that is none', () => check({ eventKey: 'bm8ga2V5' }), 'eventKey', /Event Webhook/],
    ['a key that may not send', () => ((sendgrid.scopes = ['alerts.read']), check()), 'apiKey', /Mail Send/],
    ['a domain that is not known', () => ((sendgrid.domains = []), check()), 'fromEmail', /Authenticate harbor\.example/],
    ['a domain whose records are missing', () => ((sendgrid.domains = [{ domain: 'harbor.example', valid: false }]), check()), 'fromEmail', /DNS records/],
    ['an address that is not verified yet', () => {
      sendgrid.domains = [];
      sendgrid.senders = [{ from_email: 'hello@harbor.example', verified: false }];
      return check();
    }, 'fromEmail', /Open the link/],
  ] as const)('%s is named with what to do', async (_, checking, field, sentence) => {
    const answer = await checking();
    if (answer.ok) throw new Error('expected a no');
    expect(answer.field).toBe(field);
    expect(answer.message).toMatch(sentence);
  });

  it('holds nothing against a key that may not look at senders', async () => {
    sendgrid.domains = [];
    sendgrid.mayLook = false;
    expect(await check()).toEqual({ ok: true });
  });

  it('says that it could not be reached, and blames no field', async () => {
    sendgrid.next = { status: 503 };
    expect(await check()).toEqual({ ok: false, message: 'SendGrid could not be reached just now. Try again in a minute.' });
  });
});

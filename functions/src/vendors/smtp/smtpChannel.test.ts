import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../messaging/port.ts';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { channelSuite } from '../channelSuite.ts';
import { checkSmtp } from './checkSmtp.ts';
import { smtpChannel } from './smtpChannel.ts';
import { standInCertificate } from '../transport/standInCertificate.ts';
import { standInImap, type StandInImap } from './standInImap.ts';
import { refusedBySmtp, standInSmtp, standInSmtpUser, type SmtpTrouble, type StandInSmtp } from './standInSmtp.ts';

const credentials: SmtpCredentials = { provider: 'smtp', password: standInSmtpUser.password };
const account = (port: number, security: 'tls' | 'starttls' = 'tls'): SmtpAccount => ({
  provider: 'smtp',
  preset: 'gmail',
  fromEmail: 'hello@harbor.example',
  fromName: 'Harbor Heating',
  username: standInSmtpUser.username,
  smtp: { host: '127.0.0.1', port, security },
  imap: null,
});
const message: OutboundMessage = {
  businessId: 'harbor',
  messageId: 'lead1-reply',
  channel: 'email',
  purpose: 'leadReply',
  to: 'nora@example.com',
  fromName: 'Harbor Heating & Air',
  subject: 'Your boiler – tomorrow?',
  body: 'Hello Nora,\n\nwe can come tomorrow.\n.\n..and a line that begins with a dot: $89.',
  html: '<p>Hello Nora,</p><p>we can come tomorrow.</p>',
  headers: { 'List-Unsubscribe': '<https://harbor.example/u/1>', 'In-Reply-To': '<a@example.com>', References: '<a@example.com>' },
  replyTo: 'hello+r1@harbor.example',
  emailId: 'lead1-reply@harbor.example',
  statusUrl: undefined,
};
const trusted = { ca: standInCertificate };

for (const security of ['tls', 'starttls'] as const) {
  channelSuite(`a mail server (${security})`, async () => {
    const server = await standInSmtp(security);
    const nobody = await standInSmtp(security);
    await nobody.close();
    return {
      channel: ({ secret, listening, timeoutMs } = {}) =>
        smtpChannel(
          account(listening === false ? nobody.port : server.port, security),
          { ...credentials, ...(secret && { password: 'wrong' }) },
          { ...trusted, timeoutMs },
        ),
      message,
      badAddress: refusedBySmtp,
      saysWhen: false,
      afterFault: 'busy',
      next: (trouble) => {
        const troubles: Record<string, SmtpTrouble> = {
          busy: { at: 'sender', does: 'says', reply: { code: 421, text: '4.7.0 Try again later' } },
          fault: { at: 'content', does: 'says', reply: { code: 451, text: '4.3.0 Local error' } },
          hang: { at: 'content', does: 'hangs' },
          cut: { at: 'content', does: 'cuts' },
        };
        server.next = trouble && troubles[trouble];
      },
      arrived: () =>
        Promise.all(
          server.mails.map(async ({ to, raw }) => {
            const mail = await simpleParser(raw);
            return {
              to: to.join(),
              messageId: mail.messageId?.replace(/^<|@.*/g, ''),
              subject: mail.subject,
              text: mail.text?.replace(/\n$/, '') ?? '',
              html: mail.html ? mail.html.trim() : undefined,
              headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])),
            };
          }),
        ),
      close: () => server.close(),
    };
  });
}

describe('an email by a mail server', () => {
  let server: StandInSmtp;
  beforeAll(async () => {
    server = await standInSmtp('starttls');
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.next = undefined;
    server.mails.length = 0;
    server.passwords.length = 0;
  });
  const deliver = (changes: Partial<OutboundMessage> = {}) =>
    smtpChannel(account(server.port, 'starttls'), credentials, trusted).deliver({ ...message, ...changes });

  /** Delivers to a server of its own that makes this trouble: many can be tried at the same time. */
  const deliverInto = async (trouble: SmtpTrouble, timeoutMs?: number) => {
    const own = await standInSmtp('starttls');
    own.next = trouble;
    const delivered = await smtpChannel(account(own.port, 'starttls'), credentials, { ...trusted, timeoutMs }).deliver(message);
    await own.close();
    return { delivered, taken: own.mails.length };
  };

  it('comes from the account, secured, with an app password pasted as Google shows it', async () => {
    await deliver();
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'hello@harbor.example', to: ['nora@example.com'], secure: true });
    const { from, replyTo } = await simpleParser(mail?.raw ?? '');
    expect([from?.value, replyTo?.text]).toEqual([[{ name: 'Harbor Heating', address: 'hello@harbor.example' }], 'hello+r1@harbor.example']);
    expect(server.passwords).toEqual(['abcdefghijklmnop']);
  });

  it.concurrent.each<[SmtpTrouble['at'], number, string, object]>([
    ['connect', 421, '4.3.2 Not now', { result: 'busy' }],
    ['connect', 554, '5.3.2 No service', { result: 'busy' }],
    ['signIn', 454, '4.7.0 Too many login attempts', { result: 'busy' }],
    ['signIn', 535, '5.7.8 Not accepted', { result: 'broken' }],
    ['signIn', 534, '5.7.9 Application-specific password required', { result: 'broken' }],
    ['sender', 450, '4.2.1 Later', { result: 'busy' }],
    ['sender', 530, '5.7.0 Authentication required', { result: 'broken' }],
    ['sender', 553, '5.7.1 Not your address', { result: 'broken' }],
    ['sender', 550, '5.4.5 Daily user sending limit exceeded', { result: 'busy', retryAfterMs: 3_600_000 }],
    ['sender', 552, '5.3.4 Too large', { result: 'refused' }],
    ['recipient', 450, '4.2.2 Mailbox full', { result: 'busy' }],
    ['recipient', 451, '4.7.1 Greylisted', { result: 'busy' }],
    ['recipient', 550, '5.1.1 No such user', { result: 'refused', address: 'invalid' }],
    ['recipient', 550, '5.1.10 Null MX', { result: 'refused', address: 'invalid' }],
    ['recipient', 550, '5.1.8 Bad sender', { result: 'broken' }],
    ['recipient', 550, '5.7.1 Relaying denied', { result: 'refused' }],
    ['recipient', 554, 'Go away', { result: 'refused' }],
    ['content', 452, '4.3.1 Out of space', { result: 'busy' }],
    ['content', 554, '5.7.1 Spam', { result: 'refused' }],
    ['content', 550, '5.1.1 No such user', { result: 'refused', address: 'invalid' }],
  ])('a no at %s, %i %s', async (at, code, text, outcome) => {
    const { delivered, taken } = await deliverInto({ at, does: 'says', reply: { code, text } });
    expect(delivered).toMatchObject({ provider: 'smtp', ...outcome });
    expect('address' in delivered).toBe('address' in outcome);
    expect(taken).toBe(0);
  });

  it.concurrent.each<[SmtpTrouble['at'], SmtpTrouble['does']]>([
    ['connect', 'cuts'],
    ['connect', 'hangs'],
    ['signIn', 'cuts'],
    ['signIn', 'hangs'],
    ['sender', 'cuts'],
    ['recipient', 'cuts'],
    ['recipient', 'hangs'],
  ])('certainly did not leave where the server, at %s, %s', async (at, does) => {
    const { delivered } = await deliverInto({ at, does }, 300);
    expect(delivered).toEqual({ result: 'busy', provider: 'smtp', retryAfterMs: undefined });
  });

  it('says nothing to a server whose certificate nobody vouches for', async () => {
    for (const security of ['tls', 'starttls'] as const) {
      const other = await standInSmtp(security);
      expect((await smtpChannel(account(other.port, security), credentials).deliver(message)).result).toBe('busy');
      expect(other.passwords).toEqual([]);
      await other.close();
    }
  });

  it('tells no password to a server without security, except to a stand-in that may have it', async () => {
    const plain = await standInSmtp('plain');
    const here = account(plain.port, 'starttls');
    expect((await smtpChannel(here, credentials).deliver(message)).result).toBe('busy');
    const elsewhere = { ...here, smtp: { ...here.smtp, host: 'localhost' } };
    expect((await smtpChannel(elsewhere, credentials, { allowPlain: true }).deliver(message)).result).toBe('busy');
    expect(plain.passwords).toEqual([]);
    expect((await smtpChannel(here, credentials, { allowPlain: true }).deliver(message)).result).toBe('sent');
    await plain.close();
  });

  it('cannot be made to carry headers or addresses of somebody else', async () => {
    const outcome = await deliver({ to: 'nora@example.com>\r\nRCPT TO:<eve@example.com' });
    expect(outcome).toMatchObject({ result: 'refused', address: 'invalid' });
    await deliver({ subject: 'Hi\r\nBcc: eve@example.com', fromName: 'x\r\nBcc: eve@example.com' });
    const { bcc, subject } = await simpleParser(server.mails[0]?.raw ?? '');
    expect([bcc, subject]).toEqual([undefined, 'Hi Bcc: eve@example.com']);
  });
});

describe('connecting a mailbox', () => {
  let smtp: StandInSmtp;
  let imap: StandInImap;
  beforeAll(async () => {
    [smtp, imap] = await Promise.all([standInSmtp('starttls'), standInImap('tls')]);
  });
  afterAll(() => Promise.all([smtp.close(), imap.close()]));
  beforeEach(() => {
    smtp.next = undefined;
  });
  const whole = (): SmtpAccount => ({ ...account(smtp.port, 'starttls'), imap: { host: '127.0.0.1', port: imap.port, security: 'tls' } });
  const check = (changes: Partial<SmtpAccount> = {}, password = credentials.password) =>
    checkSmtp({ ...whole(), ...changes }, { ...credentials, password }, { ...trusted, timeoutMs: 2000 });

  it('is fine with both doors, or with the way out alone', async () => {
    expect(await check()).toEqual({ ok: true });
    expect(await check({ imap: null })).toEqual({ ok: true });
    expect(smtp.mails).toEqual([]);
  });

  it.each([
    ['a wrong password at Gmail', () => check({}, 'wrong'), 'password', /app password only.*apppasswords/],
    ['a wrong password elsewhere', () => check({ preset: 'other' }, 'wrong'), 'password', /user name and password/],
    ['nobody at the SMTP port', () => check({ smtp: { host: '127.0.0.1', port: 9, security: 'tls' } }), 'smtp.host', /on port 9\..*STARTTLS/],
    ['TLS where STARTTLS is spoken', () => check({ smtp: { host: '127.0.0.1', port: smtp.port, security: 'tls' } }), 'smtp.host', /try STARTTLS/],
    ['nobody at the IMAP port', () => check({ imap: { host: '127.0.0.1', port: 9, security: 'tls' } }), 'imap.host', /secure IMAP server on port 9/],
    ['a server that is busy', () => ((smtp.next = { at: 'signIn', does: 'says', reply: { code: 454, text: '4.7.0 Later' } }), check()), undefined, /Try again/],
  ] as const)('%s is named with what to do', async (_, checking, field, sentence) => {
    const answer = await checking();
    if (answer.ok) throw new Error('expected a no');
    expect(answer.field).toBe(field);
    expect(answer.message).toMatch(sentence);
    expect(answer.message).not.toContain('wrong');
  });

  it('names the mailbox where only reading is refused', async () => {
    const other = await standInSmtp('starttls');
    other.accepts = 'other-password';
    const answer = await checkSmtp({ ...whole(), smtp: { host: '127.0.0.1', port: other.port, security: 'starttls' } }, { ...credentials, password: 'other-password' }, trusted);
    expect(answer).toMatchObject({ ok: false, field: 'password' });
    expect(!answer.ok && answer.message).toMatch(/^Sending works, but the mailbox cannot be read\./);
    await other.close();
  });
});

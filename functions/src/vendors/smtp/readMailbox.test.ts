import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { type MailboxCursor, readMailbox } from './readMailbox.ts';
import { standInCertificate } from '../transport/standInCertificate.ts';
import { standInImap, type StandInImap } from './standInImap.ts';
import { standInSmtpUser } from './standInSmtp.ts';

const credentials: SmtpCredentials = { provider: 'smtp', password: standInSmtpUser.password };
let imap: StandInImap;
beforeEach(async () => {
  imap = await standInImap('tls');
});
afterEach(() => imap.close());

const account = (changes: Partial<SmtpAccount> = {}): SmtpAccount => ({
  provider: 'smtp',
  preset: 'gmail',
  fromEmail: 'hello@harbor.example',
  fromName: 'Harbor Heating',
  username: standInSmtpUser.username,
  smtp: { host: '127.0.0.1', port: 465, security: 'tls' },
  imap: { host: '127.0.0.1', port: imap.port, security: 'tls' },
  ...changes,
});
const read = (cursor: MailboxCursor | undefined, limit = 10, password = credentials.password) =>
  readMailbox(account(), { ...credentials, password }, cursor, limit, { ca: standInCertificate, timeoutMs: 2000 });

const answer = (id: number, ...headers: string[]) =>
  [
    'From: Nora Quist <nora@example.com>',
    'To: Harbor <hello+r1@harbor.example>',
    'Delivered-To: hello@harbor.example',
    `Subject: Re: Your boiler ${id}`,
    `Message-ID: <answer${id}@example.com>`,
    'In-Reply-To: <lead1-reply@harbor.example>',
    ...headers,
    '',
    `Answer ${id}`,
    '',
    'On Mon, Mar 1, 2027 at 9:00 AM Harbor <hello@harbor.example> wrote:',
    '> Reply STOP.',
  ].join('\n');

const report = (status: string, { action = 'failed', original = 'Message-ID: <lead1-reply@harbor.example>', part = 'message/rfc822' } = {}) =>
  [
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'To: hello@harbor.example',
    'Subject: Delivery Status Notification (Failure)',
    'Message-ID: <report@example.com>',
    'Content-Type: multipart/report; boundary="b1"; report-type=delivery-status',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Your message was not delivered to nora@example.com',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.com',
    '',
    'Final-Recipient: rfc822; nora@example.com',
    `Action: ${action}`,
    `Status: ${status}`,
    '--b1',
    `Content-Type: ${part}`,
    '',
    original,
    'From: hello@harbor.example',
    '',
    'Hello Nora',
    '--b1--',
  ].join('\n');

describe('reading the replies of a mailbox', () => {
  it('begins with the present: old mail is nobody’s reply', async () => {
    imap.receive(answer(1));
    const first = await read(undefined);
    expect(first).toEqual({ messages: [], events: [], cursor: { uidValidity: '1', lastUid: 1 } });
    expect(await read(first.cursor)).toEqual(first);
  });

  it('reads what came since, oldest first, and what they wrote themselves', async () => {
    const { cursor } = await read(undefined);
    imap.receive(answer(1));
    imap.receive(answer(2));
    const { messages, cursor: after } = await read(cursor);
    expect(messages[0]).toEqual({
      channel: 'email',
      provider: 'smtp',
      providerId: 'answer1@example.com',
      from: 'nora@example.com',
      fromName: 'Nora Quist',
      to: ['hello+r1@harbor.example', 'hello@harbor.example'],
      subject: 'Re: Your boiler 1',
      text: 'Answer 1',
      references: ['lead1-reply@harbor.example'],
      autoReply: false,
    });
    expect(messages.map(({ text }) => text)).toEqual(['Answer 1', 'Answer 2']);
    expect(await read(after)).toEqual({ messages: [], events: [], cursor: after });
  });

  it('marks nothing as read', async () => {
    const { cursor } = await read(undefined);
    const uid = imap.receive(answer(1));
    await read(cursor);
    expect(imap.flags()).toEqual({ [uid]: [] });
  });

  it('reads a heap bit by bit, and a huge mail at its beginning', async () => {
    const { cursor } = await read(undefined);
    for (const id of [1, 2, 3]) imap.receive(answer(id));
    imap.receive(`${answer(4)}\n${'> quoted\n'.repeat(300_000)}`);
    const one = await read(cursor, 2);
    expect(one.messages.map(({ text }) => text)).toEqual(['Answer 1', 'Answer 2']);
    expect(one.cursor.lastUid).toBe(2);
    const two = await read(one.cursor, 2);
    expect(two.messages.map(({ text }) => text)).toEqual(['Answer 3', 'Answer 4']);
  });

  it('begins anew with the present where the mailbox was made anew', async () => {
    const { cursor } = await read(undefined);
    imap.receive(answer(1));
    imap.renumber();
    expect(await read(cursor)).toEqual({ messages: [], events: [], cursor: { uidValidity: '2', lastUid: 1 } });
  });

  it('passes over what we sent ourselves and what nobody sent', async () => {
    const { cursor } = await read(undefined);
    imap.receive(answer(1).replace('nora@example.com', 'Hello@harbor.example'));
    imap.receive('Subject: no sender\n\nText');
    imap.receive(answer(2));
    expect((await read(cursor)).messages.map(({ text }) => text)).toEqual(['Answer 2']);
  });

  it('knows an answer that a machine wrote', async () => {
    const { cursor } = await read(undefined);
    imap.receive(answer(1, 'Auto-Submitted: auto-replied'));
    imap.receive(answer(2, 'Return-Path: <>'));
    imap.receive(answer(3, 'Return-Path: <nora@example.com>'));
    expect((await read(cursor)).messages.map(({ autoReply }) => autoReply)).toEqual([true, true, false]);
  });
});

describe('a report on a mail of ours', () => {
  it.each([
    ['no such mailbox', report('5.1.1'), 'bounced', 'There is no such mailbox.'],
    ['only the head of our mail in it', report('5.1.1', { part: 'text/rfc822-headers' }), 'bounced', 'There is no such mailbox.'],
    ['our mail named in its own head', report('5.1.1', { original: 'X-Nothing: here' }).replace('Subject:', 'In-Reply-To: <lead1-reply@harbor.example>\nSubject:'), 'bounced', 'There is no such mailbox.'],
    ['a full mailbox', report('5.2.2'), 'refused', 'The mailbox is full.'],
    ['spam', report('5.7.1'), 'refused', 'The other side took the email for spam or does not let you in. Check the findings about your domain under Connections.'],
    ['no way there for days', report('4.4.1'), 'refused', 'The other side could not be reached for days.'],
    ['nothing that we know', report('5.0.0'), 'refused', 'The other side did not take the email.'],
  ])('with %s is read', async (_, raw, kind, reason) => {
    const { cursor } = await read(undefined);
    imap.receive(raw);
    const { events, messages } = await read(cursor);
    expect(events).toEqual([{ emailId: 'lead1-reply@harbor.example', kind, reason }]);
    expect(messages).toEqual([]);
  });

  it.each([
    ['is only late', report('4.4.1', { action: 'delayed' })],
    ['does not say which mail it is about', report('5.1.1', { original: 'X-Nothing: here' })],
  ])('is a machine’s message where it %s', async (_, raw) => {
    const { cursor } = await read(undefined);
    imap.receive(raw);
    const { events, messages } = await read(cursor);
    expect(events).toEqual([]);
    expect(messages.map(({ autoReply }) => autoReply)).toEqual([true]);
  });
});

describe('a mailbox that cannot be read', () => {
  it('says whether a person has to mend it', async () => {
    await expect(read(undefined, 10, 'wrong')).rejects.toMatchObject({ code: 'unavailable', reason: 'signInRefused' });
    await expect(readMailbox(account(), credentials, undefined, 10)).rejects.toMatchObject({ code: 'unavailable', reason: 'unreachable' });
    await expect(readMailbox(account({ imap: null }), credentials, undefined, 10)).rejects.toMatchObject({ code: 'invalid', field: 'imap' });
  });
});

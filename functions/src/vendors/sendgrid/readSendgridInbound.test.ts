import { describe, expect, it } from 'vitest';
import { readSendgridInbound } from './readSendgridInbound.ts';

const boundary = 'xYzZY';
const head = (...lines: string[]) => [...lines, 'MIME-Version: 1.0'].join('\n');
const ordinary = head(
  'Received: by mx1 with SMTP id 1; Mon, 1 Mar 2027 10:00:00 +0000',
  'From: =?UTF-8?Q?Nora_Qui=C3=B1t?= <Nora@Example.com>',
  'To: r-1@reply.harbor.example',
  'Cc: Ben <ben@example.com>',
  'Subject: =?UTF-8?Q?Re:_Your_boiler_=E2=80=93_tomorrow=3F?=',
  'Message-ID: <answer@example.com>',
  'In-Reply-To: <lead1-reply@harbor.example>',
  'References: <first@example.com>',
  ' <lead1-reply@harbor.example>',
);

/** A call as Inbound Parse makes it; values may be bytes in an encoding of their own. */
function call(fields: Readonly<Record<string, string | Buffer>>, closing = `--${boundary}--\r\n`) {
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  return {
    rawBody: Buffer.concat([...parts, Buffer.from(closing)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

const fields = {
  headers: ordinary,
  to: 'r-1@reply.harbor.example',
  from: 'Nora <nora@example.com>',
  subject: 'Re: Your boiler',
  text: 'Yes please\n\nOn Mon, Mar 1, 2027 at 9:00 AM Harbor <hello@harbor.example> wrote:\n> Reply STOP.\n',
  envelope: JSON.stringify({ to: ['r-1@reply.harbor.example'], from: 'nora@example.com' }),
  charsets: JSON.stringify({ to: 'UTF-8', from: 'UTF-8', subject: 'UTF-8', text: 'UTF-8' }),
  spam_score: '0.1',
};

describe('a mail that came through SendGrid', () => {
  it('is read: who, to whom, what it answers, and what they wrote themselves', async () => {
    expect(await readSendgridInbound(call(fields))).toEqual({
      message: {
        channel: 'email',
        provider: 'sendgrid',
        providerId: 'answer@example.com',
        from: 'nora@example.com',
        fromName: 'Nora Quiñt',
        to: ['r-1@reply.harbor.example', 'ben@example.com'],
        subject: 'Re: Your boiler – tomorrow?',
        text: 'Yes please',
        references: ['lead1-reply@harbor.example', 'first@example.com'],
        autoReply: false,
      },
      spamScore: 0.1,
    });
  });

  it('reads each field in the encoding it came in', async () => {
    const latin = { ...fields, text: Buffer.from('Señal, mañana', 'latin1'), charsets: '{"text":"iso-8859-1"}' };
    expect((await readSendgridInbound(call(latin))).message.text).toBe('Señal, mañana');
    const utf8 = { ...fields, text: 'Señal – 明日', charsets: 'none' };
    expect((await readSendgridInbound(call(utf8))).message.text).toBe('Señal – 明日');
    const unknown = { ...fields, text: 'plain', charsets: '{"text":"x-unheard-of"}' };
    expect((await readSendgridInbound(call(unknown))).message.text).toBe('plain');
  });

  it('is read from the formatted text where there is no other', async () => {
    const { text: _, ...withoutText } = fields;
    expect((await readSendgridInbound(call({ ...withoutText, html: '<p>Yes &amp; thanks</p>' }))).message.text).toBe('Yes & thanks');
  });

  it('is read whole, where SendGrid posts it raw', async () => {
    const email = `${ordinary}\nContent-Type: text/plain; charset=utf-8\n\nYes please\n`;
    const { message } = await readSendgridInbound(call({ email, envelope: fields.envelope }));
    expect(message).toMatchObject({ from: 'nora@example.com', text: 'Yes please', providerId: 'answer@example.com' });
  });

  it('has the same name at every delivery, even if it brings none', async () => {
    const headers = head('From: nora@example.com', 'Subject: Hello', 'Date: Mon, 1 Mar 2027 10:00:00 +0000');
    const names = await Promise.all(
      [call({ ...fields, headers }), call({ ...fields, headers, spam_score: '2' })].map(async (one) => (await readSendgridInbound(one)).message.providerId),
    );
    expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(names[0]).toBe(names[1]);
  });

  it.each([
    ['an answer out of office', 'Auto-Submitted: auto-replied', true],
    ['what a person typed', 'Auto-Submitted: no', false],
    ['an automatic answer', 'X-Autoreply: yes', true],
    ['an older automatic answer', 'X-Autorespond: vacation', true],
    ['a list', 'Precedence: list', true],
    ['bulk mail', 'Precedence: bulk', true],
    ['what a person typed in Outlook', 'X-Auto-Response-Suppress: All', false],
  ])('knows %s (%s)', async (_, header, autoReply) => {
    const { message } = await readSendgridInbound(call({ ...fields, headers: head('From: nora@example.com', header) }));
    expect(message.autoReply).toBe(autoReply);
  });

  it('knows a machine by who failures go to, or by its own name', async () => {
    const nobody = JSON.stringify({ to: ['r-1@reply.harbor.example'], from: '' });
    expect((await readSendgridInbound(call({ ...fields, envelope: nobody }))).message.autoReply).toBe(true);
    const daemon = head('From: Mail Delivery <MAILER-DAEMON@mx.example.com>');
    expect((await readSendgridInbound(call({ ...fields, headers: daemon }))).message.autoReply).toBe(true);
  });
});

describe('a call that is no mail is refused', () => {
  it.each([
    ['no form', { rawBody: Buffer.from('{}'), headers: { 'content-type': 'application/json' } }, 'body'],
    ['a form without an end', call(fields, ''), 'body'],
    ['no content type', { ...call(fields), headers: {} }, 'body'],
    ['no sender', call({ ...fields, headers: head('Subject: Hello') }), 'from'],
  ])('%s', async (_, refused, field) => {
    await expect(readSendgridInbound(refused)).rejects.toMatchObject({ code: 'invalid', field });
  });
});

import { createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSendgridEvents } from './readSendgridEvents.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const eventKey = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const timestamp = '1804150000';

/** A call as SendGrid signs it: over the time and the bytes that follow, line break and all. */
function call(body: string, { key = keys.privateKey, signedBody = body, time = timestamp } = {}) {
  const signature = createSign('sha256').update(time).update(signedBody).sign(key, 'base64');
  return {
    rawBody: Buffer.from(body),
    headers: { 'X-Twilio-Email-Event-Webhook-Signature': signature, 'x-twilio-email-event-webhook-timestamp': time },
    eventKey,
  };
}

const ours = { businessId: 'harbor', messageId: 'lead1-reply', timestamp: 1_804_150_000, sg_message_id: 'abc.recvd-1.0' };
const body = (...events: object[]) => `${JSON.stringify(events)}\r\n`;
const delivered = body({ ...ours, event: 'delivered', email: 'nora@example.com' });

const codeOf = (reading: Promise<unknown>) => reading.then(() => 'believed', (error: unknown) => error instanceof Error && 'code' in error && error.code);

describe('a call of SendGrid’s event webhook is believed', () => {
  it('when it is signed over the bytes as they came, the line break at the end included', async () => {
    expect(await readSendgridEvents(call(delivered))).toEqual([
      {
        businessId: 'harbor',
        event: {
          messageId: 'lead1-reply',
          kind: 'delivered',
          at: new Date(1_804_150_000_000),
          provider: 'sendgrid',
          providerId: 'abc',
          reason: undefined,
        },
      },
    ]);
  });

  it('again, when it comes again: applying an event twice counts once', async () => {
    const once = call(delivered);
    expect(await readSendgridEvents(once)).toEqual(await readSendgridEvents(once));
  });

  it('whatever the case of its header names, and with letters outside ASCII in it', async () => {
    const signed = call(body({ ...ours, event: 'bounce', reason: 'Größe überschritten – 容量' }));
    const headers = Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toUpperCase(), value]));
    expect(await readSendgridEvents({ ...signed, headers })).toHaveLength(1);
  });
});

describe('a call of SendGrid’s event webhook is refused', () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const good = call(delivered);
  it.each([
    ['signed by another key', call(delivered, { key: stranger.privateKey })],
    ['changed on its way', call(delivered, { signedBody: delivered.replace('lead1', 'lead2') })],
    ['without the line break that was signed', { ...good, rawBody: Buffer.from(delivered.trimEnd()) }],
    ['with another time than was signed', { ...good, headers: { ...good.headers, 'x-twilio-email-event-webhook-timestamp': '1804150001' } }],
    ['with a time that is no number', call(delivered, { time: 'yesterday' })],
    ['without headers', { ...good, headers: {} }],
    ['without a signature', { ...good, headers: { 'x-twilio-email-event-webhook-timestamp': timestamp } }],
    ['with a signature that is none', { ...good, headers: { ...good.headers, 'X-Twilio-Email-Event-Webhook-Signature': 'bm9uZQ==' } }],
    ['to a business without a key', { ...good, eventKey: '' }],
    ['to a business whose key is none', { ...good, eventKey: 'bm9uZQ==' }],
  ])('%s', async (_, refused) => {
    expect(await codeOf(readSendgridEvents(refused))).toBe('forbidden');
  });

  it('signed, and no list of events', async () => {
    expect(await codeOf(readSendgridEvents(call('{"event":"delivered"}')))).toBe('invalid');
    expect(await codeOf(readSendgridEvents(call('[{"event":')))).toBe('invalid');
  });
});

describe('what an event of SendGrid means', () => {
  it.each([
    [{ event: 'processed' }, 'accepted'],
    [{ event: 'delivered' }, 'delivered'],
    [{ event: 'bounce', type: 'bounce', bounce_classification: 'Invalid Address' }, 'bounced'],
    [{ event: 'bounce', type: 'blocked', bounce_classification: 'Reputation' }, 'refused'],
    [{ event: 'dropped', reason: 'Bounced Address' }, 'bounced'],
    [{ event: 'dropped', reason: 'Spam Reporting Address' }, 'complained'],
    [{ event: 'dropped', reason: 'Unsubscribed Address' }, 'optedOut'],
    [{ event: 'dropped', reason: 'Recipient List over Package Quota' }, 'refused'],
    [{ event: 'spamreport' }, 'complained'],
    [{ event: 'unsubscribe' }, 'optedOut'],
    [{ event: 'group_unsubscribe' }, 'optedOut'],
    [{ event: 'open', sg_machine_open: false }, 'opened'],
    [{ event: 'click', url: 'https://harbor.example.com' }, 'clicked'],
  ])('%j → %s', async (event, kind) => {
    const [read] = await readSendgridEvents(call(body({ ...ours, ...event })));
    expect(read?.event.kind).toBe(kind);
  });

  it('is nothing for what is late, opened by a machine, unknown or not ours', async () => {
    const others = ['deferred', 'group_resubscribe', 'account_status_change'].map((event) => ({ ...ours, event }));
    others.push(Object.assign({ ...ours, event: 'open' }, { sg_machine_open: true }));
    const notOurs = { event: 'delivered', timestamp: 1, email: 'x@example.com' };
    expect(await readSendgridEvents(call(body(...others, notOurs, { ...ours, event: 7 })))).toEqual([]);
  });

  it('counts once in a call, whatever SendGrid calls it the second time', async () => {
    const twice = ['a', 'b'].map((sg_event_id) => ({ ...ours, event: 'bounce', sg_event_id }));
    const later = { ...ours, event: 'bounce', timestamp: ours.timestamp + 60 };
    expect(await readSendgridEvents(call(body(...twice, later, { ...ours, event: 'processed' })))).toHaveLength(3);
  });

  it('is told to the owner in plain words, never in the other server’s', async () => {
    const reason = '550 5.1.1 <nora@example.com> unknown';
    const [bounced, odd] = await readSendgridEvents(
      call(body({ ...ours, event: 'bounce', reason, bounce_classification: 'Invalid Address' }, { ...ours, messageId: 'm2', event: 'bounce', reason })),
    );
    expect(bounced?.event.reason).toBe('There is no such mailbox.');
    expect(odd?.event.reason).toBe('The other side did not take the email.');
  });
});

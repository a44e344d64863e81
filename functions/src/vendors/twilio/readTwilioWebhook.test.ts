import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readTwilioWebhook } from './readTwilioWebhook.ts';

const authToken = 'token-for-tests';
const url = 'https://hooks.harbor.example/hooks/twilio/harbor/status?message=lead1-reply';
const fields = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+14155550123', Body: 'Sí, mañana & más' };

/** As Twilio describes it: the address, then every field by its name, names sorted. */
function sign(signedUrl: string, signed: Readonly<Record<string, string>> = {}, token = authToken): string {
  const text = Object.keys(signed).sort().reduce((sum, name) => sum + name + (signed[name] ?? ''), signedUrl);
  return createHmac('sha1', token).update(text, 'utf8').digest('base64');
}

const form = (signature: string | undefined, body = new URLSearchParams(fields).toString(), at = url) => ({
  url: at,
  rawBody: Buffer.from(body),
  headers: {
    // What the proxy before us calls itself; the signature covers the address that Twilio was given.
    host: '10.0.0.7:8080',
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    ...(signature !== undefined && { 'X-Twilio-Signature': signature }),
  },
  authToken,
});

function json(body: string, { signedBody = body, digest = true } = {}) {
  const at = digest ? `${url}&bodySHA256=${createHash('sha256').update(signedBody).digest('hex')}` : url;
  return { url: at, rawBody: Buffer.from(body), headers: { 'content-type': 'application/json', 'x-twilio-signature': sign(at) }, authToken };
}

const codeOf = (reading: Promise<unknown>) => reading.then(() => 'believed', (error: unknown) => error instanceof Error && 'code' in error && error.code);

describe('a call of Twilio’s is believed', () => {
  it('when its fields are signed, under the address that Twilio was given', async () => {
    expect(await readTwilioWebhook(form(sign(url, fields)))).toEqual(fields);
  });

  it('as Twilio’s own documentation signs it', async () => {
    const documented = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    };
    const call = form('RSOYDt4T1cUTdK1PDd93/VVr8B8=', new URLSearchParams(documented).toString(), 'https://mycompany.com/myapp.php?foo=1&bar=2');
    expect(await readTwilioWebhook({ ...call, authToken: '12345' })).toEqual(documented);
  });

  it('with the port of https in the address or without', async () => {
    const withPort = url.replace('.example/', '.example:443/');
    expect(await readTwilioWebhook(form(sign(withPort, fields)))).toEqual(fields);
  });

  it('again, when it comes again: whoever applies it makes that harmless', async () => {
    const once = form(sign(url, fields));
    expect(await readTwilioWebhook(once)).toEqual(await readTwilioWebhook(once));
  });

  it('when it is JSON whose digest is in the signed address', async () => {
    expect(await readTwilioWebhook(json('{"MessageSid":"SM1","NumMedia":0,"More":{"a":1}}'))).toEqual({ MessageSid: 'SM1', NumMedia: '0' });
  });

  it('whatever the case of its header names', async () => {
    const call = form(sign(url, fields));
    const headers = Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name.toUpperCase(), value]));
    expect(await readTwilioWebhook({ ...call, headers })).toEqual(fields);
  });
});

describe('a call of Twilio’s is refused', () => {
  it.each([
    ['signed with another token', form(sign(url, fields, 'other'))],
    ['changed on its way', form(sign(url, { ...fields, MessageStatus: 'failed' }))],
    ['with a field more than was signed', form(sign(url, fields), `${new URLSearchParams(fields).toString()}&Extra=1`)],
    ['with a field twice', form(sign(url, fields), `${new URLSearchParams(fields).toString()}&MessageSid=SM1`)],
    ['to another address than was signed', form(sign(url.replace('harbor/status', 'other/status'), fields))],
    ['signed for the address that our proxy sees', form(sign('http://10.0.0.7:8080/hooks/twilio/harbor/status?message=lead1-reply', fields))],
    ['about another message than was signed', form(sign(url, fields), undefined, url.replace('lead1', 'lead2'))],
    ['without a signature', form(undefined)],
    ['with an empty signature', form('')],
    ['to a business without a token', { ...form(sign(url, fields, '')), authToken: '' }],
    ['to no address', form(sign('/hooks', fields), undefined, '/hooks')],
    ['as JSON that was changed', json('{"MessageSid":"SM2"}', { signedBody: '{"MessageSid":"SM1"}' })],
    ['as JSON without a digest', json('{"MessageSid":"SM1"}', { digest: false })],
    ['as a form under the signature of a JSON call', { ...json('{}'), rawBody: Buffer.from('a=1'), headers: { ...json('{}').headers, 'content-type': 'application/x-www-form-urlencoded' } }],
  ])('%s', async (_, refused) => {
    expect(await codeOf(readTwilioWebhook(refused))).toBe('forbidden');
  });

  it('signed, and not to be read', async () => {
    expect(await codeOf(readTwilioWebhook(json('[1]')))).toBe('invalid');
    expect(await codeOf(readTwilioWebhook(json('{"a":')))).toBe('invalid');
  });
});

import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { readCredentialKeys } from '../../../functions/src/connections/credentialKeys.ts';
import { encryptSecret } from '../../../functions/src/connections/encryptSecret.ts';
import { forgetConnection } from '../../../functions/src/connections/openConnection.ts';
import type { Collections } from '../../../functions/src/firestore/collections.ts';
import type { HookRequest } from '../../../functions/src/intake/routeHook.ts';
import type { ConnectionAccount, Credentials } from '../../../functions/src/model/connection.ts';
import { credentialsKeys } from '../../../functions/src/platform/config.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const eventKey = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const authToken = 'token-for-tests';

/** A call whose headers the test may change. */
export interface VendorCall extends HookRequest {
  headers: Readonly<Record<string, string>>;
}

/** Connects a business to SendGrid and Twilio, with keys that the calls below are signed with. */
export async function connectVendors(paths: Collections, businessId: string, now: Date): Promise<void> {
  await connect(paths, businessId, now, {
    account: { provider: 'sendgrid', fromEmail: 'office@harbor.example.com', fromName: 'Harbor', inboundDomain: 'replies.harbor.example.com' },
    credentials: { provider: 'sendgrid', apiKey: 'SG.key', eventKey },
  });
  await connect(paths, businessId, now, {
    account: { provider: 'twilio', accountSid: `AC${'0'.repeat(32)}`, from: '+12075550100' },
    credentials: { provider: 'twilio', authToken },
  });
}

async function connect(
  paths: Collections,
  businessId: string,
  now: Date,
  { account, credentials }: { account: ConnectionAccount; credentials: Credentials },
): Promise<void> {
  const { provider } = account;
  const stored = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, credentials, now);
  await paths.secrets(businessId).doc(provider).set(stored);
  const health = { connectedAt: now, lastCheckedAt: now, lastSuccessAt: null, lastError: null };
  await paths.connections(businessId).doc(provider).set({ provider, state: 'connected', account, ...health });
  forgetConnection(businessId, provider);
}

/** A call as Twilio makes it to an address that it was given under `origin`. */
export function twilioCall(origin: string, url: string, fields: Readonly<Record<string, string>>, token = authToken): VendorCall {
  const signed = Object.keys(fields).sort().reduce((sum, name) => sum + name + (fields[name] ?? ''), `${origin}${url}`);
  return {
    method: 'POST',
    url,
    headers: {
      host: '10.0.0.7:8080',
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', token).update(signed).digest('base64'),
    },
    rawBody: Buffer.from(new URLSearchParams(fields).toString()),
  };
}

/** A call of SendGrid's event webhook, the line break at its end included. */
export function sendgridCall(url: string, events: readonly object[]): VendorCall {
  const body = `${JSON.stringify(events)}\r\n`;
  const timestamp = '1804150000';
  return {
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/json',
      'X-Twilio-Email-Event-Webhook-Signature': createSign('sha256').update(timestamp).update(body).sign(keys.privateKey, 'base64'),
      'X-Twilio-Email-Event-Webhook-Timestamp': timestamp,
    },
    rawBody: Buffer.from(body),
  };
}

/** A call of SendGrid's Inbound Parse. */
export function sendgridMail(url: string, { from, to, text, id }: { from: string; to: string; text: string; id: string }): VendorCall {
  const fields = {
    headers: `From: ${from}\nTo: ${to}\nSubject: Re: Your furnace\nMessage-ID: <${id}>\nDate: Tue, 24 Nov 2026 15:00:00 +0000\n`,
    envelope: JSON.stringify({ to: [to], from }),
    charsets: JSON.stringify({ text: 'utf-8' }),
    text,
  };
  const boundary = 'xYzZY';
  const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    rawBody: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
  };
}

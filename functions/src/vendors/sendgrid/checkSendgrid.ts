import { createPublicKey } from 'node:crypto';
import type { Client } from '@sendgrid/client';
import * as z from 'zod/mini';
import type { ConnectionCheck } from '../../messaging/port.ts';
import type { SendgridAccount, SendgridCredentials } from '../../model/connection.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';
import { openSendgrid } from './openSendgrid.ts';
import { sendgridAnswer } from './sendgridFailure.ts';

const scopesAnswer = z.object({ scopes: z.array(z.string()) });
const sendersAnswer = z.object({ results: z.array(z.object({ from_email: z.string(), verified: z.boolean() })) });
const domainsAnswer = z.array(z.object({ domain: z.string(), valid: z.boolean() }));

/** Asks SendGrid whether the key may send and the address may be sent from. Where the key may not look, nothing is held against it. */
export async function checkSendgrid(
  account: SendgridAccount,
  credentials: SendgridCredentials,
  options: VendorOptions = {},
): Promise<ConnectionCheck> {
  if (credentials.eventKey !== '' && !isVerificationKey(credentials.eventKey)) {
    return {
      ok: false,
      field: 'eventKey',
      message: 'This is not a verification key. Copy it from SendGrid: Settings > Mail Settings > Event Webhook, under Security features.',
    };
  }
  const { client } = await openSendgrid(credentials, options);
  try {
    const { scopes } = scopesAnswer.parse(await get(client, '/v3/scopes'));
    if (!scopes.includes('mail.send')) {
      return { ok: false, field: 'apiKey', message: 'This API key may not send mail. Make one in SendGrid with "Mail Send" allowed.' };
    }
  } catch (error) {
    const status = sendgridAnswer(error)?.status;
    return status === 401 || status === 403
      ? { ok: false, field: 'apiKey', message: 'SendGrid does not accept this API key. Make one under Settings > API Keys with "Mail Send" allowed, and paste all of it.' }
      : { ok: false, message: 'SendGrid could not be reached just now. Try again in a minute.' };
  }
  const [senders, domains] = await Promise.all([
    mayLook(client, '/v3/verified_senders', sendersAnswer),
    mayLook(client, '/v3/whitelabel/domains?limit=200', domainsAnswer),
  ]);
  return checkSender(account.fromEmail, senders?.results, domains);
}

/** Pure: what the verified addresses and domains say about the one to send from; undefined lists could not be read. */
function checkSender(
  fromEmail: string,
  senders: readonly { from_email: string; verified: boolean }[] | undefined,
  domains: readonly { domain: string; valid: boolean }[] | undefined,
): ConnectionCheck {
  const address = fromEmail.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const ofDomain = domains?.filter((known) => domain === known.domain.toLowerCase()) ?? [];
  if (ofDomain.some(({ valid }) => valid)) return { ok: true };
  const ofAddress = senders?.filter((known) => known.from_email.toLowerCase() === address) ?? [];
  if (ofAddress.some(({ verified }) => verified)) return { ok: true };
  if (ofAddress.length > 0) {
    return { ok: false, field: 'fromEmail', message: `SendGrid has sent a mail to ${address} to verify it. Open the link in it, then connect again.` };
  }
  if (ofDomain.length > 0) {
    return { ok: false, field: 'fromEmail', message: `SendGrid knows ${domain}, but its DNS records are not in place yet. Finish Settings > Sender Authentication there.` };
  }
  if (senders === undefined || domains === undefined) return { ok: true };
  return { ok: false, field: 'fromEmail', message: `SendGrid does not let you send from ${address} yet. Authenticate ${domain} there, under Settings > Sender Authentication.` };
}

async function get(client: Client, url: string): Promise<unknown> {
  const [{ body }] = await client.request({ method: 'GET', url });
  return body;
}

async function mayLook<S extends z.ZodMiniType>(client: Client, url: string, schema: S): Promise<z.infer<S> | undefined> {
  try {
    return schema.safeParse(await get(client, url)).data;
  } catch {
    return undefined;
  }
}

function isVerificationKey(key: string): boolean {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
    return asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

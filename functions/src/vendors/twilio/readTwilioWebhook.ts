import * as z from 'zod/mini';
import { AppError } from '../../platform/errors.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';

/** The parameters of a call, after its signature was found to be Twilio's. */
export type TwilioParameters = Readonly<Record<string, string>>;

const jsonBody = z.record(z.string(), z.unknown());

/**
 * Reads a call of Twilio's: a report on a message, or one that came in. The signature covers the address that Twilio
 * was told to call, with its query; the request does not know it, because of the proxies before us, so it comes from
 * configuration. Forms are signed by their fields, JSON by a digest that Twilio adds to the address. A call that is
 * sent again is believed again: whoever applies it makes that harmless.
 * @param url as it was given to Twilio, the query that came with this call included
 * @throws AppError `forbidden` where the call is not signed by the account's token, `invalid` where it is and cannot be read
 */
export async function readTwilioWebhook(call: {
  url: string;
  rawBody: Buffer;
  headers: unknown;
  authToken: string;
}): Promise<TwilioParameters> {
  const { validateRequest, validateRequestWithBody } = await import('twilio/lib/webhooks/webhooks.js');
  const { url, rawBody, authToken } = call;
  const headers = lowerCaseHeaders(call.headers);
  const signature = headers['x-twilio-signature'];
  if (authToken === '' || !signature || !URL.canParse(url)) throw notTwilio();
  const body = rawBody.toString('utf8');
  if (new URL(url).searchParams.has('bodySHA256') || (headers['content-type'] ?? '').startsWith('application/json')) {
    if (!validateRequestWithBody(authToken, signature, url, body)) throw notTwilio();
    return fromJson(body);
  }
  const fields = [...new URLSearchParams(body)];
  const parameters = Object.fromEntries(fields);
  // A field that comes twice is signed in a way of its own. Twilio sends none, so such a call is not Twilio's.
  if (Object.keys(parameters).length !== fields.length || !validateRequest(authToken, signature, url, parameters)) throw notTwilio();
  return parameters;
}

function fromJson(body: string): TwilioParameters {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (error) {
    throw new AppError('invalid', 'The call is not JSON', { field: 'body', cause: error });
  }
  const fields = jsonBody.safeParse(parsed);
  if (!fields.success) throw new AppError('invalid', 'The call is no object', { field: 'body' });
  return Object.fromEntries(Object.entries(fields.data).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : typeof value === 'number' ? [[name, String(value)]] : [])));
}

function notTwilio(): AppError {
  return new AppError('forbidden', 'The signature of the call is missing or wrong');
}

import type { Twilio } from 'twilio';
import type { TwilioAccount, TwilioCredentials } from '../../model/connection.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';
import { timeoutOf, type VendorOptions } from '../transport/vendorOptions.ts';
import { watchedAgents } from '../transport/watchedAgents.ts';

export interface TwilioCall {
  client: Twilio;
  /** False while the request certainly has not left. */
  mayHaveLeft: () => boolean;
  /** Headers of the last answer, by lower-case names; the library's errors leave them out. */
  answerHeaders: () => Readonly<Record<string, string>>;
}

/** Twilio's client for one call, with its own connection and its own deadline, which begins now. It tries everything once. */
export async function openTwilio(account: TwilioAccount, credentials: TwilioCredentials, options: VendorOptions): Promise<TwilioCall> {
  const { default: twilio } = await import('twilio');
  const agents = watchedAgents();
  let answerHeaders: Readonly<Record<string, string>> = {};
  const timeoutMs = timeoutOf(options);
  const httpClient = new twilio.RequestClient({ timeout: timeoutMs, autoRetry: false, keepAlive: false });
  const { defaults, interceptors } = httpClient.axios;
  defaults.httpAgent = agents.httpAgent;
  defaults.httpsAgent = agents.httpsAgent;
  // The library's time-out only counts silence; this one also ends an answer that trickles.
  defaults.signal = AbortSignal.timeout(timeoutMs);
  interceptors.request.use((request) => {
    if (options.baseUrl !== undefined && request.url !== undefined) request.url = moved(request.url, options.baseUrl);
    return request;
  });
  interceptors.response.use((response) => {
    answerHeaders = lowerCaseHeaders(response.headers);
    return response;
  });
  const client = twilio(account.accountSid, credentials.authToken, { httpClient, autoRetry: false });
  return { client, mayHaveLeft: agents.mayHaveLeft, answerHeaders: () => answerHeaders };
}

/** The same path elsewhere. Twilio has a host for each of its products, but no two of them share a path. */
function moved(uri: string, baseUrl: string): string {
  const { pathname, search } = new URL(uri);
  return new URL(`${pathname}${search}`, baseUrl).href;
}

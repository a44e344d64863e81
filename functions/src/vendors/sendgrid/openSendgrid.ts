import type { Client } from '@sendgrid/client';
import type { SendgridCredentials } from '../../model/connection.ts';
import { timeoutOf, type VendorOptions } from '../transport/vendorOptions.ts';
import { watchedAgents, type WatchedAgents } from '../transport/watchedAgents.ts';

const sendgridUrl = 'https://api.sendgrid.com/';

/**
 * SendGrid's client for one call: with its own key, its own connection and its own deadline, which begins now. The
 * library's shared instance would mix up businesses.
 */
export async function openSendgrid(
  credentials: SendgridCredentials,
  options: VendorOptions,
): Promise<{ client: Client; agents: WatchedAgents }> {
  const { Client } = await import('./sdk.ts');
  const agents = watchedAgents();
  const client = new Client();
  client.setApiKey(credentials.apiKey);
  const transport = {
    url: '',
    baseUrl: options.baseUrl ?? sendgridUrl,
    httpAgent: agents.httpAgent,
    httpsAgent: agents.httpsAgent,
    maxRedirects: 0,
    // The library's time-out only counts silence; this one also ends an answer that trickles.
    signal: AbortSignal.timeout(timeoutOf(options)),
  };
  client.setDefaultRequest(transport);
  return { client, agents };
}

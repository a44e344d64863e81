import type { HookRequest, Route } from './routeHook.ts';
import { openConnection } from '../connections/openConnection.ts';
import { dashboardUrl } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';
import { readTwilioWebhook, type TwilioParameters } from '../vendors/twilio/readTwilioWebhook.ts';

/**
 * The parameters of a call that Twilio has signed. The address that it signed is the one it was given: ours by
 * configuration, whatever host the proxies before us say.
 * @throws AppError `forbidden` where it is not signed, or Twilio is not connected
 */
export async function readTwilioCall(services: Services, { businessId }: Route, request: HookRequest): Promise<TwilioParameters> {
  const opened = await openConnection(services, businessId, 'twilio');
  if (opened?.credentials.provider !== 'twilio') throw new AppError('forbidden', 'Twilio is not connected');
  const { rawBody, headers, url } = request;
  return readTwilioWebhook({ url: `${dashboardUrl()}${url}`, rawBody, headers, authToken: opened.credentials.authToken });
}

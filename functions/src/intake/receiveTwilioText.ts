import type { Arrival } from './arrival.ts';
import { readTwilioCall } from './readTwilioCall.ts';
import { receiveInbound } from './receiveInbound.ts';
import type { HookRequest, Route } from './routeHook.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';
import { twilioInbound } from '../vendors/twilio/twilioEvents.ts';

/** Twilio has blocked or opened the number already, whatever language the word was in. */
const says: Readonly<Record<'STOP' | 'START' | 'HELP', Arrival['says']>> = { STOP: 'optOut', START: 'optIn', HELP: 'help' };

/**
 * A text that came to the business's number.
 * @throws AppError `forbidden` where the call is not signed
 */
export async function receiveTwilioText(services: Services, route: Route, request: HookRequest): Promise<void> {
  const { message: inbound, optOutType } = twilioInbound(await readTwilioCall(services, route, request));
  const received = await receiveInbound(services, route.businessId, {
    inbound,
    says: optOutType && says[optOutType],
    mayBeLead: true,
  });
  log.info('a text came in', { businessId: route.businessId, received });
}

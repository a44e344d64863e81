import { applyDeliveryEvent } from './applyDeliveryEvent.ts';
import { readTwilioCall } from './readTwilioCall.ts';
import type { HookRequest, Route } from './routeHook.ts';
import { documentId } from '../model/primitives.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';
import { twilioStatusEvent } from '../vendors/twilio/twilioEvents.ts';

/**
 * What Twilio reports about a text.
 * @throws AppError `forbidden` where the call is not signed, `invalid` where it does not say which text it is about
 */
export async function applyTwilioStatus(services: Services, route: Route, request: HookRequest): Promise<void> {
  const parameters = await readTwilioCall(services, route, request);
  const messageId = documentId.safeParse(new URLSearchParams(request.url.split('?')[1]).get('messageId'));
  if (!messageId.success) throw new AppError('invalid', 'The call does not say which message it is about', { field: 'messageId' });
  const event = twilioStatusEvent(parameters, messageId.data, services.realNow());
  if (event) await applyDeliveryEvent(services, route.businessId, event);
}

import { applySendgridEvents } from './applySendgridEvents.ts';
import { applyTwilioStatus } from './applyTwilioStatus.ts';
import { receiveSendgridMail } from './receiveSendgridMail.ts';
import { receiveTwilioText } from './receiveTwilioText.ts';
import { type Door, type HookAnswer, type HookRequest, longestBody, type Route, routeHook } from './routeHook.ts';
import { AppError } from '../platform/errors.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const uses: Readonly<Record<Door, (services: Services, route: Route, request: HookRequest) => Promise<void>>> = {
  sendgridEvents: applySendgridEvents,
  sendgridMail: receiveSendgridMail,
  twilioStatus: applyTwilioStatus,
  twilioText: receiveTwilioText,
};

/** An empty answer in the form that Twilio asks for: it would text back whatever else we said. */
const saysNothing = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/**
 * Answers a call of a vendor. Whoever is not believed learns nothing: no connection, no key and a wrong signature look
 * alike. What fails for reasons of ours is answered with 500, so that the vendor brings it again.
 */
export async function answerHook(services: Services, request: HookRequest): Promise<HookAnswer> {
  const route = routeHook(request.url);
  if (!route) return { status: 404 };
  if (request.method !== 'POST') return { status: 405 };
  if (request.rawBody.length > longestBody[route.door]) return { status: 413 };
  const { door, businessId } = route;
  try {
    await uses[door](services, route, request);
    return door === 'twilioText' ? { status: 200, xml: saysNothing } : { status: 204 };
  } catch (error) {
    if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'notFound')) return { status: 403 };
    if (error instanceof AppError && error.code === 'invalid') {
      log.warning('a call of a vendor could not be read', { door, businessId, field: error.field });
      return { status: 400 };
    }
    log.error('a call of a vendor failed, it will come again', { door, businessId, ...errorFields(error) });
    return { status: 500 };
  }
}

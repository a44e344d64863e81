import { timingSafeEqual } from 'node:crypto';
import { receiveInbound } from './receiveInbound.ts';
import type { HookRequest, Route } from './routeHook.ts';
import { inboundToken } from '../connections/inboundToken.ts';
import { openConnection } from '../connections/openConnection.ts';
import { AppError } from '../platform/errors.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';
import { readSendgridInbound } from '../vendors/sendgrid/readSendgridInbound.ts';

/** SpamAssassin's own bound. From people who are known, even such a mail is looked at by a person. */
const spamFrom = 5;

/**
 * A mail that came to the business's domain for replies. SendGrid signs none of these calls: the secret part of the
 * address is what proves them.
 * @throws AppError `forbidden` where that is wrong, or SendGrid is not connected
 */
export async function receiveSendgridMail(services: Services, { businessId, token }: Route, request: HookRequest): Promise<void> {
  const [given, right] = [Buffer.from(token), Buffer.from(inboundToken(businessId))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new AppError('forbidden', 'The token is wrong');
  const opened = await openConnection(services, businessId, 'sendgrid');
  if (!opened) throw new AppError('forbidden', 'SendGrid is not connected');
  const { message: inbound, spamScore = 0 } = await readSendgridInbound(request);
  const received = await receiveInbound(services, businessId, { inbound, says: undefined, mayBeLead: spamScore < spamFrom });
  log.info('a mail came in', { businessId, received });
}

import { applyDeliveryEvent } from './applyDeliveryEvent.ts';
import type { HookRequest, Route } from './routeHook.ts';
import { openConnection } from '../connections/openConnection.ts';
import type { DeliveryEvent } from '../messaging/port.ts';
import { AppError } from '../platform/errors.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';
import { readSendgridEvents } from '../vendors/sendgrid/readSendgridEvents.ts';

/** Messages worked on at a time; a call may bring hundreds. */
const parallel = 10;

/**
 * What SendGrid reports. Reports about one message are applied in the order of their times; one that fails does not
 * keep the others, and makes SendGrid bring all of them again.
 * @throws AppError `forbidden` where the call is not signed with this business's key
 */
export async function applySendgridEvents(services: Services, { businessId }: Route, request: HookRequest): Promise<void> {
  const opened = await openConnection(services, businessId, 'sendgrid');
  if (opened?.credentials.provider !== 'sendgrid') throw new AppError('forbidden', 'SendGrid is not connected');
  const { rawBody, headers } = request;
  const reported = await readSendgridEvents({ rawBody, headers, eventKey: opened.credentials.eventKey });
  const own = reported.filter((one) => one.businessId === businessId);
  if (own.length < reported.length) log.warning('reports about messages of another business were left out', { businessId });

  const byMessage = Map.groupBy(own.map(({ event }) => event), ({ messageId }) => messageId);
  const groups = [...byMessage.values()];
  const failures: unknown[] = [];
  for (let start = 0; start < groups.length; start += parallel) {
    const settled = await Promise.allSettled(groups.slice(start, start + parallel).map((events) => applyInOrder(services, businessId, events)));
    for (const result of settled) if (result.status === 'rejected') failures.push(result.reason);
  }
  if (failures.length > 0) throw failures[0];
}

async function applyInOrder(services: Services, businessId: string, events: readonly DeliveryEvent[]): Promise<void> {
  const inOrder = [...events].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const event of inOrder) await applyDeliveryEvent(services, businessId, event);
}

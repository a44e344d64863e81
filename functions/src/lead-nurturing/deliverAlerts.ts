import type { DocumentReference } from 'firebase-admin/firestore';
import { handOver } from '../messaging/handOver.ts';
import type { Permit } from '../messaging/permit.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/**
 * Hands claimed alerts to their providers, once, and records what is known of each.
 * @param whenBusy what becomes of one that its provider has no time for
 * @returns whether somebody may have been told: not where every provider was busy
 */
export async function deliverAlerts(
  services: Services,
  businessId: string,
  business: Business,
  alerts: readonly { ref: DocumentReference<Message>; message: Message; permit: Permit }[],
  sentAt: Date,
  whenBusy: (message: Message, retryAfterMs: number | undefined) => Partial<Message> = nextAlertTries,
): Promise<boolean> {
  const outcomes = await Promise.all(
    alerts.map(async ({ ref, message, permit }) => {
      const outcome = await handOver(services, business, { businessId, messageId: ref.id }, message, permit);
      const { provider } = outcome;
      await ref.update(outcome.result === 'busy' ? { provider, ...whenBusy(message, outcome.retryAfterMs) } : afterAlert(outcome, sentAt));
      return outcome.result;
    }),
  );
  return outcomes.length === 0 || outcomes.some((result) => result !== 'busy');
}

const nextAlertTries = (): Partial<Message> => ({ state: 'failed', error: 'The provider was busy; the next alert tries again.' });

function afterAlert(outcome: Exclude<DeliveryOutcome, { result: 'busy' }>, sentAt: Date): Partial<Message> {
  const { provider } = outcome;
  switch (outcome.result) {
    case 'sent':
      return { state: 'sent', provider, providerId: outcome.providerId, sentAt };
    case 'unclear':
      return { state: 'unknown', provider, error: outcome.error };
    case 'broken':
    case 'refused':
      return { state: 'failed', provider, error: outcome.error };
  }
}

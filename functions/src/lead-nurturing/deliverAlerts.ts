import type { DocumentReference } from 'firebase-admin/firestore';
import { handOver } from '../messaging/handOver.ts';
import type { Permit } from '../messaging/permit.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/**
 * Hands claimed alerts to their providers, once, and records what is known of each.
 * @returns whether somebody may have been told: not where every provider was busy
 */
export async function deliverAlerts(
  services: Services,
  businessId: string,
  business: Business,
  alerts: readonly { ref: DocumentReference<Message>; message: Message; permit: Permit }[],
  sentAt: Date,
): Promise<boolean> {
  const outcomes = await Promise.all(
    alerts.map(async ({ ref, message, permit }) => {
      const outcome = await handOver(services, business, { businessId, messageId: ref.id }, message, permit);
      await ref.update(afterAlert(outcome, sentAt));
      return outcome.result;
    }),
  );
  return outcomes.length === 0 || outcomes.some((result) => result !== 'busy');
}

function afterAlert(outcome: DeliveryOutcome, sentAt: Date): Partial<Message> {
  const { provider } = outcome;
  switch (outcome.result) {
    case 'sent':
      return { state: 'sent', provider, providerId: outcome.providerId, sentAt };
    case 'busy':
      return { state: 'failed', provider, error: 'The provider was busy; the next alert tries again.' };
    case 'unclear':
      return { state: 'unknown', provider, error: outcome.error };
    case 'broken':
    case 'refused':
      return { state: 'failed', provider, error: outcome.error };
  }
}

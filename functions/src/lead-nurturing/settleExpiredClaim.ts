import { recordOutcome } from './recordOutcome.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { leaseExpired } from '../messaging/lease.ts';
import { isInLedger } from '../messaging/ledger.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Services } from '../services.ts';

/**
 * Settles a message whose sender claimed it and was never heard of again: the process may have died before or after
 * the provider took it, so its outcome is unclear (reliability.md, rule 2).
 */
export async function settleExpiredClaim(services: Services, businessId: string, messageId: string): Promise<void> {
  const ref = services.paths.messages(businessId).doc(messageId);
  const message = (await ref.get()).data();
  if (message?.state !== 'sending' || !leaseExpired(message.leaseUntil, services.realNow())) return;
  // The ledger answers for its own.
  if (isInLedger(message)) return;
  const outcome: DeliveryOutcome = {
    result: 'unclear',
    provider: message.provider ?? 'unknown',
    error: 'The connection broke while it was being handed over, so it may or may not have gone out.',
  };
  if (message.purpose === 'alert' || message.leadId === undefined) {
    await ref.update({ state: 'unknown', error: outcome.error });
    return;
  }
  const { business, workflow } = await loadSettings(services.paths, businessId);
  await recordOutcome(
    services,
    {
      businessId,
      timezone: business.timezone,
      settings: workflow,
      leadId: message.leadId,
      messageId,
      attempt: message.attempts,
      actor: { kind: 'system', id: 'sweep' },
    },
    outcome,
  );
}

import { type DeliveredMessage, recordOutcome, type RecordedOutcome } from './recordOutcome.ts';
import { wakeForStep } from './wakeForStep.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Message } from '../model/message.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/**
 * Hands a claimed message to its provider, once, and records what is known of it. Whatever goes wrong after the call
 * has begun leaves the outcome unclear: it is never sent again without a person.
 */
export async function deliverLeadMessage(
  services: Services,
  claimed: DeliveredMessage,
  message: Message,
  businessName: string,
): Promise<RecordedOutcome | undefined> {
  const provider = services.provider(claimed.businessId, message.channel);
  let outcome: DeliveryOutcome;
  try {
    outcome = await provider.deliver({
      businessId: claimed.businessId,
      messageId: claimed.messageId,
      channel: message.channel,
      to: message.to,
      fromName: businessName,
      subject: message.subject,
      body: message.body,
    });
  } catch (error) {
    log.error('delivery broke off', { provider: provider.name, messageId: claimed.messageId, ...errorFields(error) });
    outcome = {
      result: 'unclear',
      provider: provider.name,
      error: 'The connection broke while it was being handed over, so it may or may not have gone out.',
    };
  }
  const recorded = await recordOutcome(services, claimed, outcome);
  if (recorded?.nextAt) await wakeForStep(services, claimed.businessId, claimed.leadId, recorded.nextAt);
  return recorded;
}

import { type DeliveredMessage, recordOutcome, type RecordedOutcome } from './recordOutcome.ts';
import { recordReturn } from './recordReturn.ts';
import { wakeForStep } from './wakeForStep.ts';
import { handOver } from '../messaging/handOver.ts';
import type { Permit } from '../messaging/permit.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';
import type { Services } from '../services.ts';

/** Hands a claimed message of a lead to its provider, once, and records what is known of it. */
export async function deliverLeadMessage(
  services: Services,
  claimed: DeliveredMessage,
  { message, permit }: { message: Message; permit: Permit },
  business: Business,
): Promise<RecordedOutcome | undefined> {
  const { businessId, messageId } = claimed;
  const outcome = await handOver(services, business, { businessId, messageId }, message, permit);
  const recorded = await recordOutcome(services, claimed, outcome);
  if (recorded?.nextAt) await wakeForStep(services, businessId, claimed.leadId, recorded.nextAt);
  if (recorded && outcome.result === 'refused' && outcome.address) {
    const { provider, error: reason, address } = outcome;
    const bounce = message.channel === 'email' ? 'bounced' : 'undelivered';
    const block = address === 'optedOut' ? address : bounce;
    await recordReturn(services, { businessId, messageId, provider, reason, block, fails: false }, recorded.message);
  }
  return recorded;
}

import { claimMessages, type UsedUp } from './claimMessage.ts';
import { handOver } from './handOver.ts';
import type { Followers } from './ledger.ts';
import { recordMessages } from './recordMessage.ts';
import type { DeliveryOutcome } from './port.ts';
import type { Business } from '../model/business.ts';
import type { Services } from '../services.ts';

/** How many of the messages went which way; the others were not due, or somebody else had them. */
export interface SentTogether {
  handedOver: number;
  /** The provider has had enough for now. */
  busy: number;
  /** They wait for another day. */
  putOff: number;
}

/**
 * Sends messages of the ledger that are part of one thing, such as a newsletter, at the same time: one transaction claims
 * them, they are handed over beside one another, and one transaction records what became of them. No wake-up call is
 * made for one that waits: whoever sends the whole comes back for it. Safe to call twice and by several at once.
 * @param messageIds as many as may be with the provider at the same time
 */
export async function sendTogether(
  services: Services,
  followers: Followers,
  { businessId, business }: { businessId: string; business: Business },
  messageIds: readonly string[],
  over: UsedUp,
): Promise<SentTogether> {
  const claims = await claimMessages(services, followers, businessId, messageIds, over);
  const outcomes = new Map<string, { attempt: number; outcome: DeliveryOutcome }>();
  await Promise.all(
    messageIds.map(async (messageId, at) => {
      const claim = claims[at];
      if (claim?.outcome !== 'claimed') return;
      const { message, permit } = claim;
      const outcome = await handOver(services, business, { businessId, messageId }, message, permit, followers[message.purpose]?.letterOf);
      outcomes.set(messageId, { attempt: message.attempts, outcome });
    }),
  );
  if (outcomes.size > 0) await recordMessages(services, followers, businessId, outcomes);
  const putOff = claims.filter((claim) => claim.outcome === 'waits' && claim.until !== undefined).length;
  return { handedOver: outcomes.size, putOff, busy: [...outcomes.values()].filter(({ outcome }) => outcome.result === 'busy').length };
}

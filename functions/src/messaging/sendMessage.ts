import { claimMessage } from './claimMessage.ts';
import { handOver } from './handOver.ts';
import type { Followers, MessageReference } from './ledger.ts';
import { recordMessage } from './recordMessage.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { findSettings } from '../business/loadSettings.ts';
import { otherEmails } from '../business/overCap.ts';
import type { Services } from '../services.ts';

/**
 * Sends a message of the ledger that is due: claims it, hands it over, records what became of it. Safe to call early,
 * twice and by several at once: whoever claims it sends it, the others do nothing.
 */
export async function sendMessage(services: Services, followers: Followers, reference: MessageReference): Promise<void> {
  const { paths } = services;
  const { businessId, messageId } = reference;
  const [settings, now] = await Promise.all([findSettings(paths, businessId), services.now()]);
  if (!settings) return;
  const { business } = settings;
  const { use, over } = await dailyUse(paths, businessId, business, now);
  const claim = await claimMessage(services, followers, { businessId, messageId }, { ...over, otherEmails: otherEmails(use) });
  const wakeAt = async (at: Date | undefined) => {
    if (at) await services.wake({ queue: 'messaging-onMessageDue', data: { businessId, messageId }, at }, now);
  };
  if (claim.outcome === 'waits') await wakeAt(claim.until);
  if (claim.outcome !== 'claimed') return;
  const { letterOf } = followers[claim.message.purpose] ?? {};
  const outcome = await handOver(services, business, { businessId, messageId }, claim.message, claim.permit, letterOf);
  const attempt = claim.message.attempts;
  const recorded = await recordMessage(services, followers, { businessId, messageId, attempt }, outcome);
  await wakeAt(recorded?.retryAt);
}

import { FieldValue } from 'firebase-admin/firestore';
import { attentionIdOf } from './attentionId.ts';
import { recordOutcome } from './recordOutcome.ts';
import { wakeForStep } from './wakeForStep.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { claimedAtOf, leaseExpired } from '../messaging/lease.ts';
import { type Followers, isInLedger } from '../messaging/ledger.ts';
import { nextLookUp } from '../messaging/nextLookUp.ts';
import type { DeliveryOutcome, LookUp, MessageProvider } from '../messaging/port.ts';
import { recordMessage } from '../messaging/recordMessage.ts';
import type { Message } from '../model/message.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const unclear = 'The connection broke while it was being handed over, so it may or may not have gone out.';

/**
 * Finds out what became of a message that was claimed and whose outcome nobody knows, by asking its provider where that
 * can be asked; what it cannot say is shown to a person (reliability.md, rule 2). A provider that certainly never had
 * the message lets it be tried again: it is asked when a lease has run out, so two minutes after the claim at least.
 */
export async function lookUpMessage(services: Services, followers: Followers, businessId: string, messageId: string): Promise<void> {
  const ref = services.paths.messages(businessId).doc(messageId);
  const message = (await ref.get()).data();
  const realNow = services.realNow();
  if (!message || !isUnclear(message, realNow)) return;
  const { business, workflow } = await loadSettings(services.paths, businessId);
  const provider = await services.provider(businessId, business.channels, message.channel);
  const found = await ask(services, provider, businessId, messageId, message);
  const outcome = outcomeOf(found, message.provider ?? provider.name);
  const later = outcome.result === 'unclear' && provider.lookUp ? nextLookUp(message.lookUps ?? 0, message.leaseUntil ?? realNow, realNow) : undefined;
  const lookUps = { lookUpAt: later ?? FieldValue.delete(), lookUps: (message.lookUps ?? 0) + 1 };

  if (message.leadId !== undefined && (message.purpose === 'leadReply' || message.purpose === 'leadFollowUp')) {
    if (!(message.state === 'unknown' && outcome.result === 'unclear')) {
      const recorded = await recordOutcome(
        services,
        {
          businessId,
          timezone: business.timezone,
          settings: workflow,
          leadId: message.leadId,
          messageId,
          attempt: message.attempts,
          actor: { kind: 'system', id: 'sweep' },
          sentAt: message.claimedAt,
        },
        outcome,
      );
      if (recorded?.nextAt) await wakeForStep(services, businessId, message.leadId, recorded.nextAt);
    }
  } else if (isInLedger(message)) {
    if (!(message.state === 'unknown' && outcome.result === 'unclear')) {
      await recordMessage(services, followers, { businessId, messageId, attempt: message.attempts, sentAt: message.claimedAt }, outcome);
    }
  } else {
    await settleAlone(services, businessId, messageId, message, outcome, business.timezone);
  }
  if (message.lookUpAt || later) await ref.update(lookUps);
}

/** Claimed by somebody who was never heard of again, or unclear since, with a look-up that is due. */
function isUnclear({ state, leaseUntil, lookUpAt }: Message, realNow: Date): boolean {
  if (state === 'sending') return leaseExpired(leaseUntil, realNow);
  return state === 'unknown' && lookUpAt !== undefined && lookUpAt <= realNow;
}

async function ask(
  services: Services,
  provider: MessageProvider,
  businessId: string,
  messageId: string,
  { to, body, leaseUntil, claimedAt }: Message,
): Promise<LookUp> {
  const until = services.realNow();
  if (!provider.lookUp) return { found: 'unknown' };
  try {
    const found = await provider.lookUp({ to, body, from: leaseUntil ? claimedAtOf(leaseUntil) : until, until });
    // Connected or checked anew since: it may be another account, and what that one never had says nothing.
    const mayBeAnother = provider.checkedAt !== undefined && claimedAt !== undefined && provider.checkedAt > claimedAt;
    return found.found === 'nothing' && mayBeAnother ? { found: 'unknown' } : found;
  } catch (error) {
    log.warning('a provider could not be asked about a message', { businessId, messageId, provider: provider.name, ...errorFields(error) });
    return { found: 'unknown' };
  }
}

function outcomeOf(found: LookUp, provider: string): DeliveryOutcome {
  switch (found.found) {
    case 'sent':
      return { result: 'sent', provider, providerId: found.providerId };
    case 'failed':
      return { result: 'refused', provider, error: found.error };
    case 'nothing':
      return { result: 'busy', provider, retryAfterMs: undefined };
    case 'unknown':
      return { result: 'unclear', provider, error: unclear };
  }
}

/** An alert, or a test: it is not tried again by itself. */
async function settleAlone(
  { db, paths, now }: Services,
  businessId: string,
  messageId: string,
  seen: Message,
  outcome: DeliveryOutcome,
  timezone: string,
): Promise<void> {
  const ref = paths.messages(businessId).doc(messageId);
  const at = await now();
  await db.runTransaction(async (tx) => {
    const message = (await tx.get(ref)).data();
    if (message?.state !== seen.state || message.attempts !== seen.attempts) return;
    const settled = afterLookUp(outcome, message, at);
    tx.update(ref, settled);
    if (message.state === 'unknown' && settled.state !== 'unknown') {
      tx.delete(paths.attention(businessId).doc(attentionIdOf('unclearMessage', messageId)));
    }
    addCounters(tx, paths, businessId, messageChange(message, { ...message, ...settled }, timezone));
  });
}

function afterLookUp(outcome: DeliveryOutcome, { claimedAt }: Message, now: Date): Partial<Message> {
  const { provider } = outcome;
  switch (outcome.result) {
    case 'sent':
      return { state: 'sent', provider, providerId: outcome.providerId, sentAt: claimedAt ?? now };
    case 'busy':
      return { state: 'failed', provider, error: 'The connection broke before it was handed over. It has not gone out.' };
    case 'unclear':
      return { state: 'unknown', error: outcome.error };
    case 'broken':
    case 'refused':
      return { state: 'failed', provider, error: outcome.error };
  }
}

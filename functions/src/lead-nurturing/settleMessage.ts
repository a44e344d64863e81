import { advanceSequence } from './advanceSequence.ts';
import { changeLead } from './changeLead.ts';
import { findLeadMessage } from './findLeadMessage.ts';
import { recordOutcome } from './recordOutcome.ts';
import { sameStep } from './sequencePlan.ts';
import { wakeForStep } from './wakeForStep.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { type Followers, isInLedger } from '../messaging/ledger.ts';
import { settleByHand } from '../messaging/settleByHand.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * A person's word on a message whose outcome is unclear: it arrived, or it is to be sent again. One that was refused
 * can be sent again too.
 * @throws AppError `invalid` for an alert, `conflict` when its outcome is known or the sequence has been stopped
 */
export async function settleMessage(
  services: Services,
  followers: Followers,
  businessId: string,
  actor: Actor,
  { messageId, outcome }: { messageId: string; outcome: 'arrived' | 'sendAgain' },
): Promise<void> {
  const found = (await services.paths.messages(businessId).doc(messageId).get()).data();
  if (found && isInLedger(found)) {
    await settleByHand(services, followers, { businessId, messageId }, actor, outcome);
    return;
  }
  const { message, reference } = await findLeadMessage(services, businessId, messageId);
  if (message.purpose !== 'leadReply' && message.purpose !== 'leadFollowUp') {
    throw new AppError('invalid', 'Only messages to a lead can be settled.', { field: 'messageId' });
  }
  if (outcome === 'arrived') {
    if (message.state !== 'unknown') throw new AppError('conflict', 'The outcome of this message is known by now.');
    const { business, workflow } = await loadSettings(services.paths, businessId);
    const recorded = await recordOutcome(
      services,
      {
        ...reference,
        timezone: business.timezone,
        settings: workflow,
        messageId,
        attempt: message.attempts,
        actor,
        sentAt: message.claimedAt,
      },
      { result: 'sent', provider: message.provider ?? 'local', providerId: message.providerId ?? '' },
    );
    if (recorded?.nextAt) await wakeForStep(services, businessId, reference.leadId, recorded.nextAt);
    await changeLead(services, reference, actor, () => ({
      lead: {},
      activities: [{ kind: 'settled', messageId, after: { outcome } }],
    }));
    return;
  }
  await changeLead(services, reference, actor, ({ lead, business, stepMessage }, now) => {
    const open = stepMessage && ['unknown', 'failed'].includes(stepMessage.message.state);
    if (!open || stepMessage.id !== messageId || lead.sequence?.state !== 'waiting') {
      throw new AppError('conflict', 'This message cannot be sent again. Write to the person yourself.');
    }
    if (business.pausedAt !== null) throw new AppError('conflict', 'Everything is paused. Resume first, then send.');
    return {
      lead: { sequence: { state: 'waiting', ...sameStep(lead.sequence), nextAt: now, dueAt: now } },
      stepMessage: { state: 'queued', approvedBy: actor },
      activities: [{ kind: 'settled', messageId, after: { outcome } }],
      resolve: ['unclearMessage', 'failedMessage'],
    };
  });
  await advanceSequence(services, reference);
}

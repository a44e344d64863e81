import { changeLead } from './changeLead.ts';
import { findLeadMessage } from './findLeadMessage.ts';
import { stopped } from './moveStatus.ts';
import { sequenceAfter } from './sequencePlan.ts';
import { wakeForStep } from './wakeForStep.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Lets go of a draft. Without a first reply there is nothing to follow up on, so that ends the sequence; a follow-up
 * that is let go leaves the next one as it is planned.
 * @throws AppError `conflict` when it does not wait any more
 */
export async function rejectMessage(
  services: Services,
  businessId: string,
  actor: Actor,
  rejection: { messageId: string; reason: string },
): Promise<void> {
  const { reference } = await findLeadMessage(services, businessId, rejection.messageId);
  const { workflow } = await loadSettings(services.paths, businessId);
  let nextAt: Date | undefined;
  await changeLead(services, reference, actor, ({ lead, stepMessage }, now) => {
    const waits = stepMessage && ['awaitingApproval', 'held'].includes(stepMessage.message.state);
    if (!waits || stepMessage.id !== rejection.messageId || !lead.sequence) {
      throw new AppError('conflict', 'This message does not wait for your OK any more.');
    }
    const done = lead.sequence.step + 1;
    const next =
      lead.firstResponseAt && lead.sequence.step > 0
        ? { sequence: sequenceAfter(done, lead.firstResponseAt, now, workflow) }
        : stopped(lead, 'byMember');
    nextAt = next.sequence?.nextAt;
    return {
      lead: { ...next, skippedBecause: 'rejectedByMember' },
      stepMessage: { state: 'skipped', skippedBecause: 'rejectedByMember' },
      activities: [{ kind: 'rejected', messageId: rejection.messageId, text: rejection.reason }],
      resolve: ['approval', 'heldMessage'],
    };
  });
  if (nextAt) await wakeForStep(services, businessId, reference.leadId, nextAt);
}

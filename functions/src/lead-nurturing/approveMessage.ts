import { advanceSequence } from './advanceSequence.ts';
import { changeLead } from './changeLead.ts';
import { findLeadMessage } from './findLeadMessage.ts';
import { sameStep } from './sequencePlan.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

export interface Approval {
  messageId: string;
  /** What the person made of the draft. */
  subject?: string | undefined;
  body?: string | undefined;
}

/**
 * Sends a draft that waits for a person's OK, or one that was held for its age. What forbids a message still forbids
 * it: consent, an opt-out, quiet hours for a text.
 * @throws AppError `conflict` when it does not wait any more, or everything is paused
 */
export async function approveMessage(
  services: Services,
  businessId: string,
  actor: Actor,
  approval: Approval,
): Promise<void> {
  const { reference } = await findLeadMessage(services, businessId, approval.messageId);
  await changeLead(services, reference, actor, ({ lead, business, stepMessage }, now) => {
    const waits = stepMessage && ['awaitingApproval', 'held'].includes(stepMessage.message.state);
    if (!waits || stepMessage.id !== approval.messageId || !lead.sequence) {
      throw new AppError('conflict', 'This message does not wait for your OK any more.');
    }
    if (business.pausedAt !== null) throw new AppError('conflict', 'Everything is paused. Resume first, then send.');
    const { subject, body } = approval;
    return {
      lead: { sequence: { state: 'waiting', ...sameStep(lead.sequence), nextAt: now, dueAt: now } },
      stepMessage: {
        state: 'queued',
        approvedBy: actor,
        ...(subject !== undefined && stepMessage.message.channel === 'email' && { subject }),
        ...(body !== undefined && body !== stepMessage.message.body && { body, writtenBy: 'member' }),
      },
      activities: [{ kind: 'approved', messageId: approval.messageId }],
      resolve: ['approval', 'heldMessage'],
    };
  });
  await advanceSequence(services, reference);
}

import { changeLead, dropStepMessage } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { stopped } from './moveStatus.ts';
import { wakeForStep } from './wakeForStep.ts';
import type { Actor } from '../model/actor.ts';
import type { Qualification } from '../model/lead.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

export type Correction = Partial<Pick<Qualification, 'kind' | 'priority' | 'emergency'>>;

/**
 * The owner's word on what a lead is. It is kept beside the assistant's, so that the assistant can be measured
 * against it. A lead that was wrongly taken for spam is answered after all; one that is spam is let go.
 * @throws AppError `conflict` for a lead that has not been classified yet
 */
export async function correctQualification(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  correction: Correction,
): Promise<void> {
  let dueAt: Date | undefined;
  await changeLead(services, reference, actor, (read, now) => {
    const { lead } = read;
    const was = lead.qualification;
    if (!was) throw new AppError('conflict', 'This lead is still being classified. Try again in a moment.');
    const is = { ...was, ...correction };
    const changed = (['kind', 'priority', 'emergency'] as const).filter((field) => was[field] !== is[field]);
    if (changed.length === 0) return { lead: {} };
    const pick = (from: Qualification) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    const becameSpam = is.kind === 'spam' && was.kind !== 'spam';
    const isOwnLead = lead.duplicateOf === undefined;
    const wasWronglySpam = isOwnLead && was.kind === 'spam' && is.kind !== 'spam' && !lead.firstResponseAt;
    if (wasWronglySpam) dueAt = now;
    return {
      lead: {
        qualification: { ...is, by: actor.id },
        ...(becameSpam && stopped(lead, 'byMember')),
        ...(wasWronglySpam && {
          sequence: { state: 'waiting', step: 0, waitingFor: 'correction', nextAt: now, dueAt: now } as const,
        }),
      },
      activities: [
        { kind: 'corrected', before: { ...pick(was), by: was.by }, after: { ...pick(is), by: actor.id } },
      ],
      ...(becameSpam && { ...dropStepMessage(read, 'spam'), resolve: 'all' as const }),
    };
  });
  if (dueAt) await wakeForStep(services, reference.businessId, reference.leadId, dueAt);
}

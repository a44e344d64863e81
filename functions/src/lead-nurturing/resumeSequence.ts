import { changeLead } from './changeLead.ts';
import { isOpen } from './isOpen.ts';
import type { LeadReference } from './leadReference.ts';
import { sequenceAfter } from './sequencePlan.ts';
import { wakeForStep } from './wakeForStep.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Takes up the follow-ups of a lead again that a member had stopped. A step that came due meanwhile goes out now.
 * @throws AppError `conflict` where there is nothing to take up: the lead is closed, has replied, said no, or was
 *   never answered
 */
export async function resumeSequence(services: Services, reference: LeadReference, actor: Actor): Promise<void> {
  const { workflow } = await loadSettings(services.paths, reference.businessId);
  let dueAt: Date | undefined;
  await changeLead(services, reference, actor, ({ lead }, now) => {
    const { sequence, firstResponseAt } = lead;
    if (!isOpen(lead)) throw new AppError('conflict', 'This lead is closed. Open it again first.');
    if (sequence?.state !== 'stopped' || sequence.stoppedBecause !== 'byMember' || !firstResponseAt || sequence.step < 1) {
      throw new AppError('conflict', 'There are no stopped follow-ups to take up again.');
    }
    const next = sequenceAfter(sequence.step, firstResponseAt, now, workflow);
    dueAt = next.nextAt;
    return { lead: { sequence: next }, activities: [{ kind: 'sequenceResumed' }] };
  });
  if (dueAt) await wakeForStep(services, reference.businessId, reference.leadId, dueAt);
}

import { changeLead, type LeadInChange } from './changeLead.ts';
import { isOpen } from './isOpen.ts';
import type { LeadReference } from './leadReference.ts';
import { sequenceAfter } from './sequencePlan.ts';
import { wakeForStep } from './wakeForStep.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import type { Sequence } from '../model/lead.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';
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
  await changeLead(services, reference, actor, (read, now) => {
    const { lead } = read;
    const { sequence, firstResponseAt } = lead;
    if (!isOpen(lead)) throw new AppError('conflict', 'This lead is closed. Open it again first.');
    if (sequence?.state !== 'stopped' || sequence.stoppedBecause !== 'byMember' || !firstResponseAt) {
      throw new AppError('conflict', 'There are no stopped follow-ups to take up again.');
    }
    const next = takenUp(read, sequence.step, firstResponseAt, now, workflow);
    dueAt = next.nextAt;
    return { lead: { sequence: next }, activities: [{ kind: 'sequenceResumed' }] };
  });
  if (dueAt) await wakeForStep(services, reference.businessId, reference.leadId, dueAt);
}

/** Where the sequence goes on: what was let go when it was stopped stays let go, and what is not settled is waited for. */
export function takenUp(
  { stepMessage }: LeadInChange,
  step: number,
  firstResponseAt: Date,
  now: Date,
  settings: Pick<LeadNurtureSettings, 'followUpHours'>,
): Sequence {
  switch (stepMessage?.message.state) {
    case undefined:
      // An answer by hand stands for the first reply.
      return sequenceAfter(Math.max(1, step), firstResponseAt, now, settings);
    case 'sending':
      return { state: 'active', step };
    case 'unknown':
    case 'failed':
      return { state: 'waiting', step, waitingFor: 'person' };
    default:
      return sequenceAfter(step + 1, firstResponseAt, now, settings);
  }
}

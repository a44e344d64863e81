import { changeLead, dropStepMessage } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { moveStatus } from './moveStatus.ts';
import { isOpen } from './isOpen.ts';
import { undoClosing } from './undoClosing.ts';
import { wakeForStep } from './wakeForStep.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import type { LeadStatus } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Moves a lead by hand. People move it anywhere but back to `new`; an end stops the sequence, and taking that end back
 * at once (`undo`) takes the sequence up again.
 * @throws AppError `invalid` for a move back to `new`
 */
export async function changeLeadStatus(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  status: LeadStatus,
  { undo = false } = {},
): Promise<void> {
  const settings = undo ? await loadSettings(services.paths, reference.businessId) : undefined;
  let dueAt: Date | undefined;
  await changeLead(services, reference, actor, (read, now) => {
    const { lead } = read;
    if (lead.status === status) return { lead: {} };
    if (status === 'new') {
      throw new AppError('invalid', 'A lead cannot become new again. Choose another status.', { field: 'status' });
    }
    const takenUp = settings && isOpen({ status }) ? undoClosing(read, reference.leadId, settings.workflow, now) : undefined;
    dueAt = takenUp?.sequence.nextAt;
    return {
      lead: { ...moveStatus(lead, status, now), ...(takenUp && { sequence: takenUp.sequence }) },
      activities: [
        { kind: 'statusChanged', before: { status: lead.status }, after: { status } },
        ...(takenUp ? [{ kind: 'sequenceResumed' } as const] : []),
      ],
      // Somebody has looked at it: what asked for a look has had it.
      resolve: isOpen({ status }) ? ['emergency', 'hotLead', 'callBack', 'replied', 'wroteAgain', 'answerByHand'] : 'all',
      ...(!isOpen({ status }) && dropStepMessage(read, 'leadClosed')),
      ...(takenUp?.stepMessage && { stepMessage: takenUp.stepMessage }),
      ...(takenUp?.raise && { raise: takenUp.raise }),
    };
  });
  if (dueAt) await wakeForStep(services, reference.businessId, reference.leadId, dueAt);
}

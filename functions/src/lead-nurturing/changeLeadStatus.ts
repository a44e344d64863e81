import { changeLead, dropStepMessage } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { moveStatus } from './moveStatus.ts';
import { isOpen } from './isOpen.ts';
import type { Actor } from '../model/actor.ts';
import type { LeadStatus } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Moves a lead by hand. People move it anywhere but back to `new`; an end stops the sequence.
 * @throws AppError `invalid` for a move back to `new`
 */
export async function changeLeadStatus(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  status: LeadStatus,
): Promise<void> {
  await changeLead(services, reference, actor, (read, now) => {
    const { lead } = read;
    if (lead.status === status) return { lead: {} };
    if (status === 'new') {
      throw new AppError('invalid', 'A lead cannot become new again. Choose another status.', { field: 'status' });
    }
    return {
      lead: moveStatus(lead, status, now),
      activities: [{ kind: 'statusChanged', before: { status: lead.status }, after: { status } }],
      // Somebody has looked at it: what asked for a look has had it.
      resolve: isOpen({ status }) ? ['emergency', 'hotLead', 'callBack', 'replied', 'wroteAgain', 'answerByHand'] : 'all',
      ...(!isOpen({ status }) && dropStepMessage(read, 'leadClosed')),
    };
  });
}

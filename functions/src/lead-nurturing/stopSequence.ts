import { changeLead, dropStepMessage } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { stopped } from './moveStatus.ts';
import type { Actor } from '../model/actor.ts';
import type { Services } from '../services.ts';

/** Ends the messages to a lead by hand; what is written and has not gone out will not go out. */
export async function stopSequence(services: Services, reference: LeadReference, actor: Actor): Promise<void> {
  await changeLead(services, reference, actor, (read) => {
    const change = stopped(read.lead, 'byMember');
    if (!change.sequence) return { lead: {} };
    return {
      lead: change,
      activities: [{ kind: 'sequenceStopped', after: { because: 'byMember' } }],
      ...dropStepMessage(read, 'stoppedByMember'),
      resolve: ['approval', 'heldMessage'],
    };
  });
}

import { changeLead } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { isForward, moveStatus } from './moveStatus.ts';
import type { Actor } from '../model/actor.ts';
import type { Services } from '../services.ts';

/** A note, or a call that was made: a call is an interaction, so it moves a new lead on and settles what asked for it. */
export async function logActivity(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  entry: { kind: 'note' | 'call'; text: string },
): Promise<void> {
  await changeLead(services, reference, actor, ({ lead }, now) => {
    if (entry.kind === 'note') return { lead: {}, activities: [entry] };
    const moves = isForward(lead.status, 'contacted');
    return {
      lead: {
        ...(moves && moveStatus(lead, 'contacted', now)),
        firstResponseAt: lead.firstResponseAt ?? now,
        lastInteractionAt: now,
      },
      activities: [
        entry,
        ...(moves
          ? [{ kind: 'statusChanged' as const, before: { status: lead.status }, after: { status: 'contacted' } }]
          : []),
      ],
      resolve: ['emergency', 'hotLead', 'callBack', 'answerByHand', 'wroteAgain'],
    };
  });
}

import { changeLead } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Gives a lead to a member, or back to nobody. Whoever takes a lead has seen it: the alerts about it end.
 * @throws AppError `invalid` when the member is not one of the business
 */
export async function assignLead(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  memberId: string | null,
): Promise<void> {
  let name: string | null = null;
  if (memberId !== null) {
    const member = (await services.paths.members(reference.businessId).doc(memberId).get()).data();
    if (!member) throw new AppError('invalid', 'Choose a member of this business.', { field: 'assignedTo' });
    name = member.displayName;
  }
  await changeLead(services, reference, actor, ({ lead }) => ({
    lead: { assignedTo: memberId, assignedName: name },
    activities: [
      { kind: 'assigned', before: { assignedTo: lead.assignedTo ?? null }, after: { assignedTo: memberId, name } },
    ],
    ...(memberId !== null && { resolve: ['emergency', 'hotLead'] as const }),
  }));
}

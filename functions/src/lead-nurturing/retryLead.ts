import { attentionIdOf } from './attentionId.ts';
import type { LeadReference } from './leadReference.ts';
import { nurtureLead } from './nurtureLead.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Runs the workflow for a lead whose event was given up on.
 * @throws AppError `notFound`
 */
export async function retryLead(services: Services, reference: LeadReference): Promise<void> {
  const { paths } = services;
  const { businessId, leadId } = reference;
  const lead = (await paths.leads(businessId).doc(leadId).get()).data();
  if (!lead) throw new AppError('notFound', 'This lead is no longer there.');
  await nurtureLead(services, { ...reference, lead });
  await Promise.all([
    paths.deadLetters(businessId).doc(`onLeadCreated-${leadId}`).delete(),
    paths.attention(businessId).doc(attentionIdOf('notProcessed', leadId)).delete(),
  ]);
}

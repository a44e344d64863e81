import type { LeadReference } from './leadReference.ts';
import { receiveReply } from './receiveReply.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** A reply that reached a person some other way, noted by hand: it counts like any other. */
export async function noteReply(services: Services, reference: LeadReference, actor: Actor, text: string): Promise<void> {
  const lead = (await services.paths.leads(reference.businessId).doc(reference.leadId).get()).data();
  if (!lead) throw new AppError('notFound', 'This lead is no longer there.');
  await receiveReply(services, reference, actor, {
    messageId: services.paths.messages(reference.businessId).doc().id,
    channel: lead.preferredChannel,
    provider: 'member',
    body: text,
  });
}

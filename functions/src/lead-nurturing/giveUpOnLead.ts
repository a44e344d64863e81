import * as z from 'zod/mini';
import { attentionId } from './attentionId.ts';
import type { LeadReference } from './leadReference.ts';
import type { Attention } from '../model/attention.ts';
import { cut } from '../model/cut.ts';
import { log } from '../platform/logging.ts';
import { failedTooLong } from '../platform/worthTrying.ts';
import type { Services } from '../services.ts';

/** What can be shown of a lead that perhaps failed because it is not in the expected form. */
const shown = z.catch(z.object({ name: z.string(), phone: z.optional(z.string()) }), { name: 'A lead' });

/** Leaves a dead letter for an event that is not worked on (any more), and tells the owner, who can run it again. */
export async function giveUpOnLead(
  services: Services,
  { businessId, leadId }: LeadReference,
  document: unknown,
  event: { id: string; path: string },
  because = failedTooLong,
): Promise<void> {
  const { paths } = services;
  const now = await services.now();
  const { name, phone } = shown.parse(document);
  const item: Attention = {
    kind: 'notProcessed',
    leadId,
    title: cut(name, 200),
    detail: 'This lead came in but could not be worked on. Nobody has answered it.',
    priority: 'hot',
    ...(phone !== undefined && { phone }),
    rank: 1,
    createdAt: now,
  };
  const batch = services.db.batch();
  batch.set(paths.deadLetters(businessId).doc(`onLeadCreated-${leadId}`), {
    functionName: 'leadNurturing-onLeadCreated',
    path: event.path,
    eventId: event.id,
    error: because,
    createdAt: now,
  });
  batch.set(paths.attention(businessId).doc(attentionId(item)), item);
  await batch.commit();
  log.error('lead event given up on', { businessId, leadId, eventId: event.id });
}

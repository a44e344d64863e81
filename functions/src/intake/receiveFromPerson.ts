import { receivePersonReply } from './receivePersonReply.ts';
import { hear, type IncomingReply, receiveReply } from '../lead-nurturing/receiveReply.ts';
import { type Answerer, tellOfReply } from '../lead-nurturing/tellOfReply.ts';
import type { Contact } from '../model/contact.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

export interface PersonReplying {
  businessId: string;
  contactId: string;
  contact: Pick<Contact, 'openLeadId'>;
  /** Of the message they answer, where that is known. */
  leadId: string | undefined;
  saleId: string | undefined;
}

/**
 * Receives an answer of a person as one about their lead: the one they answer about, the open one, the newest one.
 * @returns whether it is new; undefined where they have no lead (any more)
 */
export async function receiveOnLead(services: Services, person: PersonReplying, reply: IncomingReply): Promise<boolean | undefined> {
  const { businessId, contactId, contact } = person;
  const candidates = [
    () => person.leadId,
    () => contact.openLeadId ?? undefined,
    () => newestLead(services, businessId, contactId),
  ];
  for (const candidate of candidates) {
    const leadId = await candidate();
    if (leadId === undefined) continue;
    try {
      const isNew = await receiveReply(services, { businessId, leadId }, { kind: 'public', id: contactId }, reply);
      await tell(services, { businessId, leadId }, reply);
      return isNew;
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'notFound')) throw error;
    }
  }
  return undefined;
}

/**
 * Receives an answer of somebody who has no lead.
 * @returns whether it is new
 */
export async function receiveAlone(services: Services, person: PersonReplying, reply: IncomingReply): Promise<boolean> {
  const { businessId, contactId, saleId } = person;
  const isNew = await receivePersonReply(services, { businessId, contactId, saleId }, reply);
  await tell(services, { businessId, contactId }, reply);
  return isNew;
}

/** Also of what is repeated: the process may have died before anybody was told. */
async function tell(services: Services, answerer: Answerer, reply: IncomingReply): Promise<void> {
  if (!reply.autoReply && hear(reply).says === 'message') await tellOfReply(services, answerer, reply);
}

async function newestLead({ paths }: Services, businessId: string, contactId: string): Promise<string | undefined> {
  const newest = await paths.leads(businessId).where('contactId', '==', contactId).orderBy('createdAt', 'desc').limit(1).get();
  return newest.docs[0]?.id;
}

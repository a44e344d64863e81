import type { LeadReference } from './leadReference.ts';
import type { Message } from '../model/message.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * A message and the lead it belongs to.
 * @throws AppError `notFound` for a message that is not there or is not a lead's
 */
export async function findLeadMessage(
  { paths }: Services,
  businessId: string,
  messageId: string,
): Promise<{ message: Message; reference: LeadReference }> {
  const message = (await paths.messages(businessId).doc(messageId).get()).data();
  if (!message || message.leadId === undefined) throw new AppError('notFound', 'This message is no longer there.');
  return { message, reference: { businessId, leadId: message.leadId } };
}

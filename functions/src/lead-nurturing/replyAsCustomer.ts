import { receiveReply } from './receiveReply.ts';
import { receiveAlone, receiveOnLead } from '../intake/receiveFromPerson.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Plays the customer in the local outbox: the reply takes the way that a real one takes.
 * @throws AppError `notFound`; `invalid` for a message that went out through a real channel, or to a member
 */
export async function replyAsCustomer(
  services: Services,
  businessId: string,
  { messageId, body }: { messageId: string; body: string },
): Promise<void> {
  const { paths } = services;
  const gone = new AppError('notFound', 'This message is no longer there.');
  const message = (await paths.messages(businessId).doc(messageId).get()).data();
  if (!message) throw gone;
  if (message.provider !== 'local' || message.direction !== 'out' || message.purpose === 'alert') {
    throw new AppError('invalid', 'Only messages of the local outbox can be answered here.', { field: 'messageId' });
  }
  const { channel, contactId, leadId, saleId } = message;
  const reply = { messageId: paths.messages(businessId).doc().id, channel, provider: 'local', body };
  if (leadId !== undefined) {
    await receiveReply(services, { businessId, leadId }, { kind: 'public', id: contactId ?? 'customer' }, reply);
    return;
  }
  const contact = contactId === undefined ? undefined : (await paths.contacts(businessId).doc(contactId).get()).data();
  if (contactId === undefined || !contact) throw gone;
  const person = { businessId, contactId, contact, leadId, saleId };
  if ((await receiveOnLead(services, person, reply)) === undefined) await receiveAlone(services, person, reply);
}

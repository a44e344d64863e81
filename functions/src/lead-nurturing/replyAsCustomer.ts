import { findLeadMessage } from './findLeadMessage.ts';
import { receiveReply } from './receiveReply.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Plays the customer in the local outbox: the reply takes the way that a real one takes.
 * @throws AppError `invalid` for a message that went out through a real channel, or to a member
 */
export async function replyAsCustomer(
  services: Services,
  businessId: string,
  { messageId, body }: { messageId: string; body: string },
): Promise<void> {
  const { message, reference } = await findLeadMessage(services, businessId, messageId);
  if (message.provider !== 'local' || message.direction !== 'out' || message.purpose === 'alert') {
    throw new AppError('invalid', 'Only messages of the local outbox can be answered here.', { field: 'messageId' });
  }
  await receiveReply(
    services,
    reference,
    { kind: 'public', id: message.contactId ?? 'customer' },
    { messageId: services.paths.messages(businessId).doc().id, channel: message.channel, provider: 'local', body },
  );
}

import type { MessageProvider, OutboundMessage } from './port.ts';
import type { Message } from '../model/message.ts';

/** How an answer to this message, and the provider's reports about it, find their way back. */
export function replyPath(
  _provider: MessageProvider,
  _ids: { businessId: string; messageId: string },
  _message: Message,
): Pick<OutboundMessage, 'replyTo' | 'emailId' | 'statusUrl' | 'headers'> {
  return { replyTo: undefined, emailId: undefined, statusUrl: undefined, headers: {} };
}

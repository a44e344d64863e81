import { emailHtml } from './emailHtml.ts';
import type { MessageProvider, OutboundMessage } from './port.ts';
import { replyPath } from './replyPath.ts';
import { waysOut } from './waysOut.ts';
import { withFooter } from './withFooter.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';

/** A claimed message in the form in which its provider takes it. The local outbox shows the bare text. */
export async function composeMessage(
  provider: MessageProvider,
  business: Business,
  ids: { businessId: string; messageId: string },
  message: Message,
): Promise<OutboundMessage> {
  const { channel, purpose, to, subject, body } = message;
  const bare = { ...ids, channel, purpose, to, fromName: business.name, subject, body };
  const back = replyPath(provider, ids, message);
  if (channel !== 'email' || provider.sender === undefined) return { ...bare, ...back, html: undefined };
  const { headers, footer } = waysOut(business, ids, message);
  return {
    ...bare,
    ...back,
    body: withFooter(body, footer),
    html: await emailHtml(business, message, footer),
    headers: { ...back.headers, ...headers },
  };
}

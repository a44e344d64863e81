import { emailHtml } from './emailHtml.ts';
import { type Letter, wayOutLink } from './ledger.ts';
import type { MessageProvider, OutboundMessage } from './port.ts';
import { replyPath } from './replyPath.ts';
import { waysOut } from './waysOut.ts';
import { withFooter } from './withFooter.ts';
import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';

/**
 * A claimed message in the form in which its provider takes it. The local outbox shows the bare text.
 * @param letter what it says, where that is not in the message itself
 */
export async function composeMessage(
  provider: MessageProvider,
  business: Business,
  ids: { businessId: string; messageId: string },
  message: Message,
  letter?: Letter,
): Promise<OutboundMessage> {
  const { channel, purpose, to, subject, body } = message;
  const bare = { ...ids, channel, purpose, to, fromName: business.name, subject, body };
  const back = replyPath(provider, ids, message);
  if (letter) {
    const { headers, link = wayOutLink } = waysOut(business, ids, message);
    const own = { ...bare, ...back, subject: letter.subject, body: letter.text.replaceAll(wayOutLink, link) };
    if (provider.sender === undefined) return { ...own, html: undefined };
    return { ...own, html: letter.html.replaceAll(wayOutLink, link), headers: { ...back.headers, ...headers } };
  }
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

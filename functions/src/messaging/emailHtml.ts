import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';

/** An email as a mail program shows it; undefined for what is not an email. */
export function emailHtml(
  _business: Business,
  _message: Pick<Message, 'channel' | 'purpose' | 'subject' | 'body'>,
  _footer: readonly string[],
): Promise<string | undefined> {
  return Promise.resolve(undefined);
}

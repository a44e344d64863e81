import type { Business } from '../model/business.ts';
import type { Message } from '../model/message.ts';

/** What every message must carry so that the person can say no: headers, and lines at its foot. */
export function waysOut(
  _business: Business,
  _ids: { businessId: string; messageId: string },
  _message: Message,
): { headers: Readonly<Record<string, string>>; footer: readonly string[] } {
  return { headers: {}, footer: [] };
}

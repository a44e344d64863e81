import type { LeadReference } from './leadReference.ts';
import type { ConversationLine } from '../assistant/port.ts';
import type { Lead } from '../model/lead.ts';
import type { Services } from '../services.ts';

/** Enough for a follow-up to know what it follows up on. */
const newestLines = 8;
/** Alerts to several members on call lie among the lead's messages and must not crowd them out. */
const newestMessages = 30;

/** What was said between the business and the lead, its own first message included. At most 30 reads. */
export async function readConversation(
  { paths }: Services,
  { businessId, leadId }: LeadReference,
  lead: Lead,
): Promise<ConversationLine[]> {
  const messages = await paths
    .messages(businessId)
    .where('leadId', '==', leadId)
    .orderBy('createdAt', 'desc')
    .limit(newestMessages)
    .get();
  const said = messages.docs
    .map((document) => document.data())
    .filter(({ purpose, state }) => purpose !== 'alert' && ['sent', 'delivered', 'received'].includes(state))
    .slice(0, newestLines)
    .map(({ direction, createdAt, body }) => ({ direction, at: createdAt, body }));
  const opening = { direction: 'in' as const, at: lead.receivedAt ?? lead.createdAt, body: lead.message ?? '' };
  return [opening, ...said.reverse()];
}

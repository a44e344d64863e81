import { businessBrief } from '../assistant/businessBrief.ts';
import type { ConversationLine } from '../assistant/port.ts';
import { meterAssistants } from '../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../assistant/standIn.ts';
import { suggestReply, type Suggestion } from '../assistant/suggestReply.ts';
import { countAssistantCall } from '../business/countAssistantCall.ts';
import { dailyUse } from '../business/dailyUse.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import { replySubject } from '../model/replySubject.ts';
import type { AddressChannel } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** Enough to know what it is about. */
const newestMessages = 12;
const said: readonly Message['state'][] = ['sent', 'delivered', 'received'];

/**
 * What the assistant would answer to a person's last message, on a channel; to be edited and sent by a member. Nothing
 * is sent, and nothing but the call is counted. Beyond the day's AI calls the built-in assistant suggests.
 * @throws AppError `notFound`, `conflict` where they have written nothing yet
 */
export async function suggestAnswer(
  services: Services,
  businessId: string,
  { contactId, channel }: { contactId: string; channel: AddressChannel },
): Promise<Suggestion> {
  const { paths } = services;
  const [{ business }, contactSnapshot, messages, now] = await Promise.all([
    loadSettings(paths, businessId),
    paths.contacts(businessId).doc(contactId).get(),
    paths.messages(businessId).where('contactId', '==', contactId).orderBy('createdAt', 'desc').limit(newestMessages).get(),
    services.now(),
  ]);
  const contact = contactSnapshot.data();
  if (!contact) throw new AppError('notFound', 'This person is no longer there.');
  const leadId = contact.inbox?.leadId ?? contact.openLeadId ?? undefined;
  const lead = leadId === undefined ? undefined : (await paths.leads(businessId).doc(leadId).get()).data();
  const newest = messages.docs.map((document) => document.data()).filter(({ purpose, state }) => purpose !== 'alert' && said.includes(state));
  const conversation = [...openingOf(lead), ...newest.map(({ direction, createdAt, body }) => ({ direction, at: createdAt, body }))];
  if (!conversation.some((line) => line.direction === 'in')) {
    throw new AppError('conflict', 'They have not written anything yet that could be answered.');
  }

  const { over } = await dailyUse(paths, businessId, business, now);
  const { assistants, use } = meterAssistants(services.assistants(business));
  const suggestion = await suggestReply(over.ai ? standIn(assistants, aiCapNote) : assistants, {
    business: businessBrief(business),
    name: contact.name,
    language: contact.language ?? business.locale,
    channel,
    conversation,
  });
  await countAssistantCall(services, businessId, business.timezone, use());
  const answered = newest.find((message) => message.channel === 'email' && message.subject)?.subject;
  return channel === 'email' && answered ? { ...suggestion, subject: replySubject(answered) } : suggestion;
}

/** What the lead wrote when it came in is on the lead, not among the messages. */
function openingOf(lead: Lead | undefined): ConversationLine[] {
  if (!lead?.message) return [];
  return [{ direction: 'in', at: lead.receivedAt ?? lead.createdAt, body: lead.message }];
}

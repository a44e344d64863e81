/**
 * Writes follow-up 1 or 2 from the conversation so far. No Firestore, no sending, no clock: it may be repeated.
 *
 *   const followUp = await writeFollowUp(chooseAssistants(business, openAiConfig()), {
 *     business, name: lead.name, language: lead.language, channel: 'email', number: 1,
 *     conversation,           // what came in and went out; the lead's own message is a line `in`
 *   });
 *   // followUp: { subject, body, writtenBy, note?, approvalReasons, failure?, usage? }
 */
import type { AssistantName } from '../model/words.ts';
import { askAssistants, type AssistantFailure } from './askAssistants.ts';
import { checkDraft } from './checkDraft.ts';
import { firstName } from './firstName.ts';
import type { Assistants, BusinessBrief, ConversationLine, FollowUpRequest, TokenUsage } from './port.ts';

export interface FollowUpTask {
  business: BusinessBrief;
  /** As typed into the form. */
  name: string;
  /** The lead's language; the business's own where none was found. */
  language: string;
  channel: 'email' | 'sms';
  number: 1 | 2;
  conversation: readonly ConversationLine[];
}

export interface FollowUp {
  subject: string;
  body: string;
  writtenBy: AssistantName;
  /** Why another assistant than the owner's choice wrote it. */
  note?: string;
  /** Promises and foreign addresses in the text; with any of them it waits for approval. */
  approvalReasons: string[];
  failure?: AssistantFailure;
  usage?: TokenUsage;
}

export async function writeFollowUp(assistants: Assistants, task: FollowUpTask): Promise<FollowUp> {
  const { business, language, channel, number, conversation } = task;
  const request: FollowUpRequest = { business, language, channel, number, conversation, firstName: firstName(task.name) };
  const asked = await askAssistants(assistants, (assistant) => assistant.writeFollowUp(request));
  const { subject, body, usage } = asked.answer;
  const leadText = conversation.filter((line) => line.direction === 'in').map((line) => line.body);
  return {
    subject,
    body,
    writtenBy: asked.by,
    ...(asked.note !== undefined && { note: asked.note }),
    approvalReasons: checkDraft({ subject, body, language }, business, leadText.join('\n')),
    ...(asked.failure && { failure: asked.failure }),
    ...(usage && { usage }),
  };
}

import type { AssistantName } from '../model/words.ts';
import { askAssistants } from './askAssistants.ts';
import { checkDraft } from './checkDraft.ts';
import { firstName } from './firstName.ts';
import type { Assistants, BusinessBrief, ConversationLine } from './port.ts';

export interface SuggestionTask {
  business: BusinessBrief;
  /** As typed into the form. */
  name: string;
  /** The language of the conversation so far. */
  language: string;
  channel: 'email' | 'sms';
  conversation: readonly ConversationLine[];
}

export interface Suggestion {
  subject: string;
  body: string;
  writtenBy: AssistantName;
  /** Promises and foreign addresses in the text: what whoever sends it should look at first. */
  approvalReasons: string[];
}

/** Suggests a reply to what somebody wrote last. No Firestore, no sending, no clock: it may be repeated. */
export async function suggestReply(assistants: Assistants, task: SuggestionTask): Promise<Suggestion> {
  const { business, name, language, channel, conversation } = task;
  const request = { business, language, channel, conversation, firstName: firstName(name) };
  const { answer, by } = await askAssistants(assistants, (assistant) => assistant.suggestReply(request));
  const { subject, body } = answer;
  const theirs = conversation.filter((line) => line.direction === 'in').map((line) => line.body);
  return {
    subject,
    body,
    writtenBy: by,
    approvalReasons: checkDraft({ subject, body, language: answer.language }, business, theirs.join('\n')),
  };
}

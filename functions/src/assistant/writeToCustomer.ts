/**
 * Writes a message after a completed sale: a thank-you with a request, a reminder, or a referral offer. No Firestore, no
 * sending, no clock: it may be repeated.
 *
 *   const text = await writeToCustomer(assistants, { business, name, language, channel, service, about: { kind: 'reviewRequest' } });
 *   // text: { subject, body, writtenBy, note?, failure?, usage? }
 *
 * Such a message is never left waiting for an OK: where the chosen assistant promises what it may not, or speaks of a
 * reward in a request, the local one writes it, and the note says so.
 */
import type { AssistantName } from '../model/words.ts';
import { askAssistants, type AssistantFailure } from './askAssistants.ts';
import { firstName } from './firstName.ts';
import type { Assistants, CustomerMessageRequest, TokenUsage } from './port.ts';
import { whyUnsuited } from './whyUnsuited.ts';

export interface CustomerMessageTask extends Omit<CustomerMessageRequest, 'firstName'> {
  /** As typed; addressed by it only where it looks like a name. */
  name: string;
}

export interface CustomerMessage {
  subject: string;
  body: string;
  writtenBy: AssistantName;
  /** Why another assistant than the owner's choice wrote it. */
  note?: string;
  failure?: AssistantFailure;
  usage?: TokenUsage;
}

export async function writeToCustomer(assistants: Assistants, task: CustomerMessageTask): Promise<CustomerMessage> {
  const { name, ...rest } = task;
  const request: CustomerMessageRequest = { ...rest, firstName: firstName(name) };
  const asked = await askAssistants(assistants, (assistant) => assistant.writeToCustomer(request));
  const { usage } = asked.answer;
  const unsuited = asked.by === 'local' ? undefined : whyUnsuited(asked.answer, request);
  const { subject, body } = unsuited === undefined ? asked.answer : await assistants.local.writeToCustomer(request);
  const note = unsuited === undefined ? asked.note : `Written by the built-in assistant, because the text from OpenAI ${unsuited}.`;
  return {
    subject,
    body,
    writtenBy: unsuited === undefined ? asked.by : assistants.local.name,
    ...(note !== undefined && { note }),
    ...(asked.failure && { failure: asked.failure }),
    ...(usage && { usage }),
  };
}

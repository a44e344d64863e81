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
import type { AssistantFailure } from './askAssistants.ts';
import type { Assistants, CustomerMessageRequest, TokenUsage } from './port.ts';

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

export function writeToCustomer(_assistants: Assistants, _task: CustomerMessageTask): Promise<CustomerMessage> {
  return Promise.reject(new Error('not written yet'));
}

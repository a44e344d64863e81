import { AppError } from '../platform/errors.ts';
import type { AssistantName } from '../model/words.ts';
import type { Assistant, Assistants } from './port.ts';

/** Why the chosen assistant did not answer; `keyRefused` is for the owner to mend. */
export interface AssistantFailure {
  reason: string;
  /** One sentence for the owner. */
  message: string;
}

export interface Asked<Answer> {
  answer: Answer;
  by: AssistantName;
  note?: string;
  failure?: AssistantFailure;
}

/** The chosen assistant's answer, or the local one's with a note that says why. Faults of our own are thrown. */
export async function askAssistants<Answer>(
  assistants: Assistants,
  ask: (assistant: Assistant) => Promise<Answer>,
): Promise<Asked<Answer>> {
  const { chosen, local, note } = assistants;
  if (chosen.name === local.name) return { answer: await ask(local), by: local.name, ...(note && { note }) };
  try {
    return { answer: await ask(chosen), by: chosen.name };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
    const failure = { reason: error.reason ?? 'unavailable', message: error.message };
    return { answer: await ask(local), by: local.name, note: `Written by the built-in assistant. ${error.message}`, failure };
  }
}

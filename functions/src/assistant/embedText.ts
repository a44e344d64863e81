/**
 * Where a text lies among others. No Firestore: it may be repeated.
 *
 *   const { vector, by } = await embedText(assistants, text);
 */
import { askAssistants } from './askAssistants.ts';
import type { Assistants } from './port.ts';
import { cut } from '../model/cut.ts';
import type { AssistantName } from '../model/words.ts';

export interface Embedding {
  vector: readonly number[];
  /** Whose it is: only those of the same assistant can be compared. */
  by: AssistantName;
}

/** OpenAI reads 8,191 tokens; this many characters are fewer in every script, and say what a text is about. */
const longest = 8000;

export async function embedText(assistants: Assistants, text: string): Promise<Embedding> {
  const { answer, by } = await askAssistants(assistants, (assistant) => assistant.embed(cut(text, longest)));
  return { vector: answer.vector, by };
}

import type { AssistantName } from '../../model/words.ts';

/**
 * From which cosine on a piece says again what an earlier one has said, by whose embedding it is.
 * - openai: text-embedding-3-small at 768 dimensions puts two posts of one trade at 0.4 to 0.6 and the same subject from
 *   another side below 0.75; above 0.8 are paraphrases.
 * - local: the built-in one goes by words, so another side of the same subject is far, at 0.2 to 0.45; from 0.6 on most
 *   of the words are the same.
 */
export const tooNear: Readonly<Record<AssistantName, number>> = { openai: 0.8, local: 0.6 };

import { tooNearLocally } from '../../assistant/local/content/tooNearLocally.ts';
import type { AssistantName } from '../../model/words.ts';

/**
 * From which cosine on a piece says again what an earlier one has said, by whose embedding it is.
 * - openai: text-embedding-3-small at 768 dimensions puts two posts of one trade at 0.4 to 0.6 and the same subject from
 *   another side below 0.75; above 0.8 are paraphrases.
 * - local: of five trades' sixty pieces each, those on another subject were at 0.2 to 0.55 from the nearest earlier one,
 *   those on the same subject told another way at 0.4 to 0.79, and those that repeated one from 0.82 on.
 */
export const tooNear: Readonly<Record<AssistantName, number>> = { openai: 0.8, local: tooNearLocally };

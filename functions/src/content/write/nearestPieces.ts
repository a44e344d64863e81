import * as z from 'zod/mini';
import type { Embedding } from '../../assistant/embedText.ts';
import { contentMemory } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/** An earlier piece, and how near it lies: the cosine of the angle between the two, 0 to 1. */
export interface NearPiece {
  contentId: string;
  title: string;
  text: string;
  /** Why the owner did not want it. */
  rejectedBecause?: string | undefined;
  similarity: number;
}

const found = z.object({ ...z.pick(contentMemory, { title: true, text: true, rejectedBecause: true }).shape, distance: z.number() });

/**
 * The earlier pieces that are nearest to a text, the nearest first, among those that the same assistant has placed.
 * Rejected ones are among them: nobody has read those, but what the owner did not want must not be written once more.
 * Another piece on a subject that was rejected for its wording is far enough away to pass.
 * @param except the piece itself, where it is in the memory because it is written again
 * @returns at most `limit`; one read for each, and one more where there is an exception
 */
export async function nearestPieces(
  { paths }: Pick<Services, 'paths'>,
  businessId: string,
  { vector, by }: Embedding,
  { except, limit }: { except: string | undefined; limit: number },
): Promise<NearPiece[]> {
  const nearest = await paths
    .contentMemory(businessId)
    .withConverter(null)
    .where('embeddedBy', '==', by)
    .select('title', 'text', 'rejectedBecause', 'distance')
    .findNearest({
      vectorField: 'embedding',
      queryVector: [...vector],
      limit: except === undefined ? limit : limit + 1,
      distanceMeasure: 'COSINE',
      distanceResultField: 'distance',
    })
    .get();
  return nearest.docs
    .filter(({ id }) => id !== except)
    .slice(0, limit)
    .map((document) => {
      const { title, text, rejectedBecause, distance } = found.parse(document.data());
      return { contentId: document.id, title, text, rejectedBecause, similarity: Math.min(1, Math.max(0, 1 - distance)) };
    });
}

import { FieldValue } from 'firebase-admin/firestore';
import { textToPlace } from './rememberPiece.ts';
import { textOf } from '../changePiece.ts';
import { embedText } from '../../assistant/embedText.ts';
import type { Assistants } from '../../assistant/port.ts';
import type { ContentMemory } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/** Pieces of one pass: more than an outage of a week leaves, and a few seconds' work. */
const atMost = 20;
const together = 5;

/** A piece in the memory, and who has placed it there. */
export type Placed = Pick<ContentMemory, 'embeddedBy'> & { contentId: string };

/**
 * Places pieces anew that another assistant has placed, the newest first: the built-in one while the chosen one was away,
 * or the one before. Only places by the same one can be compared, so what is said in those would else be said again. What
 * is left, or where the chosen one is away again, the next pass goes on. A stand-in leaves every place as it is. For each
 * piece 2 reads of it and 1 of its place, and 1 write; none where all are the chosen one's.
 */
export async function placeAgain(services: Services, businessId: string, memory: readonly Placed[], assistants: Assistants): Promise<void> {
  const { chosen, note } = assistants;
  if (note !== undefined) return;
  const others = memory.filter(({ embeddedBy }) => embeddedBy !== chosen.name).slice(0, atMost);
  for (let start = 0; start < others.length; start += together) {
    const answered = await Promise.all(
      others.slice(start, start + together).map(({ contentId }) => placeOne(services, businessId, contentId, assistants)),
    );
    if (answered.includes(false)) return;
  }
}

/** @returns false where the chosen assistant does not answer */
async function placeOne({ db, paths }: Services, businessId: string, contentId: string, assistants: Assistants): Promise<boolean> {
  const ref = paths.content(businessId).doc(contentId);
  const piece = (await ref.get()).data();
  if (!piece) return true;
  const { vector, by } = await embedText(assistants, textToPlace(textOf(piece)));
  if (by !== assistants.chosen.name) return false;
  const memoryRef = paths.contentMemory(businessId).doc(contentId);
  await db.runTransaction(async (tx) => {
    const [current, known] = await Promise.all([tx.get(ref), tx.get(memoryRef)]);
    // Whoever has changed its text meanwhile has placed it.
    if (!known.exists || current.data()?.revision !== piece.revision) return;
    tx.update(memoryRef, { embedding: FieldValue.vector([...vector]), embeddedBy: by });
  });
  return true;
}

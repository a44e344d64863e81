import { FieldValue } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { ContentReference } from './contentReference.ts';
import { stuckItemId } from './pieceAttention.ts';
import { cut } from '../model/cut.ts';
import { contentStates } from '../model/words.ts';
import { log } from '../platform/logging.ts';
import type { WorthTrying } from '../platform/worthTrying.ts';
import type { Services } from '../services.ts';

type GivenUp = Omit<Extract<WorthTrying<unknown>, { ok: false }>, 'ok'>;

export const deadLetterId = (contentId: string): string => `content-${contentId}`;

/** What can be told of a document that perhaps failed because it is not in the expected form. */
const shown = z.catch(
  z.object({
    state: z.catch(z.enum(contentStates), 'requested'),
    title: z.catch(z.string(), ''),
    brief: z.catch(z.string(), ''),
    topic: z.catch(z.object({ title: z.string() }), { title: '' }),
  }),
  { state: 'requested', title: '', brief: '', topic: { title: '' } },
);

/**
 * Leaves a dead letter for a piece that cannot be written (reliability.md, rule 8), and shows it to a person, who can
 * have it tried again. A piece that has been written meanwhile is left alone.
 * @param event whose work was given up on; absent where nobody can tell any more
 */
export async function giveUp(
  services: Services,
  { businessId, contentId }: ContentReference,
  event?: { id: string; path: string },
  { because, problem }: GivenUp = { because: 'Failed again and again until it was given up on.' },
): Promise<void> {
  const { db, paths } = services;
  const createdAt = await services.now();
  const ref = paths.content(businessId).doc(contentId);
  const isGivenUp = await db.runTransaction(async (tx) => {
    const snapshot = await tx.get(ref.withConverter(null));
    const { state, title, brief, topic } = shown.parse(snapshot.data());
    if (!snapshot.exists || (state !== 'requested' && state !== 'generating')) return false;
    tx.update(ref, {
      state: 'failed',
      error: problem ? `It could not be written. ${problem.message}` : 'It could not be written, though we tried several times.',
      leaseUntil: FieldValue.delete(),
      nextAt: FieldValue.delete(),
    });
    tx.set(paths.deadLetters(businessId).doc(deadLetterId(contentId)), {
      functionName: 'content-onContentCreated',
      path: event?.path ?? ref.path,
      eventId: event?.id ?? '',
      error: because,
      createdAt,
    });
    tx.set(paths.attention(businessId).doc(stuckItemId(contentId)), {
      kind: 'stuckPiece',
      contentId,
      title: cut(title || topic.title || brief || 'A piece of content', 200),
      detail: 'It was asked for but could not be written.',
      priority: 'warm',
      rank: 2,
      createdAt,
    });
    return true;
  });
  if (isGivenUp) log.error('a piece was given up on', { function: 'onContentCreated', businessId, contentId, ...(event && { eventId: event.id }) });
}

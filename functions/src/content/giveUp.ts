import type { ContentReference } from './contentReference.ts';
import { stuckItemId } from './pieceAttention.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/**
 * Leaves a dead letter for a request that has failed for too long (reliability.md, rule 8), and shows it to a person,
 * who can have it tried again.
 */
export async function giveUp({ db, paths, now }: Services, { businessId, contentId }: ContentReference, event: { id: string; path: string }): Promise<void> {
  const createdAt = await now();
  const batch = db.batch();
  batch.set(paths.deadLetters(businessId).doc(`content-${contentId}`), {
    functionName: 'content-onContentCreated',
    path: event.path,
    eventId: event.id,
    error: 'Failed again and again until it was too old.',
    createdAt,
  });
  batch.set(paths.attention(businessId).doc(stuckItemId(contentId)), {
    kind: 'stuckPiece',
    contentId,
    title: 'A piece of content',
    detail: 'It was asked for but could not be written.',
    priority: 'warm',
    rank: 2,
    createdAt,
  });
  await batch.commit();
  log.error('an event was given up on', { function: 'onContentCreated', businessId, contentId, eventId: event.id });
}

import { planMove } from './planMove.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { wakePiece } from '../wakePiece.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Plans a piece for another time, as long as nothing of it has left.
 * @throws AppError `notFound`, `invalid`, `conflict`
 */
export async function movePiece(services: Services, reference: ContentReference, actor: Actor, publishAt: Date): Promise<void> {
  const now = await services.now();
  const moved = await changePiece(services, reference, actor, (piece, about) => planMove(piece, publishAt, about.now));
  if (moved?.nextAt) await wakePiece(services, reference, moved.nextAt, now);
}

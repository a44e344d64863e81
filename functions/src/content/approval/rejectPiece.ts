import { planRejection } from './planRejection.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * The owner does not want this piece. Why is remembered, so that nothing like it is written again.
 * @throws AppError `notFound`, `conflict` where it has left, or is leaving
 */
export async function rejectPiece(services: Services, reference: ContentReference, actor: Actor, reason: string): Promise<void> {
  await changePiece(services, reference, actor, (piece, { now }) => planRejection(piece, reason.trim(), now));
}

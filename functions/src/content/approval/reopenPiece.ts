import { planReopening } from './planReopening.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Takes a rejection or an OK back, as long as nothing has left; the memory forgets the rejection.
 * @throws AppError `notFound`, `conflict`
 */
export async function reopenPiece(services: Services, reference: ContentReference, actor: Actor): Promise<void> {
  await changePiece(services, reference, actor, (piece, { now }) => planReopening(piece, now));
}

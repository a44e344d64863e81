import { changeText } from './changeText.ts';
import type { ContentReference } from '../contentReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { ContentText } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/**
 * Saves what a person has changed in a piece that has not begun to be published.
 * @returns the revision afterwards
 * @throws AppError `notFound`, `invalid`, `conflict` where somebody else has changed it meanwhile
 */
export function savePiece(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { piece, revision, destinations }: { piece: ContentText; revision: number; destinations?: readonly string[] | undefined },
): Promise<number> {
  return changeText(services, reference, actor, { typed: piece, seen: revision, destinations, reason: 'edited' });
}

import { claimPublication } from './claimPublication.ts';
import type { ContentReference } from '../contentReference.ts';
import { wakePiece } from '../wakePiece.ts';
import type { Content } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/**
 * Goes on with a piece that a person has just decided about, and is looking at: what is due on the business's own page
 * is there when this returns, and whatever takes longer is woken for its time.
 */
export async function publishSoon(services: Services, reference: ContentReference, decided: Content): Promise<void> {
  const now = await services.now();
  let piece = decided;
  if (piece.nextAt && piece.nextAt <= now && piece.publications?.['local']?.state === 'scheduled') {
    piece = (await claimPublication(services, reference, 'local', piece)).piece ?? piece;
  }
  if (piece.nextAt) await wakePiece(services, reference, piece.nextAt, now);
}

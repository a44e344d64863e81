import type { ContentReference } from '../contentReference.ts';
import type { Services } from '../../services.ts';

/** Writes a piece that has been requested. Safe to call twice and by several at once. */
export function generatePiece(_services: Services, _reference: ContentReference): Promise<void> {
  return Promise.resolve();
}

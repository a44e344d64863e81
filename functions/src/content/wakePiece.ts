import type { ContentReference } from './contentReference.ts';
import type { Services } from '../services.ts';

/** Asks to be woken when something is due with a piece; the sweep finds it anyway. */
export function wakePiece(services: Services, { businessId, contentId }: ContentReference, at: Date, now: Date): Promise<void> {
  return services.wake({ queue: 'content-onPieceDue', data: { businessId, contentId }, at }, now);
}

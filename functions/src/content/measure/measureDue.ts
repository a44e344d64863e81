import type { Services } from '../../services.ts';

/** Reads the figures of the pieces that are due for it. */
export function measureDue(_services: Services): Promise<void> {
  return Promise.resolve();
}

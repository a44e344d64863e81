import type { Services } from '../../services.ts';

/** The guarantee behind the wake-up calls: does what is due with pieces and was not woken. */
export function sweepPieces(_services: Services): Promise<void> {
  return Promise.resolve();
}

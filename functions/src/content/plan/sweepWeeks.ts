import type { Services } from '../../services.ts';

/** Wakes the businesses whose slot has come. */
export function sweepWeeks(_services: Services): Promise<void> {
  return Promise.resolve();
}

import type { Services } from '../../services.ts';

/** Advances every request that is due. */
export function sweepRequests(_services: Services): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}

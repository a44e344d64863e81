import type { Services } from '../../services.ts';

/** Reads new reviews at every connected site. */
export function pollReviews(_services: Services): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}

import type { Services } from '../../services.ts';

/** Publishes every answer that is due. */
export function sweepReplies(_services: Services): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}

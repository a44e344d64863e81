import type { Publisher } from './publisher.ts';
import type { Collections } from '../firestore/collections.ts';

/**
 * The place outside that a destination stands for; undefined where it is not connected, or what it is connected to has
 * no such account any more.
 * @param destination `wordpress` or `buffer-{channel id}`
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export async function openPublisher(_: { paths: Collections }, _businessId: string, _destination: string): Promise<Publisher | undefined> {
  return Promise.resolve(undefined);
}

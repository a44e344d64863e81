import type { Publisher } from './publisher.ts';
import { bufferOptions, credentialsIn, readPublisher, siteOptions } from './publishers/publisherAccess.ts';
import type { Collections } from '../firestore/collections.ts';

const bufferPrefix = 'buffer-';

/**
 * The place outside that a destination stands for; undefined where it is not connected, or what it is connected to has
 * no such account any more. Reads 2 documents.
 * @param destination `wordpress` or `buffer-{channel id}`
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export async function openPublisher({ paths }: { paths: Collections }, businessId: string, destination: string): Promise<Publisher | undefined> {
  if (destination === 'wordpress') return openWordpress(paths, businessId);
  return destination.startsWith(bufferPrefix) ? openBuffer(paths, businessId, destination.slice(bufferPrefix.length)) : undefined;
}

async function openWordpress(paths: Collections, businessId: string): Promise<Publisher | undefined> {
  const { connection: known, secret } = await readPublisher(paths, businessId, paths.wordpressConnection(businessId));
  const credentials = known && credentialsIn(secret, businessId, 'wordpress');
  if (!known || !credentials) return undefined;
  const { wordpressPublisher } = await import('../vendors/wordpress/wordpressPublisher.ts');
  const access = { apiUrl: known.apiUrl, username: known.account.username, password: credentials.password };
  return { ...wordpressPublisher(access, siteOptions()), checkedAt: known.lastCheckedAt ?? undefined };
}

async function openBuffer(paths: Collections, businessId: string, channelId: string): Promise<Publisher | undefined> {
  const { connection: known, secret } = await readPublisher(paths, businessId, paths.bufferConnection(businessId));
  const credentials = known && credentialsIn(secret, businessId, 'buffer');
  const platform = known?.channels.find(({ id }) => id === channelId)?.platform;
  if (!known || !credentials || !platform) return undefined;
  const { bufferPublisher } = await import('../vendors/buffer/bufferPublisher.ts');
  const { organizationId } = known.account;
  const access = { apiKey: credentials.apiKey, organizationId, channelId, platform };
  return { ...bufferPublisher(access, bufferOptions()), checkedAt: known.lastCheckedAt ?? undefined };
}

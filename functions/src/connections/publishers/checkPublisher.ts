import { bufferBusy } from './connectBuffer.ts';
import { resumeWaitingPublications } from './resumeWaitingPublications.ts';
import { bufferOptions, credentialsIn, interactiveSiteOptions, isReplaced, readPublisher, type StoredPublisher } from './publisherAccess.ts';
import { brokenPublisherId, brokenPublisherItem, publisherWords } from '../publisherItem.ts';
import type { BufferConnection, WordpressConnection } from '../../model/connection.ts';
import type { PublisherProvider } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

type PublisherConnection = WordpressConnection | BufferConnection;
/** The connection as it stands there now; or why not, which is for a person to mend where `isRefused`. */
type Found = { works: true; connection: PublisherConnection } | { works: false; message: string; isRefused: boolean };

/**
 * Asks a place anew whether it lets us in, and takes over what has changed there: a site's name, Buffer's accounts.
 * Where it lets us in, what waited for that goes on. One that could not be asked leaves the connection as it was, and so
 * does an answer to what has been replaced meanwhile: a site that is slow to answer is often being replaced.
 * @throws AppError `notFound` where it is not connected, `conflict` where it was replaced meanwhile
 */
export async function checkPublisher(
  services: Services,
  businessId: string,
  provider: PublisherProvider,
): Promise<{ works: boolean; message: string }> {
  const { db, paths } = services;
  const ref = paths.publisherConnection(businessId, provider);
  const seen = await readPublisher(paths, businessId, ref);
  if (!seen.connection) throw notConnected(provider);
  const found = await ask(businessId, seen.connection, seen.secret);
  const now = await services.now();
  const itemRef = paths.attention(businessId).doc(brokenPublisherId(provider));
  await db.runTransaction(async (tx) => {
    const [connection, secret] = await Promise.all([tx.get(ref), tx.get(seen.secret.ref)]);
    const known = connection.data();
    if (!known) throw notConnected(provider);
    if (isReplaced(seen.secret, secret)) throw new AppError('conflict', 'Somebody has just changed this connection. Look at it as it is now.');
    if (found.works) {
      tx.set(ref, { ...found.connection, state: 'connected', connectedAt: known.connectedAt, lastCheckedAt: now, lastError: null });
      tx.delete(itemRef);
      return;
    }
    const lastError = { at: now, message: found.message.slice(0, 500) };
    tx.set(ref, { ...known, lastError, ...(found.isRefused && { state: 'broken' }) });
    if (found.isRefused) tx.set(itemRef, brokenPublisherItem(provider, lastError));
  });
  if (found.works) await resumeWaitingPublications(services, businessId, provider, now);
  return found.works ? { works: true, message: `${publisherWords[provider]} works.` } : { works: false, message: found.message };
}

async function ask(businessId: string, seen: PublisherConnection, secret: StoredPublisher<PublisherConnection>['secret']): Promise<Found> {
  try {
    return seen.provider === 'wordpress'
      ? await askSite(seen, credentialsIn(secret, businessId, 'wordpress')?.password)
      : await askBuffer(seen, credentialsIn(secret, businessId, 'buffer')?.apiKey);
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'secretUnreadable') throw error;
    return { works: false, message: error.message, isRefused: true };
  }
}

async function askSite(seen: WordpressConnection, password: string | undefined): Promise<Found> {
  if (password === undefined) return missing('an application password');
  const { checkWordpress } = await import('../../vendors/wordpress/checkWordpress.ts');
  const checked = await checkWordpress({ ...seen.account, password }, interactiveSiteOptions());
  if (!checked.ok) return { works: false, message: checked.message, isRefused: checked.field !== undefined };
  const { siteUrl, siteName, apiUrl } = checked;
  return { works: true, connection: { ...seen, account: { ...seen.account, siteUrl }, siteName, apiUrl } };
}

async function askBuffer(seen: BufferConnection, apiKey: string | undefined): Promise<Found> {
  if (apiKey === undefined) return missing('an API key');
  const { readBuffer } = await import('../../vendors/buffer/readBuffer.ts');
  const found = await readBuffer(apiKey, bufferOptions());
  if (found.result === 'answered') return { works: true, connection: { ...seen, ...found.data } };
  const isRefused = found.result === 'broken' || found.result === 'refused';
  return { works: false, message: isRefused ? found.error : bufferBusy, isRefused };
}

const missing = (what: string): Found => ({ works: false, message: `What lets us in is missing. Enter ${what} again.`, isRefused: true });
const notConnected = (provider: PublisherProvider) => new AppError('notFound', `${publisherWords[provider]} is not connected.`);

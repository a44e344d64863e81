import { readCredentialKeys } from './credentialKeys.ts';
import { decryptSecret } from './decryptSecret.ts';
import type { Collections } from '../firestore/collections.ts';
import type { Connection, Credentials } from '../model/connection.ts';
import type { ConnectionProvider } from '../model/words.ts';
import { realNow } from '../platform/clock.ts';
import { credentialsKeys } from '../platform/config.ts';

export interface OpenConnection {
  connection: Connection;
  credentials: Credentials;
}

/**
 * How long an instance goes by what it has read. A message costs no read while it holds; a connection that was mended
 * elsewhere is known here a minute later.
 */
const freshMs = 60_000;
/** Connections that are remembered; a small bound, since what is forgotten is simply read again. */
const remembered = 500;

const cache = new Map<string, { until: number; opened: Promise<OpenConnection | undefined> }>();
const keyOf = (businessId: string, provider: ConnectionProvider) => `${businessId}/${provider}`;

/**
 * A business's connection with its credentials, at most a minute old by real time; undefined where there is none.
 * Costs two reads, once a minute and instance.
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export function openConnection(
  { paths }: { paths: Collections },
  businessId: string,
  provider: ConnectionProvider,
): Promise<OpenConnection | undefined> {
  const now = realNow().getTime();
  const key = keyOf(businessId, provider);
  const known = cache.get(key);
  if (known && known.until > now) return known.opened;
  if (cache.size >= remembered) cache.clear();
  const opened = read(paths, businessId, provider);
  const entry = { until: now + freshMs, opened };
  cache.set(key, entry);
  // What is not there is not remembered: it may be connected the next moment.
  const forget = () => {
    if (cache.get(key) === entry) cache.delete(key);
  };
  opened.then((found) => {
    if (!found) forget();
  }, forget);
  return opened;
}

/** To be called after a connection was changed, or was found to be broken. */
export function forgetConnection(businessId: string, provider: ConnectionProvider): void {
  cache.delete(keyOf(businessId, provider));
}

async function read(
  paths: Collections,
  businessId: string,
  provider: ConnectionProvider,
): Promise<OpenConnection | undefined> {
  const [connection, secret] = await Promise.all([
    paths.connections(businessId).doc(provider).get(),
    paths.secrets(businessId).doc(provider).get(),
  ]);
  const [found, stored] = [connection.data(), secret.data()];
  if (!found || !stored) return undefined;
  const credentials = decryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, stored);
  return { connection: found, credentials };
}

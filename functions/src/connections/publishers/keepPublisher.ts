import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { isReplaced } from './publisherAccess.ts';
import { resumeWaitingPublications } from './resumeWaitingPublications.ts';
import { readCredentialKeys } from '../credentialKeys.ts';
import { encryptSecret } from '../encryptSecret.ts';
import { brokenPublisherId } from '../publisherItem.ts';
import type { Actor } from '../../model/actor.ts';
import type { BufferConnection, Credentials, StoredSecret, WordpressConnection } from '../../model/connection.ts';
import type { PublisherProvider } from '../../model/words.ts';
import { credentialsKeys } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** Who changes it, of which business, from where. */
export interface PublisherChange {
  businessId: string;
  actor: Actor;
  from: string;
}

type PublisherConnection = WordpressConnection | BufferConnection;
type Health = 'connectedAt' | 'lastCheckedAt' | 'lastError' | 'state';

/**
 * Puts a connection that has been found to work on record, with what lets us in, encrypted, and an audit entry that
 * holds none of it, and has published what waited for it. Reads 3 documents, writes 4.
 * @throws AppError `notFound`, `conflict` where what was kept has been replaced or forgotten while it was tried
 */
export async function keepPublisher(
  services: Services,
  { businessId, actor, from }: PublisherChange,
  found: Omit<WordpressConnection, Health> | Omit<BufferConnection, Health>,
  secret: {
    credentials: Extract<Credentials, { provider: PublisherProvider }>;
    /** Where nothing was entered, what is stored as it was when it was read. */
    keptFrom: DocumentSnapshot<StoredSecret> | undefined;
  },
): Promise<void> {
  const { db, paths } = services;
  const at = await services.now();
  const { provider } = found;
  const stored = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, secret.credentials, at);
  const ref = paths.publisherConnection(businessId, provider);
  const secretRef = paths.publisherSecret(businessId, provider);
  await db.runTransaction(async (tx: Transaction) => {
    const [business, connection, current] = await Promise.all([tx.get(paths.business(businessId)), tx.get(ref), tx.get(secretRef)]);
    if (!business.exists) throw new AppError('notFound', 'There is no such business.');
    // What somebody has just taken away, or replaced, does not come back by somebody else's hand.
    if (secret.keptFrom && isReplaced(secret.keptFrom, current)) {
      throw new AppError('conflict', 'Somebody has just changed this connection. Look at it as it is now.');
    }
    const known = connection.data();
    const kept: PublisherConnection = { ...found, state: 'connected', connectedAt: known?.connectedAt ?? at, lastCheckedAt: at, lastError: null };
    tx.set(ref, kept);
    tx.set(secretRef, stored);
    tx.delete(paths.attention(businessId).doc(brokenPublisherId(provider)));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.connect',
      actor,
      from,
      before: known ? { provider, ...known.account } : null,
      after: { provider, ...found.account, newCredentials: secret.keptFrom === undefined },
      createdAt: at,
    });
  });
  await resumeWaitingPublications(services, businessId, provider, at);
}

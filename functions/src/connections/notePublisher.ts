import { brokenPublisherId, brokenPublisherItem } from './publisherItem.ts';
import { resumeWaitingPublications } from './publishers/resumeWaitingPublications.ts';
import type { PublisherProvider } from '../model/words.ts';
import type { Services } from '../services.ts';

type Health = ({ works: true } | { works: false; error: string }) & {
  /** The connection's last check as it was when the place was called. */
  checkedAt: Date | undefined;
};

/**
 * Keeps a publisher's connection in step with what it has just answered: that it does not let us in, with the one item
 * that tells the owner, and that it does again, which lets go on what has waited for that. An answer to what has been
 * replaced while the call was under way says nothing about what lets us in now. Reads one document; writes only where
 * that is news. Says nothing about a connection that is no longer there.
 */
export async function notePublisher(services: Services, businessId: string, provider: PublisherProvider, health: Health): Promise<void> {
  const { db, paths } = services;
  const at = await services.now();
  const ref = paths.publisherConnection(businessId, provider);
  const itemRef = paths.attention(businessId).doc(brokenPublisherId(provider));
  const isMended = await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) return false;
    const isReplaced = health.checkedAt !== undefined && known.lastCheckedAt !== null && known.lastCheckedAt > health.checkedAt;
    if (health.works) {
      if (known.state === 'connected' || isReplaced) return false;
      tx.set(ref, { ...known, state: 'connected', lastCheckedAt: at, lastError: null });
      tx.delete(itemRef);
      return true;
    }
    if (known.state === 'broken') return false;
    if (isReplaced) return true;
    const lastError = { at, message: health.error.slice(0, 500) };
    tx.set(ref, { ...known, state: 'broken', lastError });
    tx.set(itemRef, brokenPublisherItem(provider, lastError));
    return false;
  });
  if (isMended) await resumeWaitingPublications(services, businessId, provider, at);
}

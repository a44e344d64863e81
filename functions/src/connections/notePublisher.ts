import { brokenPublisherId, brokenPublisherItem } from './publisherItem.ts';
import type { PublisherProvider } from '../model/words.ts';
import type { Services } from '../services.ts';

/**
 * Keeps a publisher's connection in step with what it has just answered: that it does not let us in, with the one item
 * that tells the owner, and that it does again. Reads one document; writes only where that is news. Says nothing about a
 * connection that is no longer there.
 */
export async function notePublisher(
  { db, paths, now }: Services,
  businessId: string,
  provider: PublisherProvider,
  health: { works: true } | { works: false; error: string },
): Promise<void> {
  const at = await now();
  const ref = paths.publisherConnection(businessId, provider);
  const itemRef = paths.attention(businessId).doc(brokenPublisherId(provider));
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known || (known.state === 'connected') === health.works) return;
    if (health.works) {
      tx.set(ref, { ...known, state: 'connected', lastCheckedAt: at, lastError: null });
      tx.delete(itemRef);
      return;
    }
    const lastError = { at, message: health.error.slice(0, 500) };
    tx.set(ref, { ...known, state: 'broken', lastError });
    tx.set(itemRef, brokenPublisherItem(provider, lastError));
  });
}

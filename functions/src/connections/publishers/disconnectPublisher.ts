import type { PublisherChange } from './keepPublisher.ts';
import { brokenPublisherId } from '../publisherItem.ts';
import type { PublisherProvider } from '../../model/words.ts';
import type { Services } from '../../services.ts';

/**
 * Removes a connection with what lets us in. What has been published there stays; pieces that are planned for it tell
 * their owner when their time comes. Disconnecting what is not connected changes nothing.
 */
export async function disconnectPublisher({ db, paths, now }: Services, { businessId, actor, from }: PublisherChange, provider: PublisherProvider): Promise<void> {
  const at = await now();
  const ref = paths.publisherConnection(businessId, provider);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) return;
    tx.delete(ref);
    tx.delete(paths.publisherSecret(businessId, provider));
    tx.delete(paths.attention(businessId).doc(brokenPublisherId(provider)));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.disconnect',
      actor,
      from,
      before: { provider, ...known.account },
      after: null,
      createdAt: at,
    });
  });
}

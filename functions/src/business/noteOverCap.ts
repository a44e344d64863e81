import type { OverCap } from './overCap.ts';
import type { Collections } from '../firestore/collections.ts';
import type { Business } from '../model/business.ts';

const overCapAttentionId = 'overCap-today';

/**
 * Keeps the one item that says that messages wait for tomorrow in step with the caps. Called where the day's use is
 * read, every few seconds at most: written by each lead that waits, it would be the hottest document of a flood.
 */
export async function noteOverCap(
  paths: Collections,
  businessId: string,
  business: Business,
  over: OverCap,
  now: Date,
): Promise<void> {
  const item = paths.attention(businessId).doc(overCapAttentionId);
  const isNoted = (await item.get()).exists;
  const waits = [...(over.leads ? ['leads'] : []), ...(over.email ? ['emails'] : []), ...(over.sms ? ['texts'] : [])];
  if (waits.length === 0) {
    if (isNoted) await item.delete();
  } else if (!isNoted) {
    await item.set({
      kind: 'overCap',
      title: business.name,
      detail: `Today's limit of ${waits.join(' and ')} is reached. What comes now is answered tomorrow.`,
      priority: 'warm',
      rank: 2,
      createdAt: now,
    });
  }
}

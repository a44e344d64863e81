import { FieldValue, type Transaction, type WriteBatch } from 'firebase-admin/firestore';
import type { ContentReference } from './contentReference.ts';
import { type ContentTally, contentTallyCounters, tallyShards } from '../model/content.ts';
import type { Services } from '../services.ts';

/**
 * Counts what happens to a piece in one of its shards: a newsletter is opened by hundreds in a minute, and no document
 * takes more than about one write a second. One write.
 */
export function addTally(
  to: Transaction | WriteBatch,
  { paths, random }: Pick<Services, 'paths' | 'random'>,
  { businessId, contentId }: ContentReference,
  change: ContentTally,
): void {
  const shard = paths.contentTallies(businessId, contentId).doc(String(Math.min(tallyShards - 1, Math.floor(random() * tallyShards))));
  const increments: Record<string, FieldValue> = {};
  for (const name of contentTallyCounters) {
    const value = change[name];
    if (value) increments[name] = FieldValue.increment(value);
  }
  // Both have the same method, and one name for the two types would keep neither.
  if ('create' in to && 'get' in to) to.set(shard, increments, { merge: true });
  else to.set(shard, increments, { merge: true });
}

import { type DocumentData, type DocumentReference, FieldValue, type PartialWithFieldValue, type SetOptions } from 'firebase-admin/firestore';
import type { ContentReference } from './contentReference.ts';
import type { ContentTally } from '../model/content.ts';
import { contentTallyCounters, tallyShards } from '../model/contentTallies.ts';
import type { Services } from '../services.ts';

/** What a transaction and a batch have in common here. */
interface Writer {
  set<M, D extends DocumentData>(document: DocumentReference<M, D>, data: PartialWithFieldValue<M>, options: SetOptions): unknown;
}

/**
 * Counts what happens to a piece in one of its shards: a newsletter is opened by hundreds in a minute, and no document
 * takes more than about one write a second. One write, no read.
 */
export function addTally(
  to: Writer,
  { paths, random }: Pick<Services, 'paths' | 'random'>,
  { businessId, contentId }: ContentReference,
  change: ContentTally,
): void {
  const shard = paths.contentTallies(businessId, contentId).doc(String(Math.min(tallyShards - 1, Math.floor(random() * tallyShards))));
  const increments: Record<string, FieldValue | Record<string, FieldValue>> = {};
  for (const name of contentTallyCounters) {
    const value = change[name];
    if (value) increments[name] = FieldValue.increment(value);
  }
  const at = Object.entries(change.clicksAt ?? {}).map(([destination, value]) => [destination, FieldValue.increment(value)] as const);
  if (at.length > 0) increments['clicksAt'] = Object.fromEntries(at);
  to.set(shard, increments, { merge: true });
}

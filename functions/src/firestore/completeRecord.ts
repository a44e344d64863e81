import type { DocumentReference, DocumentSnapshot, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { leftOut, type RecordKind } from './collections.ts';

/**
 * Puts on record what goes without saying of a document that another program has made, so that every query and page
 * finds it there. Writes nothing where it is all there, as it is for whatever came past the security rules.
 * @param snapshot as an event brings it
 */
export async function completeRecord<T>(ref: DocumentReference<T>, snapshot: QueryDocumentSnapshot, kind: RecordKind): Promise<void> {
  if (Object.keys(leftOut(snapshot, kind)).length === 0) return;
  const raw: DocumentReference = ref.withConverter(null);
  await ref.firestore.runTransaction(async (tx) => {
    // Somebody may have completed or removed it since the event.
    const fresh = await tx.get(raw);
    const missing = isThere(fresh) ? leftOut(fresh, kind) : {};
    if (Object.keys(missing).length > 0) tx.update(raw, missing);
  });
}

export const isThere = (snapshot: DocumentSnapshot | undefined): snapshot is QueryDocumentSnapshot => snapshot?.exists === true;

import type { DocumentReference, DocumentSnapshot, Query, QuerySnapshot } from 'firebase-admin/firestore';

/** As patient as the browser: what a quiet machine does within a second takes one that does other things many. */
const defaultTimeoutMs = 30_000;

/**
 * Waits until a document, or the result of a query, is as it should be. Listens, so it resolves with the very
 * change that made it so.
 *
 * @throws when it is not so in time; the message holds what was there last
 */
export function waitFor<T>(
  source: DocumentReference<T>,
  isSo: (snapshot: DocumentSnapshot<T>) => boolean,
  options?: { timeoutMs?: number },
): Promise<DocumentSnapshot<T>>;
export function waitFor<T>(
  source: Query<T>,
  isSo: (snapshot: QuerySnapshot<T>) => boolean,
  options?: { timeoutMs?: number },
): Promise<QuerySnapshot<T>>;
export function waitFor<S extends DocumentSnapshot | QuerySnapshot>(
  source: { onSnapshot(next: (snapshot: S) => void, error: (error: Error) => void): () => void },
  isSo: (snapshot: S) => boolean,
  { timeoutMs = defaultTimeoutMs }: { timeoutMs?: number } = {},
): Promise<S> {
  const calledFrom = new Error('not as it should be in time');
  return new Promise((resolve, reject) => {
    let last: S | undefined;
    const end = (settle: () => void) => {
      clearTimeout(deadline);
      stopListening();
      settle();
    };
    const deadline = setTimeout(() => {
      calledFrom.message = `Not as it should be after ${timeoutMs} ms. Last seen: ${describe(last)}`;
      end(() => reject(calledFrom));
    }, timeoutMs);
    const stopListening = source.onSnapshot(
      (snapshot) => {
        last = snapshot;
        if (isSo(snapshot)) end(() => resolve(snapshot));
      },
      (error) => end(() => reject(error)),
    );
  });
}

function describe(snapshot: DocumentSnapshot | QuerySnapshot | undefined): string {
  if (snapshot === undefined) return 'nothing';
  try {
    const data = 'docs' in snapshot ? snapshot.docs.map((doc) => ({ id: doc.id, ...doc.data() })) : snapshot.data();
    return JSON.stringify(data, null, 2) ?? 'no document';
  } catch (error) {
    return `a document that does not fit its schema: ${String(error)}`;
  }
}

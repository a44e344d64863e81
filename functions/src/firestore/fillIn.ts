import type { DocumentReference } from 'firebase-admin/firestore';
import type { Services } from '../services.ts';

/** Writes fields that follow from the others into a document that is older than they are. */
export function fillIn<T extends object>({ db }: Pick<Services, 'db'>, ref: DocumentReference<T>, fields: (document: T) => object): Promise<void> {
  return db.runTransaction(async (tx) => {
    const document = (await tx.get(ref)).data();
    // Without the converter: what no schema of ours knows stays.
    if (document) tx.update(db.doc(ref.path), { ...fields(document) });
  });
}

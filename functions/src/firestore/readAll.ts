import type { DocumentReference, Transaction } from 'firebase-admin/firestore';

/** What documents of one kind hold, in their order; undefined where there is none. Asks Firestore once for all of them. */
export async function readAll<T>(tx: Transaction, references: readonly DocumentReference<T>[]): Promise<(T | undefined)[]> {
  if (references.length === 0) return [];
  return (await tx.getAll(...references)).map((document) => document.data());
}

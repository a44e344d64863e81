import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { type Collections, collections } from '../../functions/src/firestore/collections.ts';
import { retryClosedTransactions } from '../../functions/src/firestore/retryClosedTransactions.ts';

export interface Database {
  db: Firestore;
  auth: Auth;
  paths: Collections;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/**
 * An empty database on the Firestore emulator.
 * @param name sets it apart from those of files that run at the same time
 */
export async function openDatabase(name: string): Promise<Database> {
  const address = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!address) throw new Error('These tests run on the Firestore emulator: set FIRESTORE_EMULATOR_HOST.');
  const projectId = `demo-${name}`;
  const empty = async () => {
    const url = `http://${address}/emulator/v1/projects/${projectId}/databases/(default)/documents`;
    const emptied = await fetch(url, { method: 'DELETE' });
    if (!emptied.ok) throw new Error(`The emulator could not be emptied: ${await emptied.text()}`);
  };
  await empty();
  const app = initializeApp({ projectId }, name);
  const db = retryClosedTransactions(getFirestore(app));
  return { db, auth: getAuth(app), paths: collections(db), empty, close: () => deleteApp(app) };
}

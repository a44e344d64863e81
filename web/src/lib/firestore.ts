import { connectFirestoreEmulator, type Firestore, initializeFirestore } from 'firebase/firestore';
import { emulators } from './environment.ts';
import { firebase } from './firebase.ts';

let firestore: Firestore | undefined;

/** Firestore, started when first asked for. Import this from signed-in pages only: it weighs 137 KB. */
export function db(): Firestore {
  if (firestore) return firestore;
  firestore = initializeFirestore(firebase().app, { ignoreUndefinedProperties: true });
  if (emulators) connectFirestoreEmulator(firestore, '127.0.0.1', emulators.firestore);
  return firestore;
}

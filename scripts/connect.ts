import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { type Ports, project } from './emulators/ports.ts';
import type { Collections } from '../functions/src/firestore/collections.ts';

export interface Connection {
  readonly db: Firestore;
  readonly auth: Auth;
  readonly paths: Collections;
  /** Lets the process end. */
  close(): Promise<void>;
}

/** Where Google's SDKs look for the emulators. The product's own modules read it too, when they are loaded. */
export function emulatorEnvironment(ports: Ports): Record<string, string> {
  return {
    FIRESTORE_EMULATOR_HOST: `127.0.0.1:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `127.0.0.1:${ports.auth}`,
    GCLOUD_PROJECT: project,
    // For the links in the messages of the demo.
    DASHBOARD_URL: `http://127.0.0.1:${ports.hosting}`,
    METADATA_SERVER_DETECTION: 'none',
  };
}

/** Connects this process to a set of emulators, past the security rules. */
export async function connect(ports: Ports): Promise<Connection> {
  Object.assign(process.env, emulatorEnvironment(ports));
  const { deleteApp, initializeApp } = await import('firebase-admin/app');
  const { getAuth } = await import('firebase-admin/auth');
  const { getFirestore } = await import('firebase-admin/firestore');
  const { collections } = await import('../functions/src/firestore/collections.ts');
  const app = initializeApp({ projectId: project }, 'local');
  const db = getFirestore(app);
  return { db, auth: getAuth(app), paths: collections(db), close: () => deleteApp(app) };
}

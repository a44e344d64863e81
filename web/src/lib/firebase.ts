import { type FirebaseApp, type FirebaseOptions, initializeApp } from 'firebase/app';
import { type Auth, connectAuthEmulator, indexedDBLocalPersistence, initializeAuth } from 'firebase/auth';
import { demoProject, emulators } from './environment.ts';

/** Where Hosting serves the configuration of the project it belongs to. */
const configUrl = '/__/firebase/init.json';

export interface Connection {
  app: FirebaseApp;
  auth: Auth;
  projectId: string;
}

let connection: Connection | undefined;

function isOptions(value: unknown): value is FirebaseOptions & { projectId: string } {
  return typeof value === 'object' && value !== null && 'projectId' in value && 'apiKey' in value;
}

async function readOptions(): Promise<FirebaseOptions & { projectId: string }> {
  if (emulators) return { projectId: demoProject, apiKey: 'demo-key' };
  const response = await fetch(configUrl);
  if (!response.ok) throw new Error(`no configuration: ${response.status}`);
  const options: unknown = await response.json();
  if (!isOptions(options)) throw new Error('no configuration: not a Firebase project');
  return options;
}

/**
 * Starts Firebase with sign-in only. Firestore is bigger than everything else together and comes with the first
 * signed-in page (see firestore.ts). No pop-up resolver: nobody signs in by pop-up, and it is a third of the weight.
 */
export async function connect(): Promise<Connection> {
  if (connection) return connection;
  const options = await readOptions();
  const app = initializeApp(options);
  const auth = initializeAuth(app, { persistence: indexedDBLocalPersistence });
  if (emulators) connectAuthEmulator(auth, `http://127.0.0.1:${emulators.auth}`, { disableWarnings: true });
  connection = { app, auth, projectId: options.projectId };
  return connection;
}

/** The running connection. Everything that is shown is shown after `connect`. */
export function firebase(): Connection {
  if (!connection) throw new Error('connect() comes first');
  return connection;
}

import { deleteApp as deleteAdminApp, initializeApp as initializeAdminApp } from 'firebase-admin/app';
import { getAuth as getAdminAuth } from 'firebase-admin/auth';
import { FieldValue, getFirestore as getAdminFirestore, Timestamp } from 'firebase-admin/firestore';
import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword, signOut } from 'firebase/auth';
import { connectFirestoreEmulator, doc, initializeFirestore, setDoc, setLogLevel } from 'firebase/firestore';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { vi } from 'vitest';
import { project } from '../../../scripts/emulators/ports.ts';
import { runThroughEmulator } from '../../../scripts/clock/runSchedule.ts';
import { ports } from '../../harness/ports.ts';
import { waitFor } from '../../harness/waitFor.ts';

/** What a document holds, which only the contract says. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Another program that drives the product by the names of the data model, and by nothing else: no schema, builder or path
 * of the product's own, so that a name that changes there is noticed here.
 */
export interface Outsider {
  /**
   * Makes a business with no more than what every business has, a member of each role, and the form open.
   * @param name the beginning of its id
   */
  openBusiness(name: string, changes?: Fields): Promise<Business>;
  /** Sets the product's clock. */
  setClock(moment: Date): Promise<void>;
  /** Runs a scheduled function, as Cloud Scheduler would at this moment. */
  run(name: string): Promise<void>;
  close(): Promise<void>;
}

type Role = 'owner' | 'manager' | 'agent' | 'viewer';
const roles: readonly Role[] = ['owner', 'manager', 'agent', 'viewer'];

export interface Business {
  readonly id: string;
  /** Writes past the rules, as a server does. */
  put(path: string, data: Fields): Promise<void>;
  get(path: string): Promise<Fields | undefined>;
  /** All of a collection, by id. */
  list(collection: string): Promise<Record<string, Fields>>;
  remove(path: string): Promise<void>;
  /** Resolves with the document as soon as it is so. */
  until(path: string, isSo: (data: Fields) => boolean): Promise<Fields>;
  /** Resolves as soon as the document is not there any more. */
  untilGone(path: string): Promise<void>;
  /** Signed in as a member; or as nobody. */
  as(role: Role | 'nobody'): Promise<Person>;
}

interface Person {
  /** Writes under the security rules. */
  write(path: string, data: Fields): Promise<void>;
  call(name: string, input?: object): Promise<unknown>;
  /** The code and the field by which a call is refused. */
  refusal(name: string, input?: object): Promise<{ code: string; field: unknown; message: string }>;
}

// The first event of a function waits for its start, which takes a machine that does other things its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const patience = { timeoutMs: 60_000 };

const password = 'a-password-of-the-contract';

export function openOutsider(): Outsider {
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${ports.firestore}`;
  process.env['FIREBASE_AUTH_EMULATOR_HOST'] = `127.0.0.1:${ports.auth}`;
  const admin = initializeAdminApp({ projectId: project }, 'outsider');
  const db = getAdminFirestore(admin);
  const accounts = getAdminAuth(admin);
  const app = initializeApp({ projectId: project, apiKey: 'demo-key' }, 'outsider');
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://127.0.0.1:${ports.auth}`, { disableWarnings: true });
  // Refused writes are expected, and are told by their errors.
  setLogLevel('silent');
  const firestore = initializeFirestore(app, {});
  connectFirestoreEmulator(firestore, '127.0.0.1', ports.firestore);
  const functions = getFunctions(app);
  connectFunctionsEmulator(functions, '127.0.0.1', ports.functions);
  const clock = db.doc('system/clock');
  const runSchedule = runThroughEmulator({ project, port: ports.functions });

  const person = (id: string, signIn: () => Promise<unknown>): Person => {
    const call = async (name: string, input: object = {}) => {
      await signIn();
      return (await httpsCallable(functions, name)({ businessId: id, ...input })).data;
    };
    return {
      write: async (path, data) => {
        await signIn();
        await setDoc(doc(firestore, path), data);
      },
      call,
      refusal: (name, input) => call(name, input).then(() => Promise.reject(new Error(`${name} did not refuse.`)), refusalIn),
    };
  };

  return {
    openBusiness: async (name, changes = {}) => {
      // An event of an earlier run that comes late finds nothing of this one's.
      const id = `${name}-${Date.now().toString(36)}`;
      const at = (path: string) => db.doc(path === '' ? `businesses/${id}` : `businesses/${id}/${path}`);
      await at('').set({
        name: 'Lakeside Dental',
        type: 'dentist',
        country: 'US',
        timezone: 'America/New_York',
        locale: 'en-US',
        currency: 'USD',
        ...changes,
      });
      await db.doc(`publicProfiles/${id}`).set({ name: 'Lakeside Dental', locale: 'en-US', consentText: '', open: true });
      await Promise.all(
        roles.map(async (role) => {
          const email = `${role}@${id}.example.com`;
          const { uid } = await accounts.createUser({ email, password });
          await at(`members/${uid}`).set({ role, email, displayName: `The ${role}`, onCall: false });
          await db.doc(`users/${uid}`).set({ businesses: { [id]: role } });
        }),
      );
      return {
        id,
        put: async (path, data) => {
          await at(path).set(data);
        },
        get: async (path) => (await at(path).get()).data(),
        list: async (collection) => {
          const { docs } = await at('').collection(collection).get();
          return Object.fromEntries(docs.map((document) => [document.id, document.data()]));
        },
        remove: async (path) => {
          await at(path).delete();
        },
        until: async (path, isSo) => {
          const seen = await waitFor(at(path), (snapshot) => snapshot.exists && isSo(snapshot.data() ?? {}), patience);
          return seen.data() ?? {};
        },
        untilGone: async (path) => {
          await waitFor(at(path), ({ exists }) => !exists, patience);
        },
        as: async (role) => {
          const email = role === 'nobody' ? undefined : `${role}@${id}.example.com`;
          const signIn = async () => {
            if ((auth.currentUser?.email ?? undefined) === email) return;
            await (email === undefined ? signOut(auth) : signInWithEmailAndPassword(auth, email, password));
          };
          await signIn();
          return person(id, signIn);
        },
      };
    },
    setClock: async (moment) => {
      await clock.set({ offsetMs: moment.getTime() - Date.now() });
    },
    run: async (name) => {
      const failure = await runSchedule({ name, region: 'us-central1', cron: '* * * * *', timezone: 'UTC' });
      if (failure !== undefined) throw new Error(`${name} failed: ${failure}`);
    },
    close: async () => {
      await Promise.all([deleteApp(app), deleteAdminApp(admin)]);
    },
  };
}

/** As a server writes a time. */
export const time = (moment: Date | number = Date.now()): Timestamp => Timestamp.fromMillis(Number(moment));

/** A time as the product has written it, in milliseconds. */
export function millis(value: unknown): number {
  if (!(value instanceof Timestamp)) throw new Error(`not a time: ${JSON.stringify(value)}`);
  return value.toMillis();
}

/** How many numbers a vector of Firestore's has; NaN where it is none. */
export function vectorLength(value: unknown): number {
  return isVector(value) ? value.toArray().length : NaN;
}

const isVector = (value: unknown): value is { toArray(): number[] } => value instanceof FieldValue.vector([0]).constructor;

/** What lies inside a document: `inside(piece, 'publications', 'local', 'state')`. */
export function inside(fields: unknown, ...path: readonly string[]): unknown {
  return path.reduce((value: unknown, key) => (isRecord(value) ? value[key] : undefined), fields);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function refusalIn(error: unknown): { code: string; field: unknown; message: string } {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const details: unknown = 'details' in error ? error.details : undefined;
  return { code: String(error.code), field: isRecord(details) ? details['field'] : undefined, message: error.message };
}

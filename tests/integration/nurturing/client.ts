import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword, signOut } from 'firebase/auth';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  initializeFirestore,
  serverTimestamp,
  setDoc,
} from 'firebase/firestore';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { project } from '../../../scripts/emulators/ports.ts';
import type { CallableInput, CallableName } from '../../../functions/src/model/callables.ts';
import { makeLead } from '../../../functions/src/testing/builders.ts';
import type { LeadIntake } from '../../../functions/src/model/lead.ts';
import { ports } from '../../harness/ports.ts';

/** How a callable refuses, as the dashboard gets to see it. */
export interface Refusal {
  code: string;
  message: string;
  field: string | undefined;
}

/** The client SDKs as a browser has them: under the security rules, signed in or not. */
export interface Client {
  readonly firestore: Firestore;
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Writes a lead as the public form does. Resolves with its id when it is stored. */
  writeLead(businessId: string, changes: Partial<LeadIntake>): Promise<string>;
  /** @throws what the functions refuse with */
  call<N extends CallableName>(name: N, input: CallableInput<N>): Promise<unknown>;
  /** Calls with input that the types would not let pass; resolves with the refusal. */
  refusalOf(name: CallableName, input: Readonly<Record<string, unknown>>): Promise<Refusal>;
  close(): Promise<void>;
}

export function openClient(name: string): Client {
  const app = initializeApp({ projectId: project, apiKey: 'demo-key' }, name);
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://127.0.0.1:${ports.auth}`, { disableWarnings: true });
  const firestore = initializeFirestore(app, {});
  connectFirestoreEmulator(firestore, '127.0.0.1', ports.firestore);
  const functions = getFunctions(app);
  connectFunctionsEmulator(functions, '127.0.0.1', ports.functions);

  return {
    firestore,
    signIn: async (email, password) => {
      await signInWithEmailAndPassword(auth, email, password);
    },
    signOut: () => signOut(auth),
    writeLead: async (businessId, changes) => {
      const { createdAt: _, ...lead } = makeLead();
      const reference = doc(collection(firestore, 'businesses', businessId, 'leads'));
      await setDoc(reference, { ...lead, ...changes, createdAt: serverTimestamp() });
      return reference.id;
    },
    call: async (callable, input) => (await httpsCallable(functions, callable)(input)).data,
    refusalOf: (callable, input) =>
      httpsCallable(functions, callable)(input).then(
        () => Promise.reject(new Error(`${callable} did not refuse.`)),
        refusalIn,
      ),
    close: () => deleteApp(app),
  };
}

function refusalIn(error: unknown): Refusal {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const details: unknown = 'details' in error ? error.details : undefined;
  const field = typeof details === 'object' && details !== null && 'field' in details ? String(details.field) : undefined;
  return { code: String(error.code), message: error.message, field };
}

import { FirebaseError, type FirebaseOptions, initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getDoc,
  getFirestore,
  serverTimestamp,
  setDoc,
  setLogLevel,
} from 'firebase/firestore/lite';
import type { PublicProfile } from '@model/business.ts';
import { demoProject, emulators } from '../src/lib/environment.ts';
import type { Door } from './sendLead.ts';

export interface Business extends Door {
  /** @returns undefined where there is no such business; rejects when Firestore could not be reached */
  readProfile(): Promise<PublicProfile | undefined>;
  newLeadId(): string;
}

/** An answer that takes longer is taken for lost; on a slow phone a good one takes two or three seconds. */
const patienceMs = 15_000;

/** Answers that mean "not stored". After any other error the lead may be there. */
const refusals: readonly string[] = ['permission-denied', 'invalid-argument'];

async function openFirestore(): Promise<Firestore> {
  // It would write whole leads into the console whenever a request fails.
  setLogLevel('silent');
  if (emulators) {
    const firestore = getFirestore(initializeApp({ projectId: demoProject, apiKey: 'demo-key' }));
    connectFirestoreEmulator(firestore, '127.0.0.1', emulators.firestore);
    return firestore;
  }
  const response = await fetch('/__/firebase/init.json');
  if (!response.ok) throw new Error(`no configuration: ${response.status}`);
  const options: unknown = await response.json();
  if (!isOptions(options)) throw new Error('not a configuration');
  return getFirestore(initializeApp(options));
}

function isOptions(value: unknown): value is FirebaseOptions {
  return typeof value === 'object' && value !== null && 'projectId' in value && 'apiKey' in value;
}

/** @throws when the configuration could not be read */
export async function connect(businessId: string): Promise<Business> {
  const firestore = await openFirestore();
  const leads = collection(firestore, 'businesses', businessId, 'leads');
  const readProfile = async () => {
    const snapshot = await inTime(getDoc(doc(firestore, 'publicProfiles', businessId)));
    return snapshot.exists() ? profileFrom(snapshot.data()) : undefined;
  };
  return {
    readProfile,
    newLeadId: () => doc(leads).id,
    isOpen: async () => {
      try {
        return (await readProfile())?.open === true;
      } catch {
        return undefined;
      }
    },
    write: async (id, lead) => {
      try {
        await inTime(setDoc(doc(leads, id), { ...lead, createdAt: serverTimestamp() }));
        return 'written';
      } catch (error) {
        return error instanceof FirebaseError && refusals.includes(error.code) ? 'refused' : 'unclear';
      }
    },
  };
}

function profileFrom(data: Record<string, unknown>): PublicProfile {
  const text = (field: string) => {
    const value = data[field];
    return typeof value === 'string' ? value : '';
  };
  return { name: text('name'), locale: text('locale'), consentText: text('consentText'), open: data['open'] === true };
}

async function inTime<T>(request: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new Error('no answer')), patienceMs);
  });
  try {
    return await Promise.race([request, late]);
  } finally {
    window.clearTimeout(timer);
  }
}

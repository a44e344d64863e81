import { readFile } from 'node:fs/promises';
import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import firebase from 'firebase/compat/app';
import 'firebase/compat/firestore';

/** Everybody who can knock, from nobody at all to the owner. */
export const actors = ['anonymous', 'stranger', 'ownerOfAnother', 'viewer', 'agent', 'manager', 'owner'] as const;
export type Actor = (typeof actors)[number];

/** Those of them who belong to the business `harbor`. */
export const members = ['viewer', 'agent', 'manager', 'owner'] as const satisfies readonly Actor[];

export type Data = firebase.firestore.DocumentData;
type Client = firebase.firestore.Firestore;

/** An id as Firestore's clients make them. */
export const anId = 'q4Zt7LmXw2RbYc9KdVnE';

export const serverTime = () => firebase.firestore.FieldValue.serverTimestamp();
export const timestamp = (date: Date) => firebase.firestore.Timestamp.fromDate(date);

/**
 * Three businesses, with the rules as they are deployed: `harbor` takes leads and has one member of every role,
 * `closed` has the same members and takes none, `rival` takes leads and belongs to somebody else.
 */
export interface World {
  projectId: string;
  host: string;
  port: number;
  as(actor: Actor): Client;
  /** Writes past the rules, as the functions do. */
  put(path: string, data: Data): Promise<void>;
  close(): Promise<void>;
}

/** @param name sets this file's documents apart from those of files that run at the same time */
export async function openWorld(name: string): Promise<World> {
  const address = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!address) throw new Error('The rules are tested on the Firestore emulator: set FIRESTORE_EMULATOR_HOST.');
  const { hostname: host, port } = new URL(`http://${address}`);
  const projectId = `demo-rules-${name.toLowerCase()}`;
  // The client's own log would print every refusal that these tests ask for.
  firebase.firestore.setLogLevel('silent');
  const environment = await initializeTestEnvironment({
    projectId,
    firestore: {
      host,
      port: Number(port),
      rules: await readFile(new URL('../../firestore.rules', import.meta.url), 'utf8'),
    },
  });
  await environment.clearFirestore();
  const put = (path: string, data: Data) =>
    environment.withSecurityRulesDisabled(async (context) => {
      await context.firestore().doc(path).set(data);
    });
  for (const [businessId, open] of [['harbor', true], ['closed', false], ['rival', true]] as const) {
    await put(`publicProfiles/${businessId}`, { name: businessId, locale: 'en', consentText: '', open });
    await put(`businesses/${businessId}`, { name: businessId });
  }
  for (const role of members) {
    for (const businessId of ['harbor', 'closed']) {
      await put(`businesses/${businessId}/members/${role}`, memberDocument(role));
    }
    await put(`users/${role}`, { businesses: { harbor: role, closed: role } });
  }
  await put('businesses/rival/members/ownerOfAnother', memberDocument('owner'));
  await put('users/ownerOfAnother', { businesses: { rival: 'owner' } });

  const clients = new Map(actors.map((actor) => [actor, clientOf(environment, actor)]));
  return {
    projectId,
    host,
    port: Number(port),
    as: (actor) => clients.get(actor) ?? clientOf(environment, actor),
    put,
    close: () => environment.cleanup(),
  };
}

function clientOf(environment: RulesTestEnvironment, actor: Actor): Client {
  const context =
    actor === 'anonymous' ? environment.unauthenticatedContext() : environment.authenticatedContext(actor);
  return context.firestore();
}

function memberDocument(role: string): Data {
  return { role, email: `${role}@example.com`, displayName: `The ${role}`, onCall: false };
}

/** Ends a sentence with what the rules should do, and holds them to it. */
export async function expectThat(allowed: boolean, attempt: Promise<unknown>): Promise<void> {
  await (allowed ? assertSucceeds(attempt) : assertFails(attempt));
}

let written = 0;
/** A fresh id for every write that should succeed: nothing may be written twice. */
export function freshId(): string {
  written += 1;
  return `document-${String(written).padStart(8, '0')}`;
}

import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CountingProxy, startCountingProxy } from './countingProxy.ts';
import { type Database, openDatabase } from '../integration/openDatabase.ts';
import { openWeek } from '../../functions/src/content/plan/openWeek.ts';
import { generatePiece } from '../../functions/src/content/write/generatePiece.ts';
import { retryClosedTransactions } from '../../functions/src/firestore/retryClosedTransactions.ts';
import type { Content } from '../../functions/src/model/content.ts';
import { builtAt, makeAnsweredLead, makeBusiness, makeContentWorkflow } from '../../functions/src/testing/builders.ts';
import { makeServices, type TestServices } from '../../functions/src/testing/makeServices.ts';
import { fakeAssistant } from '../../functions/src/vendors/openai/fakeAssistant.ts';

/** The claim; then the text, the memory, the counters and the OK that is asked for. */
const writesOfAPiece = 5;
/**
 * What it is written beside: the 5 earlier pieces nearest to its topic, and the 10 nearest to its text. The rest are the
 * piece, its business and its workflow in the transactions that decide, the workflow once more before, and the dead
 * letter that there may be. The settings and the day's use are remembered in the instance for seconds: without them it
 * is up to 18 more. Firestore charges a vector search one more read for each hundred pieces that it looks through.
 */
const readsOfAPiece = 21;
/** Whoever asks for one now has its topic planned for it: beside 80 earlier pieces, the figures, and 30 leads where they do not say what they want. */
const readsOfATopic = 111;
const readsOfAWish = 81;
/** A piece each, and the workflow; the calls of a paid assistant would be one more. */
const writesOfAWeek = 6;
const readsOfAWeek = 120;

const businessId = 'written-about';
const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
let database: Database;
let proxy: CountingProxy;
let services: TestServices;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await openDatabase('cost-of-a-piece');
  proxy = await startCountingProxy(emulator);
  process.env['FIRESTORE_EMULATOR_HOST'] = proxy.address;
  const app = initializeApp({ projectId: 'demo-cost-of-a-piece' }, 'counted');
  close = () => deleteApp(app);
  const assistant = fakeAssistant({
    name: 'local',
    // Another subject each time: one that comes too near to the last would be written twice.
    topics: ({ wanted, wishes: [wish = 'Winter tyres'] }) => ({ topics: wanted.map((kind, at) => ({ kind, key: `about-${at}`, title: wish, angle: `From side ${at}` })) }),
  });
  services = makeServices(retryClosedTransactions(getFirestore(app)), { at: builtAt, assistants: () => ({ chosen: assistant, local: assistant }) });
  await fillShop();
}, 60_000);
afterAll(async () => {
  await close();
  await Promise.all([proxy.close(), database.close()]);
});

// The settings are remembered for seconds; a piece that is asked for when they are is what is counted.
beforeEach(() => write(`warm-up-${Math.random().toString(36).slice(2, 12)}`, 'email'));

/** A business with more of everything than is looked at. */
async function fillShop(): Promise<void> {
  const { paths } = database;
  await paths.business(businessId).set(makeBusiness());
  await paths.contentWorkflow(businessId).set(makeContentWorkflow({ nextSlotAt: builtAt }));
  await paths.contentFigures(businessId).set({ byKind: {}, byPlatform: {}, byTopic: {}, asOf: builtAt });
  for (let lead = 0; lead < 35; lead += 1) await paths.leads(businessId).doc().set(makeAnsweredLead());
  for (let piece = 0; piece < 85; piece += 1) await write(`earlier-${String(piece).padStart(10, '0')}`, 'email');
}

async function write(contentId: string, kind: 'blog' | 'email', about?: Pick<Content, 'brief'>): Promise<void> {
  const topic = { key: `topic-${contentId}`, title: `Letter ${contentId}`, angle: '' };
  await database.paths.content(businessId).doc(contentId).set({ kind, origin: 'manual', state: 'requested', createdAt: builtAt, ...(about ?? { topic }) });
  await generatePiece(services, { businessId, contentId });
}

/** What was done meanwhile, the local clock aside. */
function taken(): { writes: number; reads: string[] } {
  const { commits, reads } = proxy.take();
  return {
    writes: commits.reduce((sum, { documents }) => sum + documents.length, 0),
    reads: reads.filter((path) => path !== 'system/clock').map((path) => path.split('/').at(-2) ?? path),
  };
}

const counted = (reads: readonly string[]) => Object.entries(Object.groupBy(reads, (name) => name)).map(([name, all]) => `${all?.length ?? 0} ${name}`).join(', ');

test('a piece beside a full memory costs no more than it may', async () => {
  proxy.take();
  await write('counted-piece-00', 'blog');
  const { writes, reads } = taken();
  process.stdout.write(`a piece: ${writes} writes, ${reads.length} document reads: ${counted(reads)}\n`);
  expect(writes).toBe(writesOfAPiece);
  expect(reads.length).toBeLessThanOrEqual(readsOfAPiece);
});

test.each([
  ['without a word about it', {}, readsOfATopic],
  ['with a wish', { brief: 'Our new office in Portland' }, readsOfAWish],
])('a piece that is asked for now %s has its topic planned besides', async (name, about, more) => {
  proxy.take();
  await write(`counted-${name.replaceAll(' ', '-').slice(0, 20)}`, 'blog', about);
  const { writes, reads } = taken();
  process.stdout.write(`a piece ${name}: ${writes} writes, ${reads.length} document reads: ${counted(reads)}\n`);
  expect(writes).toBe(writesOfAPiece);
  expect(reads.length).toBeLessThanOrEqual(readsOfAPiece + more);
});

test('opening a week of five pieces costs one write for each and one for the week', async () => {
  proxy.take();
  await openWeek(services, businessId);
  const { writes, reads } = taken();
  process.stdout.write(`a week: ${writes} writes, ${reads.length} document reads: ${counted(reads)}\n`);
  expect(writes).toBe(writesOfAWeek);
  expect(reads.length).toBeLessThanOrEqual(readsOfAWeek);
});

// What a reader of the business's own page costs: every read and write, counted between the functions and Firestore.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CountingProxy, startCountingProxy } from './countingProxy.ts';
import { bot, ask, makeLink, publishedAt, publishPiece, read } from '../integration/content/reader.ts';
import { type Database, openDatabase } from '../integration/openDatabase.ts';
import { measureDue } from '../../functions/src/content/measure/measureDue.ts';
import { makeBusiness, makeContentWorkflow, makePublicProfile } from '../../functions/src/testing/builders.ts';
import { makeServices, type TestServices } from '../../functions/src/testing/makeServices.ts';

const name = 'cost-of-a-reader';
const businessId = 'harbor';
const at = new Date('2026-11-26T15:00:00Z');
/** A post as the assistant writes them: some 700 words. */
const body = Array.from({ length: 12 }, (_, part) => `## Part ${part + 1}\n\n${'A furnace that is looked at in autumn runs through the winter without a fault. '.repeat(5)}`).join('\n\n');

let database: Database;
let proxy: CountingProxy;
let counted: TestServices;
let close: () => Promise<void>;
let visitors = 0;

beforeAll(async () => {
  const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  database = await openDatabase(name);
  proxy = await startCountingProxy(emulator);
  const app = initializeApp({ projectId: `demo-${name}` }, `${name}-counted`);
  process.env['FIRESTORE_EMULATOR_HOST'] = proxy.address;
  try {
    counted = makeServices(getFirestore(app), { at });
    await counted.paths.clock().get();
  } finally {
    process.env['FIRESTORE_EMULATOR_HOST'] = emulator;
  }
  close = async () => {
    await deleteApp(app);
    await proxy.close();
    await database.close();
  };
  const { paths } = database;
  await paths.business(businessId).set(makeBusiness());
  await paths.publicProfile(businessId).set(makePublicProfile());
  await paths.contentWorkflow(businessId).set(makeContentWorkflow());
  await Promise.all(
    Array.from({ length: 45 }, (_, index) => publishPiece(counted, businessId, `piece-${index}`, new Date(at.getTime() - index * 60_000), { body, title: `Post number ${index}` })),
  );
  await publishPiece(counted, businessId, 'due', at, { body, measureAt: at, publications: { local: publishedAt(at), newsletter: publishedAt(at) } });
});
afterAll(() => close());
beforeEach(() => {
  visitors += 1;
  proxy.take();
});

const somebody = () => ({ address: `198.51.100.${visitors}` });

function spent(what: string) {
  const { commits, reads } = proxy.take();
  const writes = commits.flatMap(({ documents }) => documents);
  process.stdout.write(`${what}: ${reads.length} reads, ${writes.length} writes\n`);
  return { reads: reads.length, writes: writes.length };
}

test('the page of a piece takes 4 reads and one for its link, once in five minutes, and weighs under 15 KB with all that it loads', async () => {
  await makeLink(counted, { businessId, contentId: 'piece-1' }, 'local', 'https://harbor-heating.example.com/', at);
  proxy.take();
  const page = await ask(counted, `/b/${businessId}/piece-1`);
  expect(page.status).toBe(200);
  expect(spent('the page of a piece')).toEqual({ reads: 5, writes: 0 });
  const files = ['site.css', 'visit.js'].map((file) => readFileSync(new URL(`../../web/public/${file}`, import.meta.url)));
  const bytes = [Buffer.from(page.body), ...files].map((file) => gzipSync(file).length).reduce((sum, size) => sum + size, 0);
  process.stdout.write(`the page of a piece: ${Buffer.byteLength(page.body)} bytes, with style and script ${bytes} bytes gzipped\n`);
  expect(bytes).toBeLessThan(15_000);
});

test('a page of the list takes 2 reads and one for each of its 20 pieces, and one more', async () => {
  const page = await ask(counted, `/b/${businessId}`);
  expect(spent('a page of the list')).toEqual({ reads: 23, writes: 0 });
  process.stdout.write(`a page of the list: ${Buffer.byteLength(page.body)} bytes, ${gzipSync(page.body).length} gzipped\n`);
  expect(Buffer.byteLength(page.body)).toBeLessThan(15_000);
  await ask(counted, `/b/${businessId}/feed.xml`);
  expect(spent('the feed')).toEqual({ reads: 23, writes: 0 });
});

test('a reader is 1 read and 2 writes; the same one again 1 read, a program nothing', async () => {
  const reader = somebody();
  const path = `/b/${businessId}/piece-2`;
  await read(counted, path, reader);
  expect(spent('a view')).toEqual({ reads: 1, writes: 2 });
  await read(counted, path, reader);
  expect(spent('the same view again')).toEqual({ reads: 1, writes: 0 });
  await read(counted, path, { ...reader, userAgent: bot });
  expect(spent('a program that reads')).toEqual({ reads: 0, writes: 0 });
});

test('a click is 2 reads and 2 writes; the same one again, and a program’s, 2 reads', async () => {
  const link = await makeLink(counted, { businessId, contentId: 'piece-3' }, 'wordpress', 'https://harbor-heating.example.com/', at);
  const reader = somebody();
  proxy.take();
  await ask(counted, link, reader);
  expect(spent('a click')).toEqual({ reads: 2, writes: 2 });
  await ask(counted, link, reader);
  expect(spent('the same click again')).toEqual({ reads: 2, writes: 0 });
  await ask(counted, link, { ...reader, userAgent: bot });
  expect(spent('a program that clicks')).toEqual({ reads: 2, writes: 0 });
});

test('a link that is none is 3 reads and 1 write, one that cannot be any nothing', async () => {
  await ask(counted, '/l/xxxxxxxxxx', somebody());
  expect(spent('a wrong link')).toEqual({ reads: 3, writes: 1 });
  await ask(counted, '/l/favicon.ico', somebody());
  expect(spent('no link')).toEqual({ reads: 0, writes: 0 });
});

test('a reading of a piece is at most 16 reads, the shards of its tally among them, and 2 writes', async () => {
  for (let shard = 0; shard < 12; shard += 1) await database.paths.contentTallies(businessId, 'due').doc(String(shard)).set({ views: 1 });
  await measureDue(counted);
  // The first of its subject looks for the others about it, once.
  const first = spent('the first reading of a piece');
  expect(first.writes).toBe(2);
  await database.paths.content(businessId).doc('due').update({ measureAt: at });
  await measureDue(counted);
  const again = spent('every further reading');
  expect(again.writes).toBe(2);
  expect(again.reads).toBeLessThanOrEqual(16);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from './openDatabase.ts';
import { foldBusiness } from '../../functions/src/analytics/foldBusiness.ts';
import { demoBusiness, demoMembers } from '../../functions/src/testing/demo/business.ts';
import { seedDemo } from '../../functions/src/testing/seedDemo.ts';

let database: Database;
const now = new Date();
let took: number;

beforeAll(async () => {
  database = await openDatabase('seed');
  const startedAt = performance.now();
  await seedDemo(database.db, database.auth, now);
  took = performance.now() - startedAt;
});
afterAll(() => database.close());

test('the demo is there within six seconds', () => {
  expect(took).toBeLessThan(6000);
});

test('its documents are as the model has them, and may be written once more', async () => {
  const { db, auth, paths } = database;
  await seedDemo(db, auth, now);
  const lists = [
    paths.leads('demo'),
    paths.contacts('demo'),
    paths.addresses('demo'),
    paths.messages('demo'),
    paths.activities('demo'),
    paths.attention('demo'),
    paths.members('demo'),
    paths.sales('demo'),
    paths.reviewRequests('demo'),
    paths.reviews('demo'),
    paths.referrals('demo'),
    paths.conversions('demo'),
    paths.rewards('demo'),
    paths.content('demo'),
    paths.contentMemory('demo'),
  ];
  const sizes = await Promise.all(
    lists.map(async (list) => (await list.get()).docs.map((document) => document.data()).length),
  );
  expect(sizes[0]).toBe(180);
  expect(sizes.every((size) => size > 0)).toBe(true);
  expect((await paths.business('demo').get()).data()).toEqual(demoBusiness);
  expect((await paths.leadNurture('demo').get()).data()).toMatchObject({ enabled: true, quietHours: { enabled: false } });
  expect((await paths.publicProfile('demo').get()).data()?.open).toBe(true);
});

test('its counters are what a recount finds', async () => {
  const { db, paths } = database;
  const seeded = (await paths.totalStats('demo').get()).data();
  const total = await foldBusiness(db, paths, 'demo', demoBusiness, now);
  expect(total?.drift).toEqual({});
  expect(total).toEqual(seeded);
  expect(total?.lifetime.leads).toBe(180);
});

test('four people can sign in, each in the role that their address says', async () => {
  const { auth, paths } = database;
  for (const { uid, member } of demoMembers) {
    expect((await auth.getUserByEmail(`${member.role}@example.com`)).uid).toBe(uid);
    expect((await paths.user(uid).get()).data()).toEqual({ businesses: { demo: member.role } });
  }
});

test('the business to warm up with takes no leads from outside, and belongs to nobody', async () => {
  const { paths } = database;
  expect((await paths.publicProfile('warmup').get()).data()?.open).toBe(false);
  expect((await paths.members('warmup').get()).size).toBe(0);
  expect((await paths.leadNurture('warmup').get()).data()?.enabled).toBe(true);
});

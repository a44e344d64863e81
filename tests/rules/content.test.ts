import { afterAll, beforeAll, describe, test } from 'vitest';
import { testAccess } from './access.ts';
import { type Actor, actors, type Data, expectThat, freshId, members, openWorld, serverTime, timestamp, type World } from './world.ts';

const collection = 'businesses/harbor/content';

const piece = (changes: Data = {}): Data => ({
  kind: 'blog',
  origin: 'manual',
  state: 'requested',
  createdAt: serverTime(),
  ...changes,
});

let world: World;
beforeAll(async () => {
  world = await openWorld('content');
});
afterAll(() => world.close());

const create = (actor: Actor, data: Data, { businessId = 'harbor', id = freshId() } = {}) =>
  world.as(actor).doc(`businesses/${businessId}/content/${id}`).set(data);

testAccess({ collection, document: piece(), get: members, create: 'testedApart' });

describe('who asks for a piece', () => {
  test.for(actors)('%s, for the business', async (actor) => {
    await expectThat(['manager', 'owner'].includes(actor), create(actor, piece()));
  });

  test.for(actors)('%s, for somebody else\'s business', async (actor) => {
    await expectThat(actor === 'ownerOfAnother', create(actor, piece(), { businessId: 'rival' }));
  });
});

describe('what asking is', () => {
  test.for(Object.keys(piece()))('%s is required', async (field) => {
    const rest = Object.fromEntries(Object.entries(piece()).filter(([name]) => name !== field));
    await expectThat(false, create('owner', rest));
  });

  test.for([
    ['for a social post', { kind: 'social' }],
    ['for an email', { kind: 'email' }],
    ['with the longest brief', { brief: 'b'.repeat(2000) }],
  ] as const)('%s', async ([, changes]) => {
    await expectThat(true, create('manager', piece(changes)));
  });

  test.for([
    ['for a film', { kind: 'video' }],
    ['in the weekly run\'s name', { origin: 'weekly' }],
    ['for what is approved already', { state: 'approved' }],
    ['for what is published already', { state: 'published' }],
    ['with a brief too long', { brief: 'b'.repeat(2001) }],
    ['with a brief that is a list', { brief: ['heat pumps'] }],
    ['with the text itself', { title: 'Heat pumps', body: 'Warm.' }],
    ['with search words of its own', { search: ['heat'] }],
    ['with a date', { publishAt: timestamp(new Date()) }],
    ['at another time', { createdAt: timestamp(new Date()) }],
  ] as const)('not %s', async ([, changes]) => {
    await expectThat(false, create('owner', piece(changes)));
  });

  test('under an id of its own, never that of a weekly piece', async () => {
    await expectThat(true, create('owner', piece(), { id: 'a'.repeat(16) }));
    await expectThat(false, create('owner', piece(), { id: '2026-W47-blog-1' }));
    // Long enough for an id of somebody's own.
    await expectThat(false, create('owner', piece(), { id: '2026-W48-social-1' }));
    await expectThat(false, create('owner', piece(), { id: '2026-W48-email-1' }));
  });
});

import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Actor, actors, type Data, anId, expectThat, openWorld, type World } from './world.ts';

export interface Access {
  /** Path of the collection; the documents of the business in question are `harbor`'s. */
  collection: string;
  /** A document as the functions write it. */
  document: Data;
  /** Its id, where the collection's ids mean something. */
  id?: string;
  get: readonly Actor[];
  /** Who may list the collection; the readers, unless said otherwise. */
  list?: readonly Actor[];
  /** What clients may create has tests of its own beside this. */
  create?: 'nobody' | 'testedApart';
}

/** One collection, every actor: who may get, list, create, change and delete. */
export function testAccess(access: Access): void {
  const { collection, document, id = anId, get, list = get, create = 'nobody' } = access;
  const path = `${collection}/${id}`;
  let world: World;
  beforeAll(async () => {
    world = await openWorld(`access-${collection.replaceAll(/\W/g, '-')}`);
    await world.put(path, document);
  });
  afterAll(() => world.close());

  describe.concurrent.each(actors)('%s', (actor) => {
    const mayGet = get.includes(actor);
    test(`${mayGet ? 'reads' : 'does not read'} a document`, () => expectThat(mayGet, world.as(actor).doc(path).get()));

    const mayList = list.includes(actor);
    test(`${mayList ? 'lists' : 'does not list'} the collection`, async () => {
      const client = world.as(actor);
      await Promise.all([
        expectThat(mayList, client.collection(collection).get()),
        // Never across businesses, however small the page.
        expectThat(false, client.collectionGroup(collection.split('/').at(-1) ?? '').limit(1).get()),
      ]);
    });

    test('changes nothing', async () => {
      const client = world.as(actor);
      await Promise.all([
        expectThat(false, client.doc(path).set(document)),
        expectThat(false, client.doc(path).update({ name: 'Other' })),
        expectThat(false, client.doc(path).delete()),
      ]);
    });
    if (create === 'nobody') {
      test('creates nothing', () => expectThat(false, world.as(actor).doc(`${collection}/a-${anId}`).set(document)));
    }
  });
}

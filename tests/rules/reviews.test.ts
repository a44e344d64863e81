import { afterAll, beforeAll, describe, test } from 'vitest';
import { testAccess } from './access.ts';
import { type Actor, actors, type Data, expectThat, freshId, members, openWorld, serverTime, timestamp, type World } from './world.ts';

const collection = 'businesses/harbor/reviews';

const review = (changes: Data = {}): Data => ({
  source: 'manual',
  rating: 5,
  text: 'On time, and left the cellar tidy.',
  author: 'Nora Quist',
  reviewedAt: timestamp(new Date('2026-11-20T15:00:00Z')),
  createdAt: serverTime(),
  ...changes,
});

let world: World;
beforeAll(async () => {
  world = await openWorld('reviews');
});
afterAll(() => world.close());

const create = (actor: Actor, data: Data, { businessId = 'harbor', id = freshId() } = {}) =>
  world.as(actor).doc(`businesses/${businessId}/reviews/${id}`).set(data);

testAccess({ collection, document: review(), get: members, create: 'testedApart' });

describe('who notes a review', () => {
  test.for(actors)('%s, of the business', async (actor) => {
    await expectThat(['agent', 'manager', 'owner'].includes(actor), create(actor, review()));
  });

  test.for(actors)('%s, of somebody else\'s business', async (actor) => {
    await expectThat(actor === 'ownerOfAnother', create(actor, review(), { businessId: 'rival' }));
  });
});

describe('what a review is', () => {
  test.for(Object.keys(review()))('%s is required', async (field) => {
    const rest = Object.fromEntries(Object.entries(review()).filter(([name]) => name !== field));
    await expectThat(false, create('owner', rest));
  });

  test.for([
    ['one star', { rating: 1 }],
    ['stars without words', { text: '' }],
    ['the longest text', { text: 't'.repeat(5000) }],
    ['the longest author', { author: 'a'.repeat(120) }],
  ] as const)('%s', async ([, changes]) => {
    await expectThat(true, create('agent', review(changes)));
  });

  test.for([
    ['from Google by hand', { source: 'google' }],
    ['from the site by hand', { source: 'site' }],
    ['no star', { rating: 0 }],
    ['six stars', { rating: 6 }],
    ['half a star', { rating: 4.5 }],
    ['stars in words', { rating: 'five' }],
    ['a text too long', { text: 't'.repeat(5001) }],
    ['a text that is a map', { text: {} }],
    ['an author too long', { author: 'a'.repeat(121) }],
    ['no author', { author: '' }],
    ['a date in words', { reviewedAt: '2026-11-20' }],
    ['a match of its choice', { matchedSaleId: 'sale-of-nora' }],
    ['a reply', { reply: 'Thank you' }],
    ['another time', { createdAt: timestamp(new Date()) }],
  ] as const)('not %s', async ([, changes]) => {
    await expectThat(false, create('owner', review(changes)));
  });

  test('under an id of its own', async () => {
    await expectThat(true, create('owner', review(), { id: 'a'.repeat(16) }));
    await expectThat(false, create('owner', review(), { id: 'a'.repeat(15) }));
  });
});

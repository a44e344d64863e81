import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, bot, makeLink, publishedAt, publishPiece, read, tallyOf } from './reader.ts';
import { type Database, openDatabase } from '../openDatabase.ts';
import { found, hour, TestBusiness } from '../testBusiness.ts';
import { countFigures } from '../../../functions/src/analytics/contentFigures.ts';
import { foldStats } from '../../../functions/src/analytics/foldStats.ts';
import type { PostReading, Publisher } from '../../../functions/src/connections/publisher.ts';
import { addTally } from '../../../functions/src/content/addTally.ts';
import { measureDue } from '../../../functions/src/content/measure/measureDue.ts';
import { type Content, type ContentFigures, noMetrics } from '../../../functions/src/model/content.ts';
import { makeBusiness, makeMessage } from '../../../functions/src/testing/builders.ts';
import { seededRandom } from '../../../functions/src/testing/demo/seededRandom.ts';

const day = 24 * hour;
const site = 'https://harbor-heating.example.com/';
let database: Database;
let shop: TestBusiness;
let made = 0;
beforeAll(async () => {
  database = await openDatabase('content-measure');
});
afterAll(() => database.close());
beforeEach(async () => {
  // The search for what is due looks through all businesses.
  await database.empty();
  made += 1;
  shop = new TestBusiness(database, `harbor-${made}`);
  await shop.paths.business(shop.businessId).set(makeBusiness());
});

const publish = (contentId: string, changes: Partial<Content> = {}) =>
  publishPiece(shop.services, shop.businessId, contentId, shop.now, { measureAt: shop.now, ...changes });
const piece = async (contentId: string) => found((await shop.paths.content(shop.businessId).doc(contentId).get()).data(), contentId);
const figures = async (): Promise<ContentFigures | undefined> => (await shop.paths.contentFigures(shop.businessId).get()).data();
const measure = () => measureDue(shop.services);
const view = (contentId: string, address: string, userAgent?: string) =>
  read(shop.services, `/b/${shop.businessId}/${contentId}`, { address, ...(userAgent !== undefined && { userAgent }) });

/** A place outside that tells what the test says. */
function connect(destination: string, tell: () => PostReading | undefined, platform?: Publisher['platform']): { asked: string[] } {
  const asked: string[] = [];
  shop.publishers.set(destination, {
    name: platform ? 'buffer' : 'wordpress',
    platform,
    publish: () => Promise.reject(new Error('Nothing is published here.')),
    lookUp: () => Promise.resolve({ found: 'unknown' }),
    measure: (externalId) => {
      asked.push(externalId);
      return Promise.resolve(tell());
    },
  });
  return { asked };
}

describe('a piece that is due', () => {
  test('is read from its tally and its places; what nobody tells is no data', async () => {
    const { asked } = connect('wordpress', () => ({ comments: 2 }));
    await publish('frost', { publications: { local: publishedAt(shop.now), wordpress: publishedAt(shop.now, { externalId: '17' }) } });
    const link = await makeLink(shop.services, { businessId: shop.businessId, contentId: 'frost' }, 'wordpress', site, shop.now);
    await view('frost', '203.0.113.1');
    await view('frost', '203.0.113.1');
    await view('frost', '203.0.113.2', bot);
    await ask(shop.services, link, { address: '203.0.113.3' });
    await ask(shop.services, link, { address: '203.0.113.4', userAgent: bot });
    shop.pass(hour);
    await measure();
    const { metrics, publications, measureAt } = await piece('frost');
    expect(asked).toEqual(['17']);
    expect(publications?.['local']?.metrics).toEqual({ ...noMetrics, views: 1, clicks: 0, asOf: shop.now });
    expect(publications?.['wordpress']).toMatchObject({ state: 'published', externalId: '17', metrics: { ...noMetrics, comments: 2, clicks: 1, asOf: shop.now } });
    expect(metrics).toEqual({ ...noMetrics, views: 1, clicks: 1, comments: 2, asOf: shop.now });
    expect(measureAt).toEqual(new Date(shop.now.getTime() + hour));
    expect(await figures()).toMatchObject({ byKind: { blog: { pieces: 1, views: 1, clicks: 1, comments: 2 } }, byPlatform: { local: { views: 1 }, wordpress: { clicks: 1 } }, byTopic: { 'winter-check': { views: 1 } } });
  });

  test('keeps the last reading with its time where a place cannot be asked, and reads the rest', async () => {
    let answer: PostReading | undefined = { likes: 4, shares: 1 };
    connect('buffer-1', () => answer, 'facebook');
    await publish('frost', { publications: { local: publishedAt(shop.now), 'buffer-1': publishedAt(shop.now, { externalId: 'p1' }) } });
    await measure();
    const first = shop.now;
    answer = undefined;
    shop.pass(day);
    await view('frost', '203.0.113.1');
    await measure();
    expect((await piece('frost')).publications?.['buffer-1']).toMatchObject({ platform: 'facebook', metrics: { likes: 4, shares: 1, clicks: 0, asOf: first } });
    expect((await piece('frost')).metrics).toEqual({ ...noMetrics, views: 1, likes: 4, shares: 1, clicks: 0, asOf: shop.now });
    // Disconnected for good: the figures stay under the network's name.
    shop.publishers.clear();
    shop.pass(day);
    await measure();
    expect((await figures())?.byPlatform['facebook']).toMatchObject({ pieces: 1, likes: 4 });
    shop.services.publisher = () => Promise.reject(new Error('no key'));
    shop.pass(day);
    await measure();
    expect((await piece('frost')).publications?.['buffer-1']?.metrics).toMatchObject({ likes: 4, asOf: first });
  });

  test('is read by every run once, although two run at once, and not before its time', async () => {
    await publish('frost');
    await view('frost', '203.0.113.1');
    await Promise.all([measure(), measure()]);
    await measure();
    expect((await figures())?.byKind['blog']).toMatchObject({ pieces: 1, views: 1 });
    shop.pass(hour - 1);
    await view('frost', '203.0.113.2');
    await measure();
    expect((await piece('frost')).metrics?.views).toBe(1);
  });

  test('is read less and less often, and after three months no more', async () => {
    await publish('frost');
    for (const [passed, next] of [[0, hour], [3 * day, day], [28 * day, 7 * day], [57 * day, 7 * day]] as const) {
      shop.pass(passed);
      await measure();
      expect((await piece('frost')).measureAt).toEqual(new Date(shop.now.getTime() + next));
    }
    shop.pass(7 * day);
    await measure();
    expect(await piece('frost')).not.toHaveProperty('measureAt');
    expect((await figures())?.byKind['blog']?.pieces).toBe(1);
  });

  test('asks Buffer no more often than Buffer asks its networks, and keeps what it said until then', async () => {
    const { asked } = connect('buffer-abc', () => ({ likes: asked.length }), 'linkedin');
    await publish('post', { kind: 'social', publications: { 'buffer-abc': publishedAt(shop.now, { externalId: '5f0c' }) } });
    for (let hours = 0; hours < 48; hours += 1) {
      await measure();
      shop.pass(hour);
    }
    expect(asked).toHaveLength(3);
    expect((await piece('post')).metrics).toMatchObject({ likes: 3, clicks: 0, asOf: new Date(shop.now.getTime() - 8 * hour) });
    for (let days = 0; days < 3; days += 1) {
      shop.pass(day);
      await measure();
    }
    expect(asked).toHaveLength(6);
  });

  test('at a site that keeps everybody waiting does not keep the others from being read', async () => {
    const slow = 30_000;
    const { asked } = connect('wordpress', () => {
      shop.pass(slow);
      return { comments: 1 };
    });
    const tarpit = { publications: { wordpress: publishedAt(shop.now, { externalId: '17' }) } };
    for (let piecesThere = 0; piecesThere < 25; piecesThere += 1) await publish(`a-${String(piecesThere).padStart(2, '0')}`, tarpit);
    await publish('z-quick');
    await view('z-quick', '203.0.113.1');
    await measure();
    // Ten are under way at once; then its time is up.
    expect(asked.length).toBeLessThanOrEqual(10);
    expect((await piece('z-quick')).metrics?.views).toBe(1);
    expect((await piece('a-24')).publications?.['wordpress']).toMatchObject({ metrics: { comments: null, clicks: 0 } });
    shop.pass(hour);
    await measure();
    expect(asked.length).toBeGreaterThan(10);
  });

  test('when the time of a run is over is left to the next one', async () => {
    for (let pieces = 0; pieces < 25; pieces += 1) await publish(`p-${String(pieces).padStart(2, '0')}`);
    const { db } = shop.services;
    const run = db.runTransaction.bind(db);
    let recorded = 0;
    shop.services.db = new Proxy(db, {
      get: (target, name): unknown => {
        if (name !== 'runTransaction') return Reflect.get(target, name);
        return async <T>(update: Parameters<typeof run<T>>[0]) => {
          recorded += 1;
          shop.pass(50_000);
          return run(update);
        };
      },
    });
    await measure();
    expect(recorded).toBe(10);
    await measure();
    expect(recorded).toBe(20);
  });

  test('of a letter tells what its provider has reported', async () => {
    await publish('letter', { kind: 'email', destinations: ['newsletter'], publications: { newsletter: publishedAt(shop.now) } });
    await measure();
    expect((await piece('letter')).metrics).toEqual({ ...noMetrics, clicks: 0, asOf: shop.now });
    const batch = shop.services.db.batch();
    addTally(batch, shop.services, { businessId: shop.businessId, contentId: 'letter' }, { sent: 10, opens: 6, letterClicks: 2 });
    await batch.commit();
    shop.pass(hour);
    await measure();
    expect((await piece('letter')).metrics).toEqual({ ...noMetrics, opens: 6, clicks: 2, asOf: shop.now });
    expect((await figures())?.byPlatform['newsletter']).toMatchObject({ pieces: 1, opens: 6, clicks: 2, told: { opens: 1 } });
  });

  test('of a letter that nobody has opened says none once its provider reports that letters arrive, and nothing before', async () => {
    await publish('letter', { kind: 'email', destinations: ['newsletter'], publications: { newsletter: publishedAt(shop.now) } });
    const letter = shop.paths.messages(shop.businessId).doc('letter-nora');
    await letter.set(makeMessage({ purpose: 'newsletter', contentId: 'letter', state: 'sent' }));
    await measure();
    expect((await figures())?.byKind['email']).toMatchObject({ opens: 0, told: { opens: 0 } });
    await letter.update({ state: 'delivered' });
    shop.pass(hour);
    await measure();
    expect((await piece('letter')).metrics).toMatchObject({ opens: 0 });
    expect((await figures())?.byKind['email']).toMatchObject({ opens: 0, told: { opens: 1 } });
  });
});

describe('the figures', () => {
  const fold = () => foldStats({ db: database.db, paths: database.paths, now: () => Promise.resolve(shop.now) });
  const truth = async () => {
    const pieces = (await shop.paths.content(shop.businessId).get()).docs.map((document) => document.data());
    return countFigures(pieces, (await figures())?.asOf ?? shop.now);
  };

  test('are what counting the pieces anew gives, whatever readers and readings do in whatever order', async () => {
    const random = seededRandom(11);
    let likes = 0;
    connect('buffer-1', () => (random.chance(0.7) ? { likes, comments: 1 } : undefined), 'linkedin');
    const ids: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      const contentId = ids.length > 0 ? ids[Math.floor(random.between(0, ids.length))] ?? '' : '';
      if (contentId === '' || random.chance(0.15)) {
        const id = `piece-${ids.length}`;
        const key = `subject-${Math.floor(random.between(0, 3))}`;
        ids.push(id);
        await publish(id, {
          kind: random.pick(['blog', 'social']),
          topic: { key, title: `About ${key}`, angle: '' },
          publications: { local: publishedAt(shop.now), 'buffer-1': publishedAt(shop.now, { externalId: id }) },
        });
      } else if (random.chance(0.6)) await view(contentId, `203.0.113.${step}`, random.chance(0.2) ? bot : undefined);
      else {
        likes += 1;
        shop.pass(hour);
        await measure();
      }
      if (step % 10 === 9) expect(await figures()).toEqual(await truth());
    }
    const views = await Promise.all(ids.map(async (id) => (await tallyOf(shop.services, shop.businessId, id)).views ?? 0));
    shop.pass(day);
    await measure();
    const { byKind } = found(await figures(), 'figures');
    expect((byKind['blog']?.views ?? 0) + (byKind['social']?.views ?? 0)).toBe(views.reduce((sum, count) => sum + count, 0));
  });

  test('that have drifted are put right at night, and others are not touched', async () => {
    await publish('frost');
    await view('frost', '203.0.113.1');
    await measure();
    const right = found(await figures(), 'figures');
    shop.pass(12 * hour);
    await fold();
    expect(await figures()).toEqual(right);
    await shop.paths.contentFigures(shop.businessId).set({ ...right, byKind: {}, byTopic: {} });
    await fold();
    expect(await figures()).toEqual({ ...right, asOf: shop.now });
    await shop.paths.contentFigures(shop.businessId).delete();
    await fold();
    expect(await figures()).toEqual({ ...right, asOf: shop.now });
  });

  test('pieces that were written and published are counted again with the other counters', async () => {
    await publish('frost');
    await publish('waiting', { state: 'awaitingApproval', writtenAt: shop.now });
    await shop.paths.stats(shop.businessId).doc('2026-11').set({ days: { '24': { contentGenerated: 5 } } });
    await fold();
    const total = found((await shop.paths.totalStats(shop.businessId).get()).data(), 'total');
    expect(total.lifetime).toEqual({ contentGenerated: 2, contentPublished: 2 });
    expect(total.drift).toEqual({ contentGenerated: -3, contentPublished: 2 });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, bot, makeLink, publishedAt, publishPiece, read, tallyOf } from './reader.ts';
import { type Database, openDatabase } from '../openDatabase.ts';
import { hour, TestBusiness } from '../testBusiness.ts';
import type { Content } from '../../../functions/src/model/content.ts';
import type { PageRequest } from '../../../functions/src/platform/pageRequest.ts';
import { makeBusiness, makeContentWorkflow, makePublicProfile } from '../../../functions/src/testing/builders.ts';

const site = 'https://harbor-heating.example.com/';
let database: Database;
let shop: TestBusiness;
let made = 0;
beforeAll(async () => {
  database = await openDatabase('content-pages');
});
afterAll(() => database.close());
beforeEach(async () => {
  made += 1;
  shop = new TestBusiness(database, `harbor-${made}`);
  await Promise.all([
    shop.paths.business(shop.businessId).set(makeBusiness()),
    shop.paths.publicProfile(shop.businessId).set(makePublicProfile()),
    shop.paths.contentWorkflow(shop.businessId).set(makeContentWorkflow()),
  ]);
});

const own = (path = '') => `/b/${shop.businessId}${path}`;
const open = (path: string, changes: Partial<PageRequest> = {}) => ask(shop.services, path, changes);
const publish = (contentId: string, changes: Partial<Content> = {}, at = shop.now) => publishPiece(shop.services, shop.businessId, contentId, at, changes);
const tally = (contentId: string) => tallyOf(shop.services, shop.businessId, contentId);
const link = (contentId: string, destination: string, target = site) =>
  makeLink(shop.services, { businessId: shop.businessId, contentId }, destination, target, shop.now);

describe('the business’s own page', () => {
  test('lists blog and social posts that are published there, the newest first, and nothing else', async () => {
    const at = (hours: number) => new Date(shop.now.getTime() - hours * hour);
    await publish('old', { title: 'The old one' }, at(3));
    await publish('social', { kind: 'social', title: 'A social one' }, at(2));
    await publish('email', { kind: 'email', title: 'A letter' }, at(1));
    await publish('waiting', { title: 'Waiting', publications: { local: publishedAt(at(1), { state: 'awaitingApproval' }) } }, at(1));
    await publish('elsewhere', { title: 'Elsewhere', publications: { wordpress: publishedAt(at(1)) } }, at(1));
    await publish('new', { title: 'The new one' });
    const { status, headers, body } = await open(own());
    expect(status).toBe(200);
    expect([...body.matchAll(/<h2><a [^>]*>([^<]+)</g)].map(([, title]) => title)).toEqual(['The new one', 'A social one', 'The old one']);
    expect(headers).toMatchObject({ 'Cache-Control': 'public, max-age=300, s-maxage=300' });
    expect(headers).not.toHaveProperty('X-Robots-Tag');
    const rss = await open(own('/feed.xml'));
    expect(rss.headers['Content-Type']).toContain('application/rss+xml');
    expect(rss.body.match(/<item>/g)).toHaveLength(3);
  });

  test('turns its pages without leaving one out or showing one twice, 20 at a time', async () => {
    // All of one moment, and every third is not shown: neither must confuse the marks.
    await Promise.all(
      Array.from({ length: 63 }, (_, index) =>
        publish(`piece-${String(index).padStart(2, '0')}`, index % 3 === 0 ? { publications: { local: publishedAt(shop.now, { state: 'stopped' }) } } : {}),
      ),
    );
    const seen: string[] = [];
    const pages: number[] = [];
    let next: string | undefined = own();
    while (next !== undefined) {
      const { body } = await open(next);
      const shown = [...body.matchAll(/\/(piece-\d\d)\//g)].map(([, id]) => id ?? '');
      pages.push(shown.length);
      seen.push(...shown);
      const [, older] = /rel="next" href="[^?]*([^"]*)"/.exec(body) ?? [];
      next = older === undefined ? undefined : own(older);
    }
    expect(pages).toEqual([20, 20, 2]);
    expect(new Set(seen).size).toBe(42);
  });

  test('is there before anything is published, and not for a business that is not', async () => {
    const { status, body } = await open(own());
    expect(status).toBe(200);
    expect(body).toContain('noindex');
    expect((await open('/b/nobody')).status).toBe(404);
    expect((await open('/b/no%2Fbody')).status).toBe(404);
  });

  test('is in the business’s language, whoever looks', async () => {
    await shop.setBusiness({ locale: 'de-AT' });
    expect((await open(own(), { languages: 'fr' })).body).toContain('<html lang="de">');
  });
});

describe('a piece', () => {
  test('is found with its words in its address, with others, and without', async () => {
    await publish('frost');
    for (const path of ['/frost/before-the-first-frost', '/frost/anything', '/frost']) {
      const { status, body } = await open(own(path));
      expect(status).toBe(200);
      expect(body).toContain(`${own('/frost/before-the-first-frost')}" />`);
      expect(body).toContain('<h2>What to look at</h2>');
    }
  });

  test('that is not published, not there, a letter, or another business’s, is answered alike', async () => {
    await publish('rejected', { state: 'rejected', publications: { local: publishedAt(shop.now, { state: 'stopped' }) } });
    await publish('letter', { kind: 'email' });
    await publishPiece(shop.services, 'somebody-else', 'theirs', shop.now);
    const answers = await Promise.all(['rejected', 'letter', 'theirs', 'nothing', 'no%2Fid', 'rejected/a/b'].map((path) => open(own(`/${path}`))));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 404, headers: { 'Cache-Control': 'private, no-store' } });
    expect(answers[0]?.body).toContain('There is nothing at this address');
  });

  test('is gone as soon as it is taken down, and changed as soon as it is edited, for whoever is not shown a copy', async () => {
    await publish('frost');
    await shop.paths.content(shop.businessId).doc('frost').update({ title: 'Another title' });
    expect((await open(own('/frost'))).body).toContain('<h1>Another title</h1>');
    await shop.paths.content(shop.businessId).doc('frost').set({ publications: { local: { state: 'stopped' } } }, { merge: true });
    expect((await open(own('/frost'))).status).toBe(404);
  });

  test('leads on by its own link, the latest that it was given', async () => {
    await publish('frost');
    await link('frost', 'wordpress');
    await link('frost', 'local', 'https://old.example.com/');
    shop.pass(hour);
    const latest = await link('frost', 'local');
    expect((await open(own('/frost'))).body).toContain(`href="${latest}" rel="nofollow">Visit harbor-heating.example.com<`);
  });
});

describe('who reads a piece', () => {
  beforeEach(() => publish('frost'));
  const views = async () => (await tally('frost')).views ?? 0;

  test('is counted although nobody but the page’s copy was asked for it', async () => {
    await read(shop.services, own('/frost/before-the-first-frost'));
    await read(shop.services, own('/frost'), { address: '203.0.113.8' });
    expect(await tally('frost')).toEqual({ views: 2 });
  });

  test('is counted once a day, however often and however many times at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => read(shop.services, own('/frost'))));
    await read(shop.services, own('/frost/before-the-first-frost'));
    expect(await views()).toBe(1);
    shop.pass(24 * hour);
    await read(shop.services, own('/frost'));
    expect(await views()).toBe(2);
  });

  test.each([
    ['a program', { userAgent: bot }],
    ['a program that does not say what it is', { userAgent: '' }],
    ['a page loaded ahead', { purpose: 'prefetch' }],
    ['another site behind a visitor’s back', { site: 'cross-site' }],
    ['a link that is followed', { method: 'GET' }],
  ])('is not %s', async (_who, changes) => {
    await read(shop.services, own('/frost'), changes);
    expect(await views()).toBe(0);
  });

  test('looking itself counts nothing, and what is not public has no readers', async () => {
    await open(own('/frost'));
    await publish('waiting', { publications: { local: publishedAt(shop.now, { state: 'scheduled' }) } });
    for (const path of ['/waiting', '/nothing']) expect((await read(shop.services, own(path))).status).toBe(204);
    expect(await views()).toBe(0);
    expect(await tally('waiting')).toEqual({});
    expect(await tally('nothing')).toEqual({});
  });

  test('behind one address is no more than 64 browsers, whatever a program calls itself', async () => {
    for (let start = 0; start < 300; start += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => read(shop.services, own('/frost'), { userAgent: `Mozilla/5.0 (X11; Linux x86_64; rv:${start + index}.0) Gecko/20100101 Firefox/140.0` })));
    }
    expect(await views()).toBeGreaterThan(50);
    expect(await views()).toBeLessThanOrEqual(64);
  });
});

describe('a short link', () => {
  const clicks = async (contentId = 'frost') => (await tally(contentId)).clicksAt ?? {};

  test('leads on, and counts for the place that it stood in, once a day and piece', async () => {
    const [wordpress, buffer] = [await link('frost', 'wordpress'), await link('frost', 'buffer-1')];
    for (let times = 0; times < 3; times += 1) {
      expect(await open(wordpress)).toMatchObject({ status: 302, headers: { Location: site, 'Cache-Control': 'private, no-store' } });
    }
    expect(await clicks()).toEqual({ wordpress: 1 });
    await open(buffer, { address: '203.0.113.8' });
    expect(await tally('frost')).toEqual({ clicks: 2, clicksAt: { wordpress: 1, 'buffer-1': 1 } });
  });

  test.each([
    ['a program', { userAgent: bot }],
    ['the preview of a messenger', { userAgent: 'WhatsApp/2.23.20.0' }],
    ['a look at the headers', { method: 'HEAD' }],
    ['a page loaded ahead', { purpose: 'prefetch;prerender' }],
  ])('leads %s on, too, and does not count it', async (_who, changes) => {
    expect((await open(await link('frost', 'local'), changes)).status).toBe(302);
    expect(await clicks()).toEqual({});
  });

  test('leads on when counting fails, and when it hangs', async () => {
    const path = await link('frost', 'local');
    const failing = () => {
      throw new Error('no tally');
    };
    expect((await ask({ ...shop.services, random: failing }, path)).status).toBe(302);
    expect((await ask({ ...shop.services, now: () => new Promise(() => undefined) }, path)).status).toBe(302);
    expect(await clicks()).toEqual({});
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('leads nobody to %s', async (target) => {
    expect((await open(await link('frost', 'local', target))).status).toBe(404);
  });

  test('that is not ours says so in the visitor’s language, and after twenty nobody at that address learns of any', async () => {
    const right = await link('frost', 'local');
    expect((await open('/l/short', { languages: 'de' })).body).toContain('Dieser Link führt nirgendwohin');
    const address = '198.51.100.7';
    for (let tries = 0; tries < 20; tries += 1) expect((await open(`/l/${String(tries).padStart(10, 'x')}`, { address })).status).toBe(404);
    const answers = [await open(right, { address }), await open('/l/yyyyyyyyyy', { address })];
    expect(answers.map(({ status }) => status)).toEqual([429, 429]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await open(right)).status).toBe(302);
    shop.pass(hour);
    expect((await open(right, { address })).status).toBe(302);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { owner, type Shop } from './nurturing/shop.ts';
import { useShop } from './nurturing/useShop.ts';
import { checkFindings } from '../../functions/src/connections/checkFindings.ts';
import { readCredentialKeys } from '../../functions/src/connections/credentialKeys.ts';
import { encryptSecret } from '../../functions/src/connections/encryptSecret.ts';
import { notePublisher } from '../../functions/src/connections/notePublisher.ts';
import { openPublisher } from '../../functions/src/connections/openPublisher.ts';
import { brokenPublisherId } from '../../functions/src/connections/publisherItem.ts';
import { checkPublisher } from '../../functions/src/connections/publishers/checkPublisher.ts';
import { connectBuffer } from '../../functions/src/connections/publishers/connectBuffer.ts';
import { connectWordpress } from '../../functions/src/connections/publishers/connectWordpress.ts';
import { disconnectPublisher } from '../../functions/src/connections/publishers/disconnectPublisher.ts';
import { rotateCredentials } from '../../functions/src/connections/rotateCredentials.ts';
import { readMailboxes } from '../../functions/src/intake/readMailboxes.ts';
import type { WordpressConnection } from '../../functions/src/model/connection.ts';
import type { PublisherProvider } from '../../functions/src/model/words.ts';
import { makeContent, makePublication } from '../../functions/src/testing/builders.ts';
import { credentialsKeys } from '../../functions/src/platform/config.ts';
import type { Services } from '../../functions/src/services.ts';
import {
  standInBuffer,
  type StandInBuffer,
  standInBufferKey,
  standInChannel,
  standInOrganization,
} from '../../functions/src/vendors/buffer/standInBuffer.ts';
import { respond, standInServer } from '../../functions/src/vendors/transport/standInServer.ts';
import {
  standInApplicationPassword,
  standInSiteName,
  standInUser,
  standInWordpress,
  type StandInWordpress,
} from '../../functions/src/vendors/wordpress/standInWordpress.ts';

let shop: Shop;
useShop('publishers', (opened) => {
  shop = opened;
});
let site: StandInWordpress;
let buffer: StandInBuffer;
beforeEach(async () => {
  await shop.open();
  [site, buffer] = await Promise.all([standInWordpress(), standInBuffer()]);
  vi.stubEnv('WORDPRESS_TEST_HOST', new URL(site.baseUrl).host);
  vi.stubEnv('BUFFER_BASE_URL', buffer.baseUrl);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([site.close(), buffer.close()]);
});

const who = () => ({ businessId: shop.businessId, actor: owner, from: '192.0.2.1' });
const wordpress = (changes: { siteUrl?: string; username?: string; password?: string } = {}) =>
  connectWordpress(shop.services, who(), { siteUrl: site.baseUrl, username: standInUser, password: standInApplicationPassword, ...changes });
const connection = async (provider: PublisherProvider) => (await shop.paths.publisherConnection(shop.businessId, provider).get()).data();
const secret = async (provider: PublisherProvider) => (await shop.paths.publisherSecret(shop.businessId, provider).get()).data();
const item = async (provider: PublisherProvider) => (await shop.paths.attention(shop.businessId).doc(brokenPublisherId(provider)).get()).data();
const audit = async () => (await shop.paths.audit(shop.businessId).get()).docs.map((document) => document.data());
const open = (destination: string) => openPublisher(shop, shop.businessId, destination);
const post = {
  contentId: '2026-W48-blog-1',
  mark: 'ft-0123456789',
  kind: 'blog',
  title: 'Filters',
  html: '<p>Look at your filters.</p>',
  text: 'Look at your filters. https://app.example.com/l/ft-0123456789',
  excerpt: '',
  metaDescription: '',
  slug: 'filters',
  tags: [],
  imageUrl: undefined,
} as const;

describe('connecting WordPress', () => {
  test('signs in, keeps the password encrypted, and opens the site for publishing', async () => {
    expect(await wordpress({ siteUrl: `${site.baseUrl}/` })).toBe(standInSiteName);
    expect(await connection('wordpress')).toMatchObject({
      provider: 'wordpress',
      state: 'connected',
      account: { siteUrl: site.baseUrl, username: standInUser },
      siteName: standInSiteName,
      apiUrl: `${site.baseUrl}/wp-json/`,
      lastError: null,
    });
    expect(JSON.stringify(await secret('wordpress'))).not.toContain(standInApplicationPassword);
    const [entry, ...more] = await audit();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ action: 'connection.connect', actor: owner, before: null, after: { provider: 'wordpress', siteUrl: site.baseUrl } });
    expect(JSON.stringify(entry)).not.toContain(standInApplicationPassword);

    expect(await (await open('wordpress'))?.publish(post)).toMatchObject({ result: 'published' });
    expect(site.posts).toHaveLength(1);
  });

  test('stores nothing that the site has refused, and says where it is wrong', async () => {
    await expect(wordpress({ password: 'wrong' })).rejects.toMatchObject({ code: 'invalid', field: 'password' });
    await expect(wordpress({ siteUrl: 'https://169.254.169.254' })).rejects.toMatchObject({ code: 'invalid', field: 'siteUrl' });
    await expect(wordpress({ username: 'a:b' })).rejects.toMatchObject({ code: 'invalid', field: 'username' });
    await expect(wordpress({ password: '' })).rejects.toMatchObject({ code: 'invalid', field: 'password' });
    expect(await connection('wordpress')).toBeUndefined();
    expect(await secret('wordpress')).toBeUndefined();
  });

  test('again without a password keeps it, and never sends it to another site or under another name', async () => {
    await wordpress();
    await wordpress({ password: '' });
    expect(JSON.stringify(await audit())).toContain('"newCredentials":false');
    const asked = site.asked.length;
    const other = await standInWordpress();
    vi.stubEnv('WORDPRESS_TEST_HOST', [site, other].map(({ baseUrl }) => new URL(baseUrl).host).join(','));
    await expect(wordpress({ siteUrl: other.baseUrl, password: '' })).rejects.toMatchObject({ code: 'invalid', field: 'password' });
    await expect(wordpress({ username: 'carl', password: '' })).rejects.toMatchObject({ code: 'invalid', field: 'password' });
    expect([site.asked.length, other.asked.length]).toEqual([asked, 0]);
    await other.close();
  });

  test('of this machine is for the emulators alone', async () => {
    vi.stubEnv('WORDPRESS_TEST_HOST', '');
    await expect(wordpress()).rejects.toMatchObject({ code: 'invalid', field: 'siteUrl' });
    vi.stubEnv('WORDPRESS_TEST_HOST', '10.0.0.1:80');
    await expect(wordpress()).rejects.toThrow('not of the form');
  });
});

describe('connecting Buffer', () => {
  test('reads its accounts, keeps the key encrypted, and opens each account that we know the network of', async () => {
    expect(await connectBuffer(shop.services, who(), { apiKey: standInBufferKey })).toBe(2);
    expect(await connection('buffer')).toMatchObject({
      provider: 'buffer',
      state: 'connected',
      account: { organizationId: standInOrganization.id, organizationName: standInOrganization.name },
      channels: [{ platform: 'linkedin' }, { platform: 'x' }, { service: 'pinterest', platform: null }],
    });
    expect(JSON.stringify(await secret('buffer'))).not.toContain(standInBufferKey);
    expect(JSON.stringify(await audit())).not.toContain(standInBufferKey);

    const publisher = await open(`buffer-${standInChannel.linkedin}`);
    expect(publisher?.platform).toBe('linkedin');
    expect(await publisher?.publish(post)).toMatchObject({ result: 'sending' });
    expect(await open(`buffer-${standInChannel.pinterest}`)).toBeUndefined();
    expect(await open('buffer-gone')).toBeUndefined();
  });

  test('says at the key that it is wrong, and keeps the one that works', async () => {
    await connectBuffer(shop.services, who(), { apiKey: standInBufferKey });
    const before = await secret('buffer');
    await expect(connectBuffer(shop.services, who(), { apiKey: 'wrong' })).rejects.toMatchObject({ code: 'invalid', field: 'apiKey' });
    expect(await secret('buffer')).toEqual(before);
  });

  test('again without a key reads the accounts anew', async () => {
    await expect(connectBuffer(shop.services, who(), { apiKey: '' })).rejects.toMatchObject({ code: 'invalid', field: 'apiKey' });
    await connectBuffer(shop.services, who(), { apiKey: standInBufferKey });
    buffer.channels = buffer.channels.slice(0, 1);
    expect(await connectBuffer(shop.services, who(), { apiKey: '' })).toBe(1);
  });
});

describe('a place that does not let us in any more', () => {
  test('is on record once with the one item that tells the owner, and both go when it works again', async () => {
    await wordpress();
    await notePublisher(shop.services, shop.businessId, 'wordpress', { works: false, error: 'Your site does not accept the application password any more.', checkedAt: undefined });
    expect(await connection('wordpress')).toMatchObject({ state: 'broken', lastError: { message: 'Your site does not accept the application password any more.' } });
    expect(await item('wordpress')).toMatchObject({ kind: 'brokenConnection', title: 'WordPress' });
    const first = (await shop.paths.publisherConnection(shop.businessId, 'wordpress').get()).updateTime;
    await notePublisher(shop.services, shop.businessId, 'wordpress', { works: false, error: 'Another sentence.', checkedAt: undefined });
    expect((await shop.paths.publisherConnection(shop.businessId, 'wordpress').get()).updateTime).toEqual(first);

    await notePublisher(shop.services, shop.businessId, 'wordpress', { works: true, checkedAt: undefined });
    expect(await connection('wordpress')).toMatchObject({ state: 'connected', lastError: null });
    expect(await item('wordpress')).toBeUndefined();
  });

  test('that is not connected has nothing to put on record', async () => {
    await notePublisher(shop.services, shop.businessId, 'buffer', { works: false, error: 'No.', checkedAt: undefined });
    expect(await connection('buffer')).toBeUndefined();
    expect(await item('buffer')).toBeUndefined();
  });

  test('is found by a check, which also finds that it lets us in again and what has changed there', async () => {
    await wordpress();
    site.mayPublish = false;
    expect(await checkPublisher(shop.services, shop.businessId, 'wordpress')).toMatchObject({ works: false });
    expect(await connection('wordpress')).toMatchObject({ state: 'broken' });
    expect(await item('wordpress')).toMatchObject({ kind: 'brokenConnection' });
    site.mayPublish = true;
    site.readableAddresses = false;
    expect(await checkPublisher(shop.services, shop.businessId, 'wordpress')).toEqual({ works: true, message: 'WordPress works.' });
    expect(await connection('wordpress')).toMatchObject({ state: 'connected', apiUrl: `${site.baseUrl}/index.php?rest_route=/` });
    expect(await item('wordpress')).toBeUndefined();

    await connectBuffer(shop.services, who(), { apiKey: standInBufferKey });
    buffer.channels = buffer.channels.slice(1);
    expect(await checkPublisher(shop.services, shop.businessId, 'buffer')).toEqual({ works: true, message: 'Buffer works.' });
    expect(await connection('buffer')).toMatchObject({ channels: [{ platform: 'x' }, { platform: null }] });
  });

  test('for as long as it is being brought up to date is not told as broken by a check', async () => {
    await wordpress();
    site.guard = 'maintenance';
    expect(await checkPublisher(shop.services, shop.businessId, 'wordpress')).toMatchObject({ works: false });
    const known = await connection('wordpress');
    expect(known?.state).toBe('connected');
    expect(known?.lastError?.message).toContain('being looked after');
    expect(await item('wordpress')).toBeUndefined();
  });

  test('that cannot be asked now stays as it was, with what was seen', async () => {
    await connectBuffer(shop.services, who(), { apiKey: standInBufferKey });
    vi.stubEnv('BUFFER_BASE_URL', 'http://127.0.0.1:1');
    expect(await checkPublisher(shop.services, shop.businessId, 'buffer')).toMatchObject({ works: false });
    const known = await connection('buffer');
    expect(known?.state).toBe('connected');
    expect(known?.lastError?.message).toMatch(/Try again/);
    await expect(checkPublisher(shop.services, shop.businessId, 'wordpress')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('what is replaced while it is being asked', () => {
  /** The same services, in which something happens while a place is being asked: the time is read after its answer. */
  const meanwhile = (happens: () => Promise<unknown>): Services => ({
    ...shop.services,
    now: async () => {
      await happens();
      return shop.now;
    },
  });
  const changed = { code: 'conflict', message: 'Somebody has just changed this connection. Look at it as it is now.' };

  test.for([true, false])('does not come back by a check that was slow, where the old site lets us in: %s', async (letsIn) => {
    await wordpress();
    site.mayPublish = letsIn;
    const other = await standInWordpress();
    vi.stubEnv('WORDPRESS_TEST_HOST', [site, other].map(({ baseUrl }) => new URL(baseUrl).host).join(','));
    const slow = meanwhile(() => wordpress({ siteUrl: other.baseUrl }));
    await expect(checkPublisher(slow, shop.businessId, 'wordpress')).rejects.toMatchObject(changed);
    expect(await connection('wordpress')).toMatchObject({ state: 'connected', account: { siteUrl: other.baseUrl }, apiUrl: `${other.baseUrl}/wp-json/`, lastError: null });
    expect(await item('wordpress')).toBeUndefined();
    await other.close();
  });

  test('and forgotten does not come back by somebody who entered nothing', async () => {
    await Promise.all([wordpress(), connectBuffer(shop.services, who(), { apiKey: standInBufferKey })]);
    const typed = { siteUrl: site.baseUrl, username: standInUser, password: '' };
    await expect(connectWordpress(meanwhile(() => disconnectPublisher(shop.services, who(), 'wordpress')), who(), typed)).rejects.toMatchObject(changed);
    await expect(connectBuffer(meanwhile(() => disconnectPublisher(shop.services, who(), 'buffer')), who(), { apiKey: '' })).rejects.toMatchObject(changed);
    for (const provider of ['wordpress', 'buffer'] as const) expect([await connection(provider), await secret(provider)]).toEqual([undefined, undefined]);
  });

  test('by what does not work is not taken for working, because the old one still did', async () => {
    await wordpress();
    const checkedAt = shop.now;
    shop.pass(60_000);
    await wordpress();
    await notePublisher(shop.services, shop.businessId, 'wordpress', { works: false, error: 'No.', checkedAt: shop.now });
    await notePublisher(shop.services, shop.businessId, 'wordpress', { works: true, checkedAt });
    expect(await connection('wordpress')).toMatchObject({ state: 'broken' });
    expect(await item('wordpress')).toBeDefined();
  });

  test('is never mixed: a password only goes along with the name it was entered for', async () => {
    const signedIn: string[] = [];
    const server = await standInServer(({ headers }, response) => {
      signedIn.push(Buffer.from(headers.authorization?.slice('Basic '.length) ?? '', 'base64').toString('utf8'));
      respond(response, 200, []);
    });
    vi.stubEnv('WORDPRESS_TEST_HOST', new URL(server.baseUrl).host);
    const owned = { businessId: shop.businessId, provider: 'wordpress' } as const;
    const keep = (name: string) =>
      shop.services.db
        .batch()
        .set(shop.paths.wordpressConnection(shop.businessId), makeWordpress(name, server.baseUrl))
        .set(shop.paths.publisherSecret(shop.businessId, 'wordpress'), encryptSecret(readCredentialKeys(credentialsKeys()), owned, { provider: 'wordpress', password: name }, shop.now))
        .commit();
    await keep('ada');
    let isOver = false;
    const replacing = (async () => {
      for (let turn = 0; !isOver; turn += 1) await keep(turn % 2 === 0 ? 'olivia' : 'ada');
    })();
    for (let turn = 0; turn < 40; turn += 1) await (await open('wordpress'))?.lookUp(post, shop.now);
    isOver = true;
    await replacing;
    expect(new Set(signedIn)).toEqual(new Set(['ada:ada', 'olivia:olivia']));
    await server.close();
  });

  const makeWordpress = (username: string, siteUrl: string): WordpressConnection => ({
    provider: 'wordpress',
    account: { siteUrl, username },
    siteName: username,
    apiUrl: `${siteUrl}/wp-json/`,
    state: 'connected',
    connectedAt: shop.now,
    lastCheckedAt: shop.now,
    lastError: null,
  });
});

describe('a site that has moved', () => {
  const waiting = makePublication({ state: 'scheduled', error: 'No.' });
  /** A blog post that the site did not let in a moment ago, and one that it was too busy for. */
  async function waitForSite(): Promise<void> {
    const later = new Date(shop.now.getTime() + 25 * 60_000);
    for (const [id, attempts] of [['broken', 0], ['busy', 1]] as const) {
      const publications = { local: makePublication({ state: 'published' }), wordpress: { ...waiting, attempts, notBefore: later } };
      await shop.paths.content(shop.businessId).doc(id).set(makeContent({ state: 'approved', approvedAt: shop.now, publications, nextAt: later }));
    }
    shop.wakeUps.length = 0;
  }
  const woken = () => shop.wakeUps.filter(({ queue }) => queue === 'content-onPieceDue').map(({ data }) => data['contentId']);

  test('is connected at the address at which it answers, and found anew where it moves later; what waited is woken', async () => {
    site.livesAt = '/blog';
    await wordpress();
    expect(await connection('wordpress')).toMatchObject({ account: { siteUrl: `${site.baseUrl}/blog` }, apiUrl: `${site.baseUrl}/blog/wp-json/` });
    expect(await (await open('wordpress'))?.publish(post)).toMatchObject({ result: 'published' });

    site.livesAt = '/news';
    expect(await (await open('wordpress'))?.publish(post)).toMatchObject({ result: 'broken' });
    await waitForSite();
    expect(await checkPublisher(shop.services, shop.businessId, 'wordpress')).toMatchObject({ works: true });
    expect(await connection('wordpress')).toMatchObject({ apiUrl: `${site.baseUrl}/news/wp-json/` });
    expect(woken()).toEqual(['broken']);
    expect((await shop.paths.content(shop.businessId).doc('broken').get()).data()).toMatchObject({ nextAt: shop.now });
    expect(await (await open('wordpress'))?.publish(post)).toMatchObject({ result: 'published' });
  });

  test('to another name is not followed there with the password: it has to be entered', async () => {
    await wordpress();
    const other = await standInWordpress();
    vi.stubEnv('WORDPRESS_TEST_HOST', [site, other].map(({ baseUrl }) => new URL(baseUrl).host).join(','));
    site.movedTo = other.baseUrl;
    expect(await checkPublisher(shop.services, shop.businessId, 'wordpress')).toEqual({
      works: false,
      message: `This address leads on to ${other.baseUrl}. If that is your site, enter it as it is.`,
    });
    expect(await connection('wordpress')).toMatchObject({ state: 'broken' });
    await waitForSite();
    await wordpress({ siteUrl: other.baseUrl });
    expect(woken()).toEqual(['broken']);
    expect(other.asked).toContain('GET /wp/v2/users/me');
    await other.close();
  });

  test('gets nothing woken by Buffer', async () => {
    await waitForSite();
    await connectBuffer(shop.services, who(), { apiKey: standInBufferKey });
    expect(woken()).toEqual([]);
  });
});

test('disconnecting forgets what lets us in, and the place is not opened any more', async () => {
  await Promise.all([wordpress(), connectBuffer(shop.services, who(), { apiKey: standInBufferKey })]);
  for (const provider of ['wordpress', 'buffer'] as const) {
    await notePublisher(shop.services, shop.businessId, provider, { works: false, error: 'No.', checkedAt: undefined });
    await disconnectPublisher(shop.services, who(), provider);
    await disconnectPublisher(shop.services, who(), provider);
    expect([await connection(provider), await secret(provider), await item(provider)]).toEqual([undefined, undefined, undefined]);
  }
  expect([await open('wordpress'), await open(`buffer-${standInChannel.x}`)]).toEqual([undefined, undefined]);
  const actions = (await audit()).map(({ action }) => action).sort();
  expect(actions).toEqual(['connection.connect', 'connection.connect', 'connection.disconnect', 'connection.disconnect']);
});

test('the nightly look at domains, the reading of mailboxes and the rotation of keys cope with both', async () => {
  await Promise.all([wordpress(), connectBuffer(shop.services, who(), { apiKey: standInBufferKey })]);
  await checkFindings(shop.services);
  await readMailboxes(shop.services);
  const [current] = readCredentialKeys(credentialsKeys());
  const next = { version: 'next', key: Buffer.alloc(32, 7) };
  expect(await rotateCredentials(shop.paths, [next, current], shop.now)).toMatchObject({ rotated: 2, unreadable: [] });
  vi.stubEnv('CREDENTIALS_KEY', `next:${next.key.toString('base64')}`);
  expect(await (await open('wordpress'))?.lookUp(post, shop.now)).toEqual({ found: 'nothing' });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiAddress } from './callSite.ts';
import { checkWordpress } from './checkWordpress.ts';
import {
  standInApplicationPassword,
  standInPage,
  standInPicture,
  standInSiteName,
  standInUser,
  standInWordpress,
  type StandInWordpress,
} from './standInWordpress.ts';
import { wordpressPublisher } from './wordpressPublisher.ts';
import type { OutboundPost } from '../../connections/publisher.ts';
import { publisherSuite } from '../publisherSuite.ts';
import { respond, standInServer } from '../transport/standInServer.ts';

const post: OutboundPost = {
  contentId: '2026-W48-blog-1',
  mark: 'ft-aB3_x9Kq2-',
  kind: 'blog',
  title: 'Heating & cooling in <one>',
  html: '<p>Look at your filters.</p>',
  text: '',
  excerpt: 'Two things to look at.',
  metaDescription: '',
  slug: 'heating-and-cooling',
  tags: ['Heating', 'Winter'],
  imageUrl: undefined,
};
const matching = (form: RegExp): unknown => expect.stringMatching(form);
const hostOf = (site: { baseUrl: string }) => new URL(site.baseUrl).host;

publisherSuite('WordPress', async () => {
  const site = await standInWordpress();
  const gone = await standInServer(() => undefined);
  await gone.close();
  return {
    publisher: ({ secret, listening, timeoutMs } = {}) => {
      const { baseUrl } = listening === false ? gone : site;
      const password = secret === 'wrong' ? 'wrong' : standInApplicationPassword;
      return wordpressPublisher({ apiUrl: `${baseUrl}/wp-json/`, username: standInUser, password }, { timeoutMs, testHosts: [hostOf({ baseUrl })] });
    },
    yes: 'published',
    post,
    next: (trouble) => {
      site.next = trouble;
    },
    published: () => site.posts.map(({ slug }) => slug.slice('heating-and-cooling-'.length)),
    close: () => site.close(),
  };
});

let site: StandInWordpress;
beforeEach(async () => {
  site = await standInWordpress();
});
afterEach(() => site.close());
const options = () => ({ testHosts: [hostOf(site)] });
const publisher = (apiUrl = `${site.baseUrl}/wp-json/`) =>
  wordpressPublisher({ apiUrl, username: standInUser, password: standInApplicationPassword }, options());
const check = (changes: { siteUrl?: string; username?: string; password?: string } = {}) =>
  checkWordpress({ siteUrl: site.baseUrl, username: standInUser, password: standInApplicationPassword, ...changes }, options());

describe('a blog post at WordPress', () => {
  it('has everything a post is made of, and its mark at the end of its address', async () => {
    expect(await publisher().publish(post)).toEqual({ result: 'published', externalId: '7', url: `${site.baseUrl}/heating-and-cooling-ft-ab3_x9kq2/` });
    expect(site.posts).toEqual([
      {
        id: 7,
        slug: 'heating-and-cooling-ft-ab3_x9kq2',
        status: 'publish',
        title: 'Heating &amp; cooling in &lt;one&gt;',
        content: post.html,
        excerpt: post.excerpt,
        tags: [5, 6],
      },
    ]);
    expect([...site.tags.values()]).toEqual(['Heating', 'Winter']);
  });

  it('takes the site’s own tags where there are some of these names', async () => {
    site.tags.set(77, 'winter');
    await publisher().publish(post);
    expect(site.posts[0]?.tags).toEqual([5, 77]);
    expect(site.tags.size).toBe(2);
  });

  it('is published at a site without readable addresses, and found there', async () => {
    site.readableAddresses = false;
    const plain = publisher(`${site.baseUrl}/index.php?rest_route=/`);
    expect(await plain.publish(post)).toMatchObject({ result: 'published', url: `${site.baseUrl}/?p=7` });
    expect(await plain.lookUp(post, new Date())).toMatchObject({ found: 'published', externalId: '7' });
  });

  it('is found though an editor has taken it back to a draft: it is not published a second time', async () => {
    await publisher().publish(post);
    for (const draft of site.posts) draft.status = 'draft';
    expect(await publisher().lookUp(post, new Date())).toMatchObject({ found: 'published' });
  });

  it('waits for a person where the account may not publish any more', async () => {
    site.mayPublish = false;
    expect(await publisher().publish(post)).toEqual({
      result: 'broken',
      error: 'Your site does not let this account publish. It needs the role Author, Editor or Administrator.',
    });
  });

  it('waits for a person where the API is gone: the post is not to blame', async () => {
    site.readableAddresses = false;
    expect(await publisher().publish(post)).toMatchObject({ result: 'broken' });
  });

  it('that the site leads on is not published, and a person is told where it leads and what to do', async () => {
    site.movedTo = 'https://www.harbor.example.com';
    const outcome = await publisher().publish({ ...post, tags: [] });
    expect(outcome).toMatchObject({ result: 'broken', error: matching(/^Your site leads us on to https:\/\/www\.harbor\.example\.com and .*nothing was published\. Press “Check again”/) });
    expect(site.asked).toEqual(['POST /wp-json/wp/v2/posts']);
    expect(await publisher().publish(post)).toMatchObject({ result: 'broken' });
    site.movedTo = undefined;
    site.livesAt = '/blog';
    expect(await publisher().publish(post)).toMatchObject({ result: 'broken', error: matching(/leads us on to another address/) });
    expect(site.posts).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('that is answered by %i was not done', async (status) => {
    const server = await standInServer((_, response) => respond(response, status, undefined, { location: '/elsewhere/' }));
    const moved = wordpressPublisher({ apiUrl: `${server.baseUrl}/wp-json/`, username: standInUser, password: standInApplicationPassword }, { testHosts: [hostOf(server)] });
    expect(await moved.publish({ ...post, tags: [] })).toMatchObject({ result: 'broken' });
    await server.close();
  });

  it('is measured by its comments, and not once it has been deleted', async () => {
    await publisher().publish(post);
    expect(await publisher().measure('7')).toEqual({ comments: 0 });
    site.comments.set(7, 3);
    expect(await publisher().measure('7')).toEqual({ comments: 3 });
    expect(await publisher().measure('999')).toBeUndefined();
  });

  it('is not measured any more once it lies in the bin, where its comments went with it', async () => {
    await publisher().publish(post);
    for (const binned of site.posts) binned.status = 'trash';
    expect(await publisher().measure('7')).toBeUndefined();
  });

  it('runs nothing there: what stands in square brackets is text', async () => {
    await publisher().publish({ ...post, html: '<p>Your [city] here [gallery]</p>' });
    expect(site.posts[0]?.content).toBe('<p>Your &#91;city] here &#91;gallery]</p>');
  });

  it('waits while the site is being brought up to date, for as long as it says', async () => {
    site.guard = 'maintenance';
    expect(await publisher().publish(post)).toEqual({ result: 'busy', retryAfterMs: 600_000 });
    expect(await publisher().lookUp(post, new Date())).toEqual({ found: 'unknown' });
  });

  it('is looked up where a page has come in place of an answer: nobody knows whether it is there', async () => {
    site.guard = 'comingSoon';
    expect(await publisher().publish({ ...post, tags: [] })).toMatchObject({ result: 'unclear' });
    expect(await publisher().lookUp(post, new Date())).toEqual({ found: 'unknown' });
  });

  it.each([
    ['everybody', /^Your site turns us away: Only authenticated users can access the REST API\. A security plugin may be in the way\.$/],
    ['firewall', /^Something before your site turns us away \(403\)/],
  ] as const)('waits for a person where %s is turned away, and says by whom', async (guard, words) => {
    site.guard = guard;
    expect(await publisher().publish(post)).toEqual({ result: 'broken', error: matching(words) });
  });
});

describe('a picture', () => {
  const withPicture = (imageUrl: string): OutboundPost => ({ ...post, imageUrl });

  it('is brought to the site once, however often the post is tried', async () => {
    site.next = 'busy';
    expect(await publisher().publish(withPicture(`${site.baseUrl}${standInPicture}`))).toMatchObject({ result: 'busy' });
    site.next = undefined;
    expect(await publisher().publish(withPicture(`${site.baseUrl}${standInPicture}`))).toMatchObject({ result: 'published' });
    expect(site.media).toEqual([{ id: 7, slug: matching(/^picture-ft-ab3_x9kq2-[\da-f]{8}$/), type: 'image/png' }]);
    expect(site.posts[0]?.featured_media).toBe(7);
  });

  it('that has been exchanged between two tries is the one that is published', async () => {
    site.next = 'busy';
    await publisher().publish(withPicture(`${site.baseUrl}${standInPicture}`));
    site.next = undefined;
    await publisher().publish(withPicture(`${site.baseUrl}${standInPicture}?another`));
    expect(site.media.map(({ id }) => id)).toEqual([7, 8]);
    expect(site.posts[0]?.featured_media).toBe(8);
  });

  it.each([
    ['is none', () => `${site.baseUrl}${standInPage}`, /JPEG, PNG, GIF or WebP/],
    ['lies inside a network', () => 'https://169.254.169.254/picture.png', /on the internet/],
    ['has no address', () => 'picture', /no address/],
  ])('that %s is refused, and nothing is published', async (_, address, words) => {
    const outcome = await publisher().publish(withPicture(address()));
    expect(outcome).toMatchObject({ result: 'refused' });
    expect(JSON.stringify(outcome)).toMatch(words);
    expect(site.posts).toEqual([]);
  });
});

describe('a site that somebody connects', () => {
  const found = () => ({ ok: true, siteUrl: site.baseUrl, siteName: standInSiteName, isClosed: false, takesPasswords: true });

  it('is known by its name, and its API by what its pages tell', async () => {
    expect(await check()).toEqual({ ...found(), apiUrl: `${site.baseUrl}/wp-json/` });
    site.readableAddresses = false;
    expect(await check()).toEqual({ ...found(), apiUrl: `${site.baseUrl}/index.php?rest_route=/` });
  });

  it('is found where something on the way takes that off', async () => {
    site.tellsOfApi = false;
    expect(await check()).toMatchObject(found());
    site.readableAddresses = false;
    expect(await check()).toMatchObject(found());
  });

  it('is known by where it answers in the end: what is led on there is published there', async () => {
    site.livesAt = '/blog';
    const checked = await check();
    expect(checked).toEqual({ ...found(), siteUrl: `${site.baseUrl}/blog`, apiUrl: `${site.baseUrl}/blog/wp-json/` });
    expect(await publisher(`${site.baseUrl}/blog/wp-json/`).publish(post)).toMatchObject({ result: 'published' });
    site.readableAddresses = false;
    expect(await check()).toMatchObject({ ok: true, apiUrl: `${site.baseUrl}/blog/index.php?rest_route=/` });
  });

  it('is never asked without https, whatever was typed: only a stand-in of the emulators is', async () => {
    const checked = await checkWordpress({ siteUrl: site.baseUrl, username: standInUser, password: standInApplicationPassword }, {});
    expect(checked).toMatchObject({ ok: false, field: 'siteUrl' });
    expect(site.asked).toEqual([]);
  });

  it('that leads on to one without https is not signed in at', async () => {
    site.movedTo = 'http://harbor.example.com';
    expect(await check()).toEqual({ ok: false, field: 'siteUrl', message: matching(/without https, where anybody on the way could read your password/) });
    expect(site.asked).toEqual(['HEAD /']);
  });

  it('that leads in a circle is told from one that does not answer', async () => {
    site.movedTo = site.baseUrl;
    expect(await check()).toMatchObject({ ok: false, field: 'siteUrl', message: matching(/without an end/) });
  });

  it('whose API lies at another address has to be entered by that', async () => {
    const other = await standInServer((_, response) => response.writeHead(200, { link: `<${site.baseUrl}/wp-json/>; rel="https://api.w.org/"` }).end());
    const checked = await checkWordpress(
      { siteUrl: other.baseUrl, username: standInUser, password: standInApplicationPassword },
      { testHosts: [hostOf(site), hostOf(other)] },
    );
    expect(checked).toEqual({ ok: false, field: 'siteUrl', message: `This address leads on to ${site.baseUrl}. If that is your site, enter it as it is.` });
    expect(site.asked).toEqual([]);
    await other.close();
  });

  it('is found from the address at which its owner signs in', async () => {
    site.tellsOfApi = false;
    expect(await check({ siteUrl: `${site.baseUrl}/wp-admin/edit.php` })).toMatchObject(found());
  });

  it.each([
    ['password', { password: 'wrong' }],
    ['password', { username: 'nobody' }],
    ['siteUrl', { siteUrl: 'nonsense here' }],
    ['siteUrl', { siteUrl: 'https://10.0.0.1' }],
    ['siteUrl', { siteUrl: 'ftp://example.com' }],
    ['siteUrl', { siteUrl: 'http://127.0.0.1:1' }],
  ])('says what is wrong at the field %s', async (field, changes) => {
    const checked = await check(changes);
    expect(checked).toMatchObject({ ok: false, field });
    expect(JSON.stringify(checked)).not.toContain('wrong"');
  });

  it('that shows its API only to those who have signed in is signed in at, and known by its name then', async () => {
    site.guard = 'signedOut';
    expect(await check()).toEqual({ ...found(), apiUrl: `${site.baseUrl}/wp-json/` });
    expect(site.asked).toEqual(['HEAD /', 'GET /', 'GET /wp/v2/users/me', 'GET /']);
    expect(await check({ password: 'wrong' })).toMatchObject({ ok: false, field: 'password' });
  });

  it.each([
    ['everybody', /^Your site turns us away: Only authenticated users can access the REST API\./],
    ['firewall', /^Something before your site turns us away \(403\)/],
    ['comingSoon', /^There is a WordPress, but a page answers in place of its REST API/],
    ['hiddenUsers', /\(users\/me\) is not there\. A security plugin may hide it/],
  ] as const)('where %s stands in the way, says so, and not that the password is wrong', async (guard, words) => {
    site.guard = guard;
    expect(await check()).toEqual({ ok: false, field: 'siteUrl', message: matching(words) });
  });

  it('while it is being brought up to date is not to blame: it is for later', async () => {
    site.guard = 'maintenance';
    expect(await check()).toEqual({ ok: false, message: 'Your site has a fault, or is being looked after (503). Try again in a few minutes.' });
  });

  it('that takes its time with every answer is given up as a whole, before whoever waits for it does', async () => {
    const slow = await standInServer((request, response) => void setTimeout(() => respond(response, 404), request.method === 'HEAD' ? 0 : 250));
    const started = performance.now();
    const checked = await checkWordpress(
      { siteUrl: slow.baseUrl, username: standInUser, password: standInApplicationPassword },
      { testHosts: [hostOf(slow)], timeoutMs: 5000, signal: AbortSignal.timeout(300) },
    );
    expect(checked).toEqual({ ok: false, message: 'Your site did not answer as expected. Try again in a moment.' });
    expect(performance.now() - started).toBeLessThan(5000);
    await slow.close();
  });

  it('is asked for nothing twice', async () => {
    site.guard = 'firewall';
    await check();
    expect(site.asked).toEqual(['HEAD /', 'GET /', 'GET /']);
  });

  it('needs an account that may publish', async () => {
    site.mayPublish = false;
    expect(await check()).toMatchObject({ ok: false, field: 'username' });
  });

  it('is not signed in with where the address leads to another one', async () => {
    const other = await standInServer((_, response) => respond(response, 301, undefined, { location: site.baseUrl }));
    const testHosts = [hostOf(site), hostOf(other)];
    const checked = await checkWordpress({ siteUrl: other.baseUrl, username: standInUser, password: standInApplicationPassword }, { testHosts });
    expect(checked).toMatchObject({ ok: false, field: 'siteUrl' });
    expect(JSON.stringify(checked)).toContain(site.baseUrl);
    expect(site.asked).toEqual(['HEAD /']);
    await other.close();
  });
});

describe('where something of the API is', () => {
  it.each([
    ['https://example.com/wp-json/', 'https://example.com/wp-json/wp/v2/posts?slug=a'],
    ['https://example.com/blog/wp-json', 'https://example.com/blog/wp-json/wp/v2/posts?slug=a'],
    ['https://example.com/?rest_route=/', 'https://example.com/?rest_route=%2Fwp%2Fv2%2Fposts&slug=a'],
  ])('%s', (apiUrl, address) => {
    expect(apiAddress(apiUrl, 'wp/v2/posts', { slug: 'a' }).href).toBe(address);
  });
});

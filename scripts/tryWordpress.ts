/**
 * Tries the WordPress adapter on a real site: signs in, publishes a post with tags and a picture, finds it again, counts
 * its comments, and shows how a wrong password is told. Leaves one post behind, to be looked at and deleted there.
 * How to get a site on this machine: docs/connections.md, "Trying it on a real WordPress".
 *
 *   WORDPRESS_PASSWORD='abcd efgh …' node scripts/tryWordpress.ts https://example.com USERNAME [https://…/picture.jpg]
 */
import type { OutboundPost } from '../functions/src/connections/publisher.ts';
import { checkWordpress } from '../functions/src/vendors/wordpress/checkWordpress.ts';
import { wordpressPublisher } from '../functions/src/vendors/wordpress/wordpressPublisher.ts';

const [siteUrl = '', username = '', imageUrl] = process.argv.slice(2);
const password = process.env['WORDPRESS_PASSWORD'] ?? '';
if (!siteUrl || !username || !password) {
  console.error("Usage: WORDPRESS_PASSWORD='…' node scripts/tryWordpress.ts https://example.com USERNAME [https://…/picture.jpg]");
  process.exit(1);
}

const show = (what: string, seen: unknown) => console.log(what.padEnd(24), JSON.stringify(seen));
/** A site of this machine's own is the only one that is reached without TLS. */
const local = [siteUrl, imageUrl ?? ''].flatMap((address) => URL.parse(address) ?? []).filter(({ hostname }) => hostname === '127.0.0.1');
const options = { testHosts: local.map(({ host }) => host) };

const checked = await checkWordpress({ siteUrl, username, password }, options);
show('check', checked);
show('check, wrong password', await checkWordpress({ siteUrl, username, password: 'wrong' }, options));
if (!checked.ok) process.exit(1);

const mark = `ft-${Date.now().toString(36).padStart(10, '0')}`;
const post: OutboundPost = {
  contentId: 'try',
  mark,
  kind: 'blog',
  title: 'Five checks before <winter> & snow',
  html: '<p>A heating system that is looked after is used to the <strong>cold</strong>.</p><ul><li>Filters</li><li>Vents</li></ul>',
  text: '',
  excerpt: 'What to look at before the first cold night, & why.',
  metaDescription: '',
  slug: 'five-checks-before-winter',
  tags: ['Heating & Air', 'Winter', 'Winter'],
  imageUrl,
};
const publisher = wordpressPublisher({ apiUrl: checked.apiUrl, username, password }, options);
show('look up, before', await publisher.lookUp(post, new Date()));
const published = await publisher.publish(post);
show('publish', published);
show('look up', await publisher.lookUp(post, new Date()));
if (published.result === 'published') show('measure', await publisher.measure(published.externalId));
show('publish, wrong password', await wordpressPublisher({ apiUrl: checked.apiUrl, username, password: 'wrong' }, options).publish(post));

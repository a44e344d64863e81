import { describe, expect, test } from 'vitest';
import { feed } from './feed.ts';
import { listPage, readCursor } from './listPage.ts';
import { nothingPage, piecePage } from './piecePage.ts';
import { publicPiece, type PublicPiece } from './publicPiece.ts';
import type { PieceReadings, Site } from './readSite.ts';
import type { Content } from '../../../model/content.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeBusiness, makeContent } from '../../../testing/builders.ts';
import { disclosureOf } from '../../disclosure.ts';
import { markdownHtml } from '../../markdownHtml.ts';

const published = { state: 'published', url: null, externalId: null, at: new Date('2026-11-25T03:30:00Z'), error: null, attempts: 1 } as const;
const site: Site = { businessId: 'harbor', business: makeBusiness(), open: true, language: 'en' };
const home = 'https://demo.web.app/b/harbor';
process.env['DASHBOARD_URL'] = 'https://demo.web.app';

const content = (changes: Partial<Content> = {}) => makeContent({ state: 'published', publications: { local: published }, ...changes });
function shown(changes: Partial<Content> = {}, contentId = 'frost'): PublicPiece {
  const piece = publicPiece('harbor', contentId, content(changes));
  if (!piece) throw new Error('This piece is not public.');
  return piece;
}
const page = async (changes: Partial<Content> = {}, readings: Partial<PieceReadings> = {}, of = site) => {
  const piece = shown(changes);
  const disclosure = (name: string) => disclosureOf(content(changes), { discloseAssistant: true }, name);
  return piecePage(of, { piece, link: undefined, disclosure, ...readings }, piece.kind === 'blog' ? await markdownHtml(piece.body) : undefined);
};

describe('what may be shown to everybody', () => {
  test.each([
    ['what waits for an OK', { publications: { local: { ...published, state: 'awaitingApproval' } } }],
    ['what was rejected', { publications: { local: { ...published, state: 'stopped' } }, state: 'rejected' }],
    ['what is published elsewhere only', { publications: { wordpress: published } }],
    ['a letter', { kind: 'email' }],
    ['what has not been written', { publications: {} }],
  ] as const)('is not %s', (_what, changes) => {
    expect(publicPiece('harbor', 'frost', content(changes))).toBeUndefined();
  });

  test('a social post without a title goes by its first words, and without a slug by its id', () => {
    const piece = shown({ kind: 'social', title: '', slug: '', excerpt: '', metaDescription: '', body: 'First frost tonight.\nIs your furnace ready?' });
    expect(piece).toMatchObject({ title: 'First frost tonight.', body: 'Is your furnace ready?', summary: 'Is your furnace ready?', url: `${home}/frost` });
    const long = `${'A long first line that goes on and on, '.repeat(4)}and ends.`;
    const cutShort = shown({ kind: 'social', title: '', body: long });
    expect(cutShort.title).toMatch(/^A long first line.{40,}…$/);
    expect(cutShort.body).toBe(long);
  });

  test('what is the title is not said a second time, and a summary ends with a whole word', () => {
    const piece = shown({ kind: 'social', title: 'First frost', excerpt: '', metaDescription: '', body: `First frost\n\n${'Look at your furnace. '.repeat(30)}` });
    expect(piece.body).toMatch(/^Look at/);
    expect(piece.summary).toMatch(/^Look at.*(Look|at|your|furnace\.)…$/);
    expect(piece.summary.length).toBeLessThanOrEqual(280);
  });

  test('no picture that is not at a secure address', () => {
    expect(shown({ imageUrl: 'http://example.com/a.jpg' }).imageUrl).toBeUndefined();
    expect(shown({ imageUrl: 'https://example.com/a.jpg' }).imageUrl).toBe('https://example.com/a.jpg');
  });
});

describe('the page of a piece', () => {
  test('has its one address, its day by the business’s clock, and what networks and search engines read', async () => {
    const markup = await page({ imageUrl: 'https://example.com/a.jpg' });
    expect(markup).toContain(`<link rel="canonical" href="${home}/frost/before-the-first-frost" />`);
    expect(markup).toContain('November 24, 2026');
    expect(markup).toContain('<meta name="description" content="What to look at before winter." />');
    expect(markup).toContain('<meta property="og:image" content="https://example.com/a.jpg" />');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'BlogPosting', headline: 'Before the first frost', mainEntityOfPage: `${home}/frost/before-the-first-frost` });
    expect(markup).not.toContain('noindex');
  });

  test('lets nothing of a text become more than text', async () => {
    const markup = await page({ title: '</script><script>alert(1)</script>', tags: ['<b>'], body: 'Hello <script>alert(2)</script><img src=x onerror=alert(3)> [x](javascript:alert(4))' });
    expect(markup.match(/<script/g)).toHaveLength(2);
    expect(markup).not.toMatch(/<b>|<img|href="javascript:/);
  });

  test.each([
    ['the business’s own site by the piece’s link', { link: { id: 'abcdefghij', target: 'https://www.harbor.example/' } }, site, 'href="/l/abcdefghij" rel="nofollow">Visit harbor.example<'],
    ['the form by the piece’s link', { link: { id: 'abcdefghij', target: 'https://demo.web.app/f/harbor' } }, site, 'href="/l/abcdefghij" rel="nofollow">Contact us<'],
    ['the article that a post is about', { link: { id: 'abcdefghij', target: `${home}/2026-W48-blog-1` } }, site, '>Read the article<'],
    ['the site itself where the piece has no link', {}, site, 'href="https://harbor-heating.example.com/" rel="nofollow">Visit harbor-heating.example.com<'],
    ['the form where there is no site', {}, { ...site, business: makeBusiness({ website: '' }) }, 'href="/f/harbor" rel="nofollow">Contact us<'],
  ])('leads to %s', async (_where, readings, of, expected) => {
    expect(await page({}, readings, of)).toContain(expected);
  });

  test('asks for nothing where there is nowhere to go', async () => {
    expect(await page({}, {}, { ...site, open: false, business: makeBusiness({ website: '' }) })).not.toContain('class="next"');
  });

  test('says that an assistant has helped, where it has and the business wants it said', async () => {
    const says = 'Written with the help of an AI assistant and published by Harbor Heating &amp; Air.';
    expect(await page()).toContain(says);
    expect(await page({}, { disclosure: () => undefined })).not.toContain(says);
    expect(await page({ writtenBy: 'member' })).not.toContain(says);
  });

  test.each(languages)('speaks %s around a text of any language, and so does the list and the page for nothing', async (language) => {
    const of = { ...site, language };
    expect(await page({ language: 'it' }, {}, of)).toMatch(new RegExp(`<html lang="${language}">[^]*<article class="piece" lang="it">`));
    expect(listPage(of, [], { from: undefined, next: undefined })).toContain(`<html lang="${language}">`);
    expect(nothingPage(of)).toContain('noindex');
  });
});

describe('the list', () => {
  test('leads to every piece, to the next page and back, and each page of it has an address of its own', () => {
    const cursor = { at: new Date(1_764_000_000_000), contentId: '2026-W48-blog-1' };
    const first = listPage(site, [shown()], { from: undefined, next: cursor });
    expect(first).toContain(`<a href="${home}/frost/before-the-first-frost">Before the first frost</a>`);
    expect(first).toContain(`<link rel="canonical" href="${home}" />`);
    const [, written = ''] = /\?before=([^"]+)"/.exec(first) ?? [];
    expect(readCursor(written)).toEqual(cursor);
    const second = listPage(site, [shown()], { from: cursor, next: undefined });
    expect(second).toContain(`<link rel="canonical" href="${home}?before=${written}" />`);
    expect(second).toContain('Newest posts');
    expect(second).not.toContain('Older posts');
  });

  test.each([null, '', 'x', '1~', '1~a/b', `${'9'.repeat(16)}~a`, `${'9'.repeat(15)}~a`])('begins at its beginning for the mark %s, which we have not made', (mark) => {
    expect(readCursor(mark)).toBeUndefined();
  });

  test('offers the form only where it is open', () => {
    expect(listPage(site, [shown()], { from: undefined, next: undefined })).toContain('href="/f/harbor"');
    expect(listPage({ ...site, open: false }, [shown()], { from: undefined, next: undefined })).not.toContain('/f/harbor');
  });
});

test('the feed has whole addresses, names each piece by what does not change, and nothing that XML cannot say', async () => {
  const rss = await feed(site, [shown({ title: 'Heat & cold \u0007]]> <now>', tags: ['winter'] })]);
  expect(rss).toContain(`<link>${home}/frost/before-the-first-frost</link>`);
  expect(rss).toContain(`<guid isPermaLink="false">${home}/frost</guid>`);
  expect(rss).toContain(`<atom:link href="${home}/feed.xml" rel="self" type="application/rss+xml"/>`);
  expect(rss).toContain('<pubDate>Wed, 25 Nov 2026 03:30:00 GMT</pubDate>');
  expect(rss).toContain('Heat & cold ]] > <now>');
  // eslint-disable-next-line no-control-regex -- What XML does not allow.
  expect(rss).not.toMatch(/[\u0000-\u0008]/);
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { blogUrlOf, linkTarget } from './linkTarget.ts';
import { markOf, renderPost } from './renderPost.ts';
import { disclosureOf } from '../disclosure.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const origin = 'https://followthrough.example.com';
beforeAll(() => {
  vi.stubEnv('ADDRESS_KEY', 'a-key-for-this-test');
  vi.stubEnv('DASHBOARD_URL', origin);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const reference = { businessId: 'demo', contentId: '2026-W48-blog-1' };
const link = `${origin}/l/Ab3_xY-9Qz`;
const render = (changes: Parameters<typeof makeContent>[0], rendering: Partial<Parameters<typeof renderPost>[2]> = {}) =>
  renderPost(reference, makeContent(changes), { destination: 'wordpress', platform: undefined, link, businessName: 'Harbor & Sons', disclosure: undefined, ...rendering });

describe('a blog post as a site gets it', () => {
  test('has its text, the way to the business and who has written it', async () => {
    const post = await render({ body: 'Look at the *filter*. <b>Now</b>' }, { disclosure: 'Written with help.' });
    expect(post.html).toBe(
      '<p>Look at the <em>filter</em>. &lt;b&gt;Now&lt;/b&gt;</p>\n' +
        `<p>Do you have a question, or need a hand? <a href="${link}">Harbor &amp; Sons</a></p>\n<p><em>Written with help.</em></p>\n`,
    );
    expect(post).toMatchObject({ kind: 'blog', text: '', title: 'Before the first frost', slug: 'before-the-first-frost', tags: ['winter'], imageUrl: undefined });
  });

  test('speaks its reader’s language around it', async () => {
    expect((await render({ language: 'de-AT' })).html).toContain('Haben Sie eine Frage');
    expect((await render({ language: 'pl' })).html).toContain('Do you have a question');
  });

  test('can be told from every other by its mark, which no site changes', async () => {
    const marks = [markOf(reference, 'wordpress'), markOf({ ...reference, contentId: '2026-W48-blog-2' }, 'wordpress'), markOf({ ...reference, businessId: 'other' }, 'wordpress')];
    expect(new Set(marks).size).toBe(3);
    for (const mark of marks) expect(mark).toMatch(/^ft-[0-9a-f]{10}$/);
    expect((await render({})).mark).toBe(marks[0]);
  });
});

describe('a social post as a network gets it', () => {
  const social = { kind: 'social', body: 'For all.', variants: { linkedin: 'For LinkedIn. #heating' } } as const;

  test('is the text for that network with its link, by which it is found again', async () => {
    const post = await render(social, { destination: 'buffer-abc', platform: 'linkedin' });
    expect(post).toMatchObject({ text: `For LinkedIn. #heating\n\n${link}`, html: '', mark: 'Ab3_xY-9Qz' });
  });

  test('is the text for all where that network has none of its own', async () => {
    expect((await render(social, { destination: 'buffer-abc', platform: 'facebook' })).text).toBe(`For all.\n\n${link}`);
  });
});

describe('the link', () => {
  test.for<[string, string | undefined, string]>([
    ['https://harbor.example.com', undefined, 'https://harbor.example.com/'],
    ['harbor.example.com/contact', undefined, 'https://harbor.example.com/contact'],
    ['https://harbor.example.com', 'https://harbor.example.com/blog/1', 'https://harbor.example.com/blog/1'],
    ['', undefined, `${origin}/f/demo`],
    ['javascript:alert(1)', undefined, `${origin}/f/demo`],
    ['our shop', undefined, `${origin}/f/demo`],
  ])('of a business at “%s” leads where its readers can go', ([website, blogUrl, target]) => {
    expect(linkTarget('demo', { website }, blogUrl)).toBe(target);
  });

  test('of a post leads to where the blog post can be read', () => {
    const local = makePublication({ state: 'published', url: null });
    const wordpress = makePublication({ state: 'published', url: 'https://harbor.example.com/frost' });
    expect(blogUrlOf('demo', 'one', { slug: 'frost', publications: { local, wordpress } })).toBe('https://harbor.example.com/frost');
    expect(blogUrlOf('demo', 'one', { slug: 'frost', publications: { local } })).toBe(`${origin}/b/demo/one/frost`);
    expect(blogUrlOf('demo', 'one', { slug: 'frost', publications: { local: makePublication({ state: 'scheduled' }) } })).toBeUndefined();
  });
});

describe('that an assistant helped', () => {
  const name = 'Harbor';
  const on = { discloseAssistant: true };
  test('is said of what it wrote, in the language of the piece', () => {
    expect(disclosureOf(makeContent({ language: 'fr-CA' }), on, name)).toContain('Rédigé avec l’aide');
    expect(disclosureOf(makeContent({ language: 'pl' }), on, name)).toContain('Written with the help');
  });

  test('is not said where the owner does not want it, a person wrote it, or there is no room', () => {
    expect(disclosureOf(makeContent(), { discloseAssistant: false }, name)).toBeUndefined();
    expect(disclosureOf(makeContent({ writtenBy: 'member' }), on, name)).toBeUndefined();
    expect(disclosureOf(makeContent({ kind: 'social' }), on, name)).toBeUndefined();
  });
});

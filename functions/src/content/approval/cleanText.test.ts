import { describe, expect, test } from 'vitest';
import { cleanText } from './cleanText.ts';
import { withoutHtml } from './withoutHtml.ts';
import { type ContentText, emptyContentText } from '../../model/content.ts';

const typed = (changes: Partial<ContentText>): ContentText => ({ ...emptyContentText, title: 'A title', body: 'A text', ...changes });

describe('a text as it was typed', () => {
  test('is kept as Markdown, without the HTML in it', async () => {
    const body = '## Winter\n\n<b>Look</b> at **both** vents.\n\n<script>\nalert(1)\n</script>\n\n> <div\n> onclick="x">quoted</div>\n\n- <img src=x onerror=alert(1)> one';
    const clean = await cleanText('blog', typed({ body }), 'winter');
    expect(clean.body).not.toMatch(/<|onerror|onclick|alert/);
    expect(clean.body).toContain('## Winter\n\nLook at **both** vents.');
    expect(clean.body).toContain('quoted');
  });

  test('keeps what only looks like HTML', async () => {
    const body = 'Below 5 < 6, see <https://example.com> and `<b>`.\n\n```\n<div>\n```';
    expect(await withoutHtml(body)).toBe(body);
  });

  test('has no HTML left where a tag hides in a tag', async () => {
    expect(await withoutHtml('<scr<b>ipt>alert(1)</scr</b>ipt> <<b>b onclick=x>y')).not.toMatch(/<(script|b)\b/);
  });

  test('has what belongs to its kind alone', async () => {
    const all = typed({ subject: 'A subject', slug: 'a-title', variants: { x: 'A post' }, excerpt: 'Short' });
    expect(await cleanText('blog', all, 'k')).toMatchObject({ subject: '', variants: {}, slug: 'a-title' });
    expect(await cleanText('email', all, 'k')).toMatchObject({ subject: 'A subject', variants: {}, slug: '', excerpt: '' });
    expect(await cleanText('social', all, 'k')).toMatchObject({ subject: '', variants: { x: 'A post' }, slug: '' });
  });

  test('gets an address where it has none', async () => {
    expect((await cleanText('blog', typed({ title: 'Før første frost' }), 'k')).slug).toBe('for-forste-frost');
  });

  test('has its tags once each', async () => {
    expect((await cleanText('blog', typed({ tags: ['#winter', ' winter ', '# '] }), 'k')).tags).toEqual(['winter']);
  });

  test.for(['http://example.com/a.png', 'javascript:alert(1)', 'data:image/png;base64,AA', 'a.png', 'https://user:pass@example.com/a.png'])(
    'takes no picture from %s',
    async (imageUrl) => {
      await expect(cleanText('blog', typed({ imageUrl }), 'k')).rejects.toMatchObject({ code: 'invalid', field: 'piece.imageUrl' });
    },
  );

  test('is not empty', async () => {
    await expect(cleanText('blog', typed({ title: ' ' }), 'k')).rejects.toMatchObject({ field: 'piece.title' });
    await expect(cleanText('email', typed({ subject: '' }), 'k')).rejects.toMatchObject({ field: 'piece.subject' });
    await expect(cleanText('social', typed({ body: '<i></i>', variants: { x: ' ' } }), 'k')).rejects.toMatchObject({ field: 'piece.body' });
  });
});

import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what is put into a template stays text, in an element and in an attribute', () => {
  const name = `<b onclick="x">Tom & 'Co'</b>`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;b onclick=&quot;x&quot;&gt;Tom &amp; &#39;Co&#39;&lt;/b&gt;">&lt;b onclick=&quot;x&quot;&gt;Tom &amp; &#39;Co&#39;&lt;/b&gt;</p>',
  );
});

test('templates can be put together', () => {
  const rows = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${rows}</ul>${html`<hr />`}${3}`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr />3');
});

import { expect, test } from 'vitest';
import { markdownHtml } from './markdownHtml.ts';

test('a piece is laid out as its author means it', async () => {
  expect(await markdownHtml('# Winter\n\nLook at **both** vents.\n\n- one\n- [two](https://example.com)')).toBe(
    '<h2>Winter</h2>\n<p>Look at <strong>both</strong> vents.</p>\n<ul>\n<li>one</li>\n<li><a href="https://example.com" rel="noopener">two</a></li>\n</ul>\n',
  );
});

test.for([
  '<script>alert(1)</script>',
  'Before <img src=x onerror=alert(1)> after',
  '<b onclick="alert(1)">bold</b>',
  '- <iframe src="https://example.com"></iframe>',
  '> <style>p { display: none }</style>',
  '<!-- <script> -->\nwords',
  '<div\nonmouseover="alert(1)">',
])('HTML in it is text: %s', async (markdown) => {
  expect(await markdownHtml(markdown)).not.toMatch(/<(?:(?:script|img|b|iframe|style|div)\b|!)/i);
});

test('links and pictures lead where they may', async () => {
  const markup = await markdownHtml('[a](javascript:alert(1)) [b](data:text/html,x) ![c](http://example.com/c.png) ![d](https://example.com/d.png)');
  expect(markup).not.toMatch(/javascript|data:|http:/);
  expect(markup).toContain('<img src="https://example.com/d.png" alt="d" />');
});

test('an angle bracket is no tag', async () => {
  expect(await markdownHtml('Below <40 degrees, `a<b>` and <https://example.com>')).toBe(
    '<p>Below &lt;40 degrees, <code>a&lt;b&gt;</code> and <a href="https://example.com" rel="noopener">https://example.com</a></p>\n',
  );
});

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

const longest = 20_000;
const filled = (part: string) => part.repeat(Math.floor(longest / part.length));

test.for([
  ['emphasis that never ends', filled('_a ')],
  ['emphasis inside of emphasis', filled('*a **b ')],
  ['quotations within one another', filled('>')],
  ['lists within one another', filled('1. ')],
  ['a table with more columns than rows have', `${'|a'.repeat(2500)}|\n${'|-'.repeat(2500)}|\n${filled('|\n')}`],
  ['links that never end', filled('[a](')],
] as const)('%s keep nobody waiting', async ([, markdown]) => {
  const before = process.threadCpuUsage().user;
  const markup = await markdownHtml(markdown);
  // Its own computing alone, since whatever else runs here takes its time. Unbounded it was 3 s and more.
  expect((process.threadCpuUsage().user - before) / 1000).toBeLessThan(1500);
  expect(markup.length).toBeLessThan(10 * longest);
});

test('what is far beyond anything that is read is text', async () => {
  const crowded = Array.from({ length: 150 }, (_, n) => `**word${n}**`).join(' ');
  expect(await markdownHtml(`${crowded}\n\n**and** then`)).toMatch(/<p>\*\*word0\*\* .*<\/p>\n<p><strong>and<\/strong> then<\/p>/);
  expect(await markdownHtml(`${'>'.repeat(12)} quoted`)).toMatch(/^(<blockquote>\n){12}<p>quoted<\/p>/);
  expect(await markdownHtml(`${'>'.repeat(14)} quoted`)).toMatch(/^(<blockquote>\n){12}<p>&gt;&gt; quoted<\/p>/);
});

test('a table of a price list is a table', async () => {
  const rows = Array.from({ length: 150 }, (_, n) => `| Part ${n} | on request |`).join('\n');
  expect((await markdownHtml(`| What | Price |\n| --- | --- |\n${rows}\n\nAfter`)).match(/<tr>/g)).toHaveLength(151);
});

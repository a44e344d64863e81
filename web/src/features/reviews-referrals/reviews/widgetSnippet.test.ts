import { expect, test } from 'vitest';
import { widgetSnippet } from './widgetSnippet.ts';

test('a business’s name cannot break out of the snippet', () => {
  const snippet = widgetSnippet('https://app.example.com', 'harbor', 'Tom "The Pipe" & <Sons>');
  expect(snippet).toContain('src="https://app.example.com/w/harbor"');
  expect(snippet).toContain('title="Reviews of Tom &quot;The Pipe&quot; &amp; &lt;Sons&gt;"');
});

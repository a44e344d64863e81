import { expect, test } from 'vitest';
import { widgetAddress, widgetSnippet } from './widgetSnippet.ts';

test('a business’s name cannot break out of the snippet', () => {
  const snippet = widgetSnippet(widgetAddress('https://app.example.com', 'harbor', 'dark'), 'Tom "The Pipe" & <Sons>');
  expect(snippet).toContain('src="https://app.example.com/w/harbor?theme=dark"');
  expect(snippet).toContain('title="Reviews of Tom &quot;The Pipe&quot; &amp; &lt;Sons&gt;"');
});

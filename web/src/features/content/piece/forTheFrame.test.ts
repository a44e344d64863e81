import { expect, test } from 'vitest';
import { forTheFrame } from './forTheFrame.ts';

test('a picture is words, so that the preview loads nothing from elsewhere', () => {
  const shown = forTheFrame('<p>Before</p><img src="https://example.com/a.jpg" alt="A furnace &amp; a cat"><img src=\'x\'>');
  expect(shown).not.toContain('<img');
  expect(shown).toContain('Picture: A furnace &amp; a cat');
  expect(shown).toContain('>Picture<');
});

test('scripts stay away, of which the browser would complain', () => {
  expect(forTheFrame('<head><script type="application/ld+json">{"a":"<b>"}</script></head><p>Text</p>')).toBe('<head></head><p>Text</p>');
});

test('nothing else is touched', () => {
  expect(forTheFrame('<p>An image of &lt;img&gt;</p>')).toBe('<p>An image of &lt;img&gt;</p>');
});

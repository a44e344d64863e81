import { expect, test } from 'vitest';
import { withoutPictures } from './withoutPictures.ts';

test('a picture is words, so that the preview loads nothing from elsewhere', () => {
  const shown = withoutPictures('<p>Before</p><img src="https://example.com/a.jpg" alt="A furnace &amp; a cat"><img src=\'x\'>');
  expect(shown).not.toContain('<img');
  expect(shown).toContain('Picture: A furnace &amp; a cat');
  expect(shown).toContain('>Picture<');
});

test('nothing else is touched', () => {
  expect(withoutPictures('<p>An image of &lt;img&gt;</p>')).toBe('<p>An image of &lt;img&gt;</p>');
});

import { expect, it } from 'vitest';
import { plainText } from './plainText.ts';

it('shows a piece without the marks of its markup', () => {
  const markdown = '## Before winter\n\nA **furnace** that is _looked at_ in [autumn](https://example.com/a) runs.\n\n- The filter\n1. The vents\n> Ask us';
  expect(plainText(markdown)).toBe('Before winter A furnace that is looked at in autumn runs. The filter The vents Ask us');
});

it('leaves pictures out, and stars and underscores that mark nothing', () => {
  expect(plainText('![A vent](https://example.com/vent.png) 2 * 3 and snake_case_words')).toBe('2 * 3 and snake_case_words');
});

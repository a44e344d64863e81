import { describe, expect, test } from 'vitest';
import { compareTexts, type Stretch } from './compareTexts.ts';

const side = (stretches: readonly Stretch[], which: 'before' | 'after') =>
  stretches.flatMap((stretch) => (stretch.in === 'both' || stretch.in === which ? [stretch.text] : [])).join('');

describe('what a rewrite has changed', () => {
  test('is shown word by word, and what stayed in between as it is', () => {
    expect(compareTexts('Call us before the first frost.', 'Write to us before the frost.')).toEqual([
      { in: 'before', text: 'Call ' },
      { in: 'after', text: 'Write to ' },
      { in: 'both', text: 'us before the ' },
      { in: 'before', text: 'first ' },
      { in: 'both', text: 'frost.' },
    ]);
  });

  test('is nothing where the texts are the same, and all where one is empty', () => {
    expect(compareTexts('The same.', 'The same.')).toEqual([{ in: 'both', text: 'The same.' }]);
    expect(compareTexts('', 'New text')).toEqual([{ in: 'after', text: 'New text' }]);
    expect(compareTexts('', '')).toEqual([]);
  });

  test.each([
    ['with paragraphs and lists', 'One\n\n- two\n- three\n', 'One\n\n- three\n- four\n'],
    ['too long to be compared word by word', 'a '.repeat(2500), 'b '.repeat(2500)],
  ])('leaves both texts whole: %s', (_how, before, after) => {
    const stretches = compareTexts(before, after);
    expect(side(stretches, 'before')).toBe(before);
    expect(side(stretches, 'after')).toBe(after);
  });
});

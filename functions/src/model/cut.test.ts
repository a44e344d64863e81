import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test.each([
  ['Thank you', 20, 'Thank you'],
  ['Thank you', 5, 'Thank'],
  ['Thanks \u{1F600} a lot', 9, 'Thanks \u{1F600}'],
  ['Thanks \u{1F600} a lot', 8, 'Thanks '],
  ['\u{1F600}', 1, ''],
])('%j cut to %d is %j', (text, length, expected) => {
  expect(cut(text, length)).toBe(expected);
});

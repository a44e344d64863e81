import { expect, test } from 'vitest';
import { sameLanguage } from './sameLanguage.ts';

test.each([
  ['en', 'en-US', true],
  ['en-GB', 'en-US', true],
  ['pt-BR', 'pt-PT', true],
  ['ES', 'es-MX', true],
  ['es', 'en', false],
  ['de', 'den', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(sameLanguage(one, other)).toBe(expected);
});

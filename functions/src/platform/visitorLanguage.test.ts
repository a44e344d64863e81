import { expect, test } from 'vitest';
import { visitorLanguage } from './visitorLanguage.ts';

test.each([
  ['fr-CH, de;q=0.8, en;q=0.5', undefined, 'fr'],
  ['nl, de;q=0.4, es;q=0.9', undefined, 'es'],
  ['nl', 'de-AT', 'de'],
  ['', undefined, 'en'],
  ['en;q=0, fr', undefined, 'fr'],
])('a visitor who reads %j and was written to in %s is spoken to in %s', (accepted, otherwise, expected) => {
  expect(visitorLanguage(accepted, otherwise)).toBe(expected);
});

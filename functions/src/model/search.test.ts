import { expect, test } from 'vitest';
import { searchTokenOf, searchWords } from './search.ts';

test('marks, case and punctuation make no difference', () => {
  expect(searchWords("José Núñez-O'Hara")).toEqual(['jose', 'nunez', 'o', 'hara']);
  expect(searchWords('Jürgen Weiß, Łukasz Øberg')).toEqual(['jurgen', 'weiss', 'lukasz', 'oberg']);
});

test('of several words the longest is looked for, as far as beginnings are kept', () => {
  expect(searchTokenOf('Mr Núñez')).toBe('nunez');
  expect(searchTokenOf('Wolfeschlegelsteinhausen')).toBe('wolfeschlege');
});

test('an address is looked for as a whole, a number by its digits', () => {
  expect(searchTokenOf(' Nora@Example.com ')).toBe('nora@example.com');
  expect(searchTokenOf('(212) 555-0123')).toBe('2125550123');
});

test('one letter is too little to search for', () => {
  expect(searchTokenOf('n')).toBeUndefined();
  expect(searchTokenOf(' - ')).toBeUndefined();
});

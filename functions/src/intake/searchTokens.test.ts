import { expect, test } from 'vitest';
import { searchTokens } from './searchTokens.ts';
import { searchTokenOf } from '../model/search.ts';

const nora = { name: 'Nora Núñez', emails: ['nora.n@example.com'], phones: ['+12125550123'] };

test.each(['no', 'Nora', 'nunez', 'Núñ', 'nora.n@example.com', '+1 (212) 555-0123', '212-555-0123', '555 0123', '0123'])(
  'somebody who types %j finds Nora Núñez',
  (typed) => {
    expect(searchTokens(nora)).toContain(searchTokenOf(typed));
  },
);

test('a long name is found by as much of it as anybody types', () => {
  expect(searchTokens({ name: 'Wolfeschlegelsteinhausen', emails: [], phones: [] })).toContain(
    searchTokenOf('wolfeschlegelsteinhausen'),
  );
});

test('the number of tokens stays bounded, and the addresses are among them', () => {
  const name = Array.from({ length: 30 }, (_, index) => `verylongword${index}abcdefgh`).join(' ');
  const tokens = searchTokens({ ...nora, name });
  expect(tokens.length).toBeLessThanOrEqual(80);
  expect(tokens).toContain('nora.n@example.com');
  expect(tokens).toContain('12125550123');
});

test('nothing is indexed twice', () => {
  const tokens = searchTokens({ name: 'Nora Nora', emails: ['nora@example.com'], phones: [] });
  expect(new Set(tokens).size).toBe(tokens.length);
});

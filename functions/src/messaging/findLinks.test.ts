import { describe, expect, test } from 'vitest';
import { findLinks } from './findLinks.ts';

const phones = new Map([
  ['(207) 555-0100', '+12075550100'],
  ['+12075550100', '+12075550100'],
]);
const find = (text: string) => findLinks(text, phones).map(({ text: words, href }) => (href === undefined ? words : `[${words}](${href})`));

describe('what can be clicked in a text', () => {
  test.each([
    ['See https://harbor.example.com/prices?a=1&b=2 today', ['See ', '[https://harbor.example.com/prices?a=1&b=2](https://harbor.example.com/prices?a=1&b=2)', ' today']],
    ['http://a.example.com.', ['[http://a.example.com](http://a.example.com/)', '.']],
    ['Is it https://a.example.com/x?', ['Is it ', '[https://a.example.com/x](https://a.example.com/x)', '?']],
    ['(see https://a.example.com/x)', ['(see ', '[https://a.example.com/x](https://a.example.com/x)', ')']],
    ['https://a.example.com/x_(y)', ['[https://a.example.com/x_(y)](https://a.example.com/x_(y))']],
    ['“https://a.example.com”', ['“', '[https://a.example.com](https://a.example.com/)', '”']],
    ['https://a.example.com https://b.example.com', ['[https://a.example.com](https://a.example.com/)', ' ', '[https://b.example.com](https://b.example.com/)']],
  ])('is a web address, without the sentence around it: %s', (text, pieces) => {
    expect(find(text)).toEqual(pieces);
  });

  test("is the business's phone number, in each form it is written in", () => {
    expect(find('Call (207) 555-0100 or +12075550100.')).toEqual([
      'Call ',
      '[(207) 555-0100](tel:+12075550100)',
      ' or ',
      '[+12075550100](tel:+12075550100)',
      '.',
    ]);
  });

  test.each([
    'Call (207) 555-0199',
    'harbor.example.com',
    'javascript:alert(1)',
    'mailto:nora@example.com',
    'ftp://a.example.com',
    'https://',
    'xhttps://a.example.com',
    'http://[oops',
    '',
  ])('is nothing else: %s', (text) => {
    expect(find(text).join('')).toBe(text);
    expect(findLinks(text, phones).every(({ href }) => href === undefined)).toBe(true);
  });

  test('stops before what could leave the address', () => {
    expect(find('https://a.example.com/"><script>')).toEqual(['[https://a.example.com/](https://a.example.com/)', '"><script>']);
  });
});

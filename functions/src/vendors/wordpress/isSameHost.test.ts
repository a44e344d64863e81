import { expect, test } from 'vitest';
import { isSameHost } from './isSameHost.ts';

const typed = 'https://example.com';
const isSame = (other: string, one = typed) => isSameHost(new URL(one), new URL(other));

test.for([
  'https://www.example.com/',
  'https://example.com/blog/wp-json/',
  'https://EXAMPLE.com/?rest_route=/',
  'https://example.com:443/',
])('%s is where a password for https://example.com may go', (other) => {
  expect(isSame(other)).toBe(true);
  expect(isSame(typed, other)).toBe(true);
});

test('the same name by http is the same site, and never called so: only https is ever asked', () => {
  expect(isSame('https://www.example.com', 'http://example.com')).toBe(true);
});

test.for([
  'https://example.org/',
  'https://shop.example.com/',
  'https://example.com.evil.test/',
  'https://wwwexample.com/',
  'https://www.www.example.com/',
  'https://example.com:8443/',
])('%s has to be typed first', (other) => {
  expect(isSame(other)).toBe(false);
  expect(isSame(typed, other)).toBe(false);
});

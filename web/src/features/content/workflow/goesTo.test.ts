import { expect, test } from 'vitest';
import { noAccounts } from '../destinationName.ts';
import { goesTo } from './goesTo.ts';

const destinations = [
  { destination: 'local', kinds: ['blog' as const, 'social' as const], publish: 'approval' as const },
  { destination: 'wordpress', kinds: ['blog' as const], publish: 'automatic' as const },
];
const accounts = { ...noAccounts, wordpress: { siteName: 'Harbor', broken: false } };

test('a piece is said to go to every place that takes its kind, with the way it goes there', () => {
  expect(goesTo('blog', { destinations }, accounts)).toBe('Goes to: Your page (with your OK), WordPress: Harbor (by itself)');
  expect(goesTo('social', { destinations }, accounts)).toBe('Goes to: Your page (with your OK)');
  expect(goesTo('email', { destinations }, accounts)).toBe('Goes nowhere yet');
});

import { expect, test } from 'vitest';
import { allDestinations, destinationName, noAccounts } from './destinationName.ts';

const accounts = {
  wordpress: { siteName: 'Harbor blog', broken: false },
  buffer: {
    broken: false,
    channels: [
      { id: 'a', service: 'facebook', platform: 'facebook' as const, name: 'Harbor Heating' },
      { id: 'b', service: 'tiktok', platform: null, name: '@harbor' },
    ],
  },
};

test('a destination is called what the owner calls it', () => {
  const name = (destination: string) => destinationName(destination, accounts);
  expect(['local', 'wordpress', 'newsletter', 'buffer-a', 'buffer-b'].map(name)).toEqual([
    'Your page',
    'WordPress: Harbor blog',
    'Newsletter',
    'Facebook: Harbor Heating',
    '@harbor',
  ]);
  expect(destinationName('buffer-gone', noAccounts)).toBe('Buffer');
});

test('places are offered as far as they are connected and their network is known', () => {
  expect(allDestinations(accounts)).toEqual(['local', 'wordpress', 'newsletter', 'buffer-a']);
  expect(allDestinations(noAccounts)).toEqual(['local', 'newsletter']);
});

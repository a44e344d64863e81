import { expect, it } from 'vitest';
import { postLength } from './socialPlatforms.ts';

it.each([
  ['x', 'Ready for winter?', 17],
  ['x', 'See https://example.com/a/very/long/address/indeed/and/more', 27],
  ['x', '冬の準備', 8],
  ['x', 'Warm 🔥', 7],
  ['x', 'Family 👨‍👩‍👧', 9],
  ['bluesky', 'Warm 👨‍👩‍👧', 6],
  ['linkedin', 'See https://example.com', 23],
  ['mastodon', 'See https://example.com', 27],
] as const)('%s counts “%s” as %i characters', (platform, text, length) => {
  expect(postLength(platform, text)).toBe(length);
});

import { expect, test } from 'vitest';
import { postText } from './postText.ts';
import { platformRules, postLength } from '../../model/socialPlatforms.ts';
import { socialPlatforms } from '../../model/words.ts';

const link = 'https://followthrough.example.com/l/Ab3_xY-9Qz';

test('the link stands below the text, where it can be followed', () => {
  expect(postText('linkedin', 'Look at the filter.\n\n#heating', link)).toBe(`Look at the filter.\n\n#heating\n\n${link}`);
  expect(postText('instagram', 'Look at the filter.', link)).toBe('Look at the filter.');
});

test('hashtags are left out before words are', () => {
  const words = `${'word '.repeat(48)}words!`;
  const post = postText('x', `${words} #one #two #three`, link);
  expect(post).toBe(`${words}\n\n#one\n\n${link}`);
});

test('words are left out at the end, with the link kept whole', () => {
  const post = postText('bluesky', `${'word '.repeat(100)}#tag`, link);
  expect(post).toMatch(/^(word )+…\n\nhttps:\/\/\S+$/);
  expect(post.endsWith(link)).toBe(true);
});

test.for(socialPlatforms)('whatever somebody wrote fits %s', (platform) => {
  const texts = ['x'.repeat(7000), '👩‍👩‍👧‍👦'.repeat(3000), `${'Zwölf Boxkämpfer jagen. '.repeat(400)}#eins #zwei`, '日本語'.repeat(2000), '', `${'#tag '.repeat(1000)}`];
  for (const text of texts) {
    const post = postText(platform, text, link);
    expect(postLength(platform, post)).toBeLessThanOrEqual(platformRules[platform].limit);
    expect(post.isWellFormed()).toBe(true);
  }
});

test('a network that we know nothing about gets everything', () => {
  expect(postText(undefined, 'word '.repeat(900), link)).toHaveLength(4499 + 2 + link.length);
});

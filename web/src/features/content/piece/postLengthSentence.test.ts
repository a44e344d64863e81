import { expect, test } from 'vitest';
import { postLengthSentence } from './postLengthSentence.ts';

const say = (platform: 'x' | 'instagram' | 'googleBusiness', text: string) =>
  postLengthSentence(platform, text, String, 'https://followthrough.example.com/l/0123456789');
/** At X a link counts 23, with the two ends of lines before it 25. */
const linkAtX = 25;

test('a post that fits says how long it is with its link, one that does not by how much', () => {
  expect(say('x', 'a'.repeat(280 - linkAtX))).toMatchObject({ isTooLong: false, sentence: '280 of 280 characters.' });
  expect(say('x', 'a'.repeat(281 - linkAtX))).toMatchObject({ isTooLong: true, sentence: 'Too long for X by 1 character.' });
  expect(say('x', 'a'.repeat(300 - linkAtX)).sentence).toBe('Too long for X by 20 characters.');
});

test('where links cannot be followed there is none to count', () => {
  expect(say('instagram', 'abc ').sentence).toBe('3 of 2200 characters.');
});

test('hashtags are counted, and more than do good are said', () => {
  expect(say('instagram', 'no tag, & a #1 place').hashtags).toBeUndefined();
  expect(say('x', '#heat #früh').hashtags).toBe('2 hashtags.');
  expect(say('x', '#a #b #c').hashtags).toBe('3 hashtags, where 2 would do.');
  expect(say('googleBusiness', '#a').hashtags).toBe('1 hashtag, where none would do.');
});

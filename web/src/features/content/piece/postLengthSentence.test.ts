import { expect, test } from 'vitest';
import { postLengthSentence } from './postLengthSentence.ts';

const say = (platform: 'x' | 'instagram' | 'googleBusiness', length: number, text = '') => postLengthSentence(platform, length, text, String);

test('a post that fits says how long it is, one that does not by how much', () => {
  expect(say('x', 280)).toMatchObject({ isTooLong: false, sentence: '280 of 280 characters.' });
  expect(say('x', 281)).toMatchObject({ isTooLong: true, sentence: 'Too long for X by 1 character.' });
  expect(say('x', 300).sentence).toBe('Too long for X by 20 characters.');
});

test('hashtags are counted, and more than do good are said', () => {
  expect(say('instagram', 10, 'no tag, & a #1 place').hashtags).toBeUndefined();
  expect(say('x', 10, '#heat #früh').hashtags).toBe('2 hashtags.');
  expect(say('x', 10, '#a #b #c').hashtags).toBe('3 hashtags, where 2 would do.');
  expect(say('googleBusiness', 10, '#a').hashtags).toBe('1 hashtag, where none would do.');
});

import { platformRules } from '@model/socialPlatforms.ts';
import type { SocialPlatform } from '@model/words.ts';
import { platformWords } from '../../../words/content.ts';

const hashtag = /(?<![\p{L}\p{N}_&#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/**
 * How long a post is for its network, in words, and whether its hashtags are more than do it good.
 * @param length as the network counts it
 */
export function postLengthSentence(platform: SocialPlatform, length: number, text: string, count: (value: number) => string) {
  const { limit, hashtags: fewest } = platformRules[platform];
  const over = length - limit;
  const tags = text.match(hashtag)?.length ?? 0;
  return {
    isTooLong: over > 0,
    sentence:
      over > 0
        ? `Too long for ${platformWords[platform]} by ${count(over)} ${over === 1 ? 'character' : 'characters'}.`
        : `${count(length)} of ${count(limit)} characters.`,
    hashtags: tags === 0 ? undefined : `${tags} ${tags === 1 ? 'hashtag' : 'hashtags'}${tags > fewest ? `, where ${fewest === 0 ? 'none' : fewest === 1 ? 'one' : fewest} would do` : ''}.`,
  };
}

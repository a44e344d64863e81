import { platformRules, postLength } from '@model/socialPlatforms.ts';
import type { SocialPlatform } from '@model/words.ts';
import { platformWords } from '../../../words/content.ts';

const hashtag = /(?<![\p{L}\p{N}_&#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
/** As long as those that are put below a post: an address of ours with ten letters. */
const exampleLink = () => `${window.location.origin}/l/0123456789`;

/**
 * How long a post is for its network with the link that is put below it, in words, and whether its hashtags are more
 * than do it good.
 * @param count how a number is written
 */
export function postLengthSentence(platform: SocialPlatform, text: string, count: (value: number) => string, link = exampleLink()) {
  const { limit, hashtags: fewest, links } = platformRules[platform];
  const length = postLength(platform, links ? `${text.trim()}\n\n${link}` : text.trim());
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

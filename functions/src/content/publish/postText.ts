import { graphemesOf, platformRules, postLength } from '../../model/socialPlatforms.ts';
import type { SocialPlatform } from '../../model/words.ts';

/** Hashtags at the end of a text, where they are left out first. */
const lastTags = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/u;
/** No network takes more. */
const tagsAtMost = 30;

/**
 * A post as its network gets it: the text, and the link below it where the network makes links of links. What is too
 * long for the network loses hashtags first, then words at its end.
 * @param platform undefined for a network that we know nothing about: there it stays as it is
 */
export function postText(platform: SocialPlatform | undefined, text: string, link: string): string {
  const written = text.trim();
  if (platform === undefined) return `${written}\n\n${link}`;
  const { limit, links } = platformRules[platform];
  const below = links ? `\n\n${link}` : '';
  const fits = (words: string) => postLength(platform, `${words}${below}`) <= limit;
  if (fits(written)) return `${written}${below}`;

  const tags = lastTags.exec(written)?.[0].trim().split(/\s+/).slice(0, tagsAtMost) ?? [];
  const words = written.replace(lastTags, '');
  for (let kept = tags.length - 1; kept >= 0; kept -= 1) {
    const shorter = [words, tags.slice(0, kept).join(' ')].filter((part) => part !== '').join('\n\n');
    if (fits(shorter)) return `${shorter}${below}`;
  }
  return `${shortened(words, fits)}${below}`;
}

/** The longest beginning that fits, with a mark that there was more; between words where there are some. */
function shortened(words: string, fits: (words: string) => boolean): string {
  const betweenWords = [...words.matchAll(/\s+/gu)].map(({ index }) => index);
  const betweenLetters = [...graphemesOf(words)].map(({ index }) => index);
  return longest(words, betweenWords, fits) ?? longest(words, betweenLetters, fits) ?? '';
}

function longest(words: string, ends: readonly number[], fits: (words: string) => boolean): string | undefined {
  const endingAt = (index: number) => `${words.slice(0, ends[index]).replace(/[\s,;:–—-]+$/u, '')} …`;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(endingAt(middle))) low = middle + 1;
    else high = middle;
  }
  // A text of which nothing but the mark is left says nothing.
  return low === 0 || ends[low - 1] === 0 ? undefined : endingAt(low - 1);
}

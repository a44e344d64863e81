import type { SocialPlatform } from './words.ts';

interface PlatformRules {
  /** The most characters that a post may have, as the network counts them. */
  limit: number;
  /** How many hashtags do a post good there; more look like spam. */
  hashtags: number;
  /** Whether a link in the text can be followed; at Instagram it is only so many letters. */
  links: boolean;
}

/** What each network takes, as of November 2026, from its own help pages. */
export const platformRules: Readonly<Record<SocialPlatform, PlatformRules>> = {
  facebook: { limit: 5000, hashtags: 2, links: true },
  instagram: { limit: 2200, hashtags: 8, links: false },
  linkedin: { limit: 3000, hashtags: 3, links: true },
  x: { limit: 280, hashtags: 2, links: true },
  bluesky: { limit: 300, hashtags: 2, links: true },
  threads: { limit: 500, hashtags: 1, links: true },
  mastodon: { limit: 500, hashtags: 3, links: true },
  googleBusiness: { limit: 1500, hashtags: 0, links: true },
};

/** Room that code needs for the short link below a post, in characters: a line break and the address. */
export const roomForLink = 45;

/** X counts every link as so many characters, however long it is, and Mastodon does so too. */
const linkLength = 23;
const link = /https?:\/\/[^\s<>"]+/gu;
const countsLinksAlike: readonly SocialPlatform[] = ['x', 'mastodon'];

/** Code points that X counts once; all others (emoji, most of Asia's scripts) count twice. */
const countedOnceByX: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** The length of a post as the network counts it, to hold against `platformRules[platform].limit`. */
export function postLength(platform: SocialPlatform, text: string): number {
  const links = countsLinksAlike.includes(platform) ? (text.match(link)?.length ?? 0) : 0;
  const rest = links > 0 ? text.replace(link, '') : text;
  return links * linkLength + (platform === 'x' ? weighedByX(rest) : characters(rest));
}

function weighedByX(text: string): number {
  let sum = 0;
  for (const { segment } of graphemesOf(text.normalize('NFC'))) {
    // An emoji counts twice, of however many code points it is made.
    sum += isEmoji.test(segment)
      ? 2
      : Array.from(segment).reduce((length, character) => length + weightOf(character.codePointAt(0) ?? 0), 0);
  }
  return sum;
}

let segmenter: Intl.Segmenter | undefined;

/** What readers take for one character each. Made when first needed: making it takes longer than all else that is loaded here. */
export function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const weightOf = (codePoint: number) => (countedOnceByX.some(([from, to]) => codePoint >= from && codePoint <= to) ? 1 : 2);

const characters = (text: string) => [...graphemesOf(text)].length;

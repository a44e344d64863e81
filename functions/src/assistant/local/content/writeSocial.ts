import { platformRules, postLength, roomForLink } from '../../../model/socialPlatforms.ts';
import type { SocialPlatform } from '../../../model/words.ts';
import { seedNumber, someOf } from './choose.ts';
import { labelOf } from './fits.ts';
import { clip, sentencesOf } from './plainText.ts';
import { shared, stemsOf } from './stemsOf.ts';
import { factSentence, mentioned, opening, preface, sayIn, type Telling } from './telling.ts';

/** The networks where a longer text is read, and how many points it may have there. */
const points: Readonly<Record<SocialPlatform, number>> = { facebook: 3, instagram: 5, linkedin: 3, googleBusiness: 2, threads: 2, mastodon: 2, bluesky: 1, x: 1 };
/** Nobody reads more tags than these, whatever a network allows. */
const mostTags = 5;

/** The text that the posts are made from. Where it is read there is a title above it; networks have none. */
export function writeSocialBody(telling: Telling): string {
  return partsOf(telling, 3, '•').join('\n\n');
}

/** A post for one network: within its limit with room for a link, with its hashtags at the end, no two networks alike. */
export function writePost(platform: SocialPlatform, telling: Telling): string {
  const { limit, links, hashtags } = platformRules[platform];
  const tags = hashtagsOf(telling.topic.tags).slice(0, Math.min(hashtags, mostTags));
  const end = tags.length === 0 ? '' : `\n\n${tags.join(' ')}`;
  const room = limit - (links ? roomForLink : 0);
  const here: Telling = { ...telling, seed: `${telling.seed} ${platform}` };
  const most = telling.asked.length === 'shorter' ? Math.max(1, points[platform] - 2) : points[platform];
  const texts = [
    ...(limit >= 1000 || most > 1 ? Array.from({ length: most }, (_, less) => longPost(here, most - less, platform === 'linkedin' ? '–' : '•')) : []),
    ...shortPosts(here),
  ].map((text) => `${text}${end}`);
  return texts.find((text) => postLength(platform, text) <= room) ?? `${clip(telling.topic.name, room - end.length)}${end}`;
}

const longPost = (telling: Telling, count: number, bullet: string): string => [telling.title, ...partsOf(telling, count, bullet)].join('\n\n');

function partsOf(telling: Telling, count: number, bullet: string): string[] {
  const { topic, frame, angle, seed, asked } = telling;
  const told = someOf(pointsOf(telling), count, `${seed} points`);
  const middle = angle === 'questions' ? told.slice(0, Math.max(1, count - 1)) : told.map((point) => `${bullet} ${point}`);
  const fact = asked.length === 'shorter' || !tellsFact(telling) ? '' : factSentence(telling);
  const more = asked.length === 'longer' ? topic.call : '';
  const parts = [[...preface(telling), opening(telling)].join(' '), middle.join(angle === 'questions' ? '\n\n' : '\n'), more, mentioned(telling), fact, sayIn(telling, frame.shortClosing, 'closing')];
  return parts.filter((part) => part !== '');
}

/** A fact that has to do with the topic belongs to it; the others would be read in every post, and are told in each third one. */
function tellsFact({ topic, facts: [fact = ''], language, seed }: Telling): boolean {
  return shared(stemsOf(fact, language), stemsOf(labelOf(topic), language)) > 0 || seedNumber(`${seed} fact`) % 3 === 0;
}

/** For networks with little room: what fits best first. */
function shortPosts(telling: Telling): string[] {
  const { topic, frame, seed, asked, title } = telling;
  const point = someOf(pointsOf(telling), 1, `${seed} point`)[0] ?? topic.call;
  const closing = sayIn(telling, frame.shortClosing, 'closing');
  const first = sentencesOf(point)[0] ?? point;
  const said = asked.mention === '' ? [] : [mentioned(telling)];
  return [
    ...said.map((sentence) => `${title}\n\n${sentence}`),
    `${title}\n\n${point} ${closing}`,
    `${title}\n\n${point}`,
    `${topic.name}: ${point}`,
    point,
    `${title}\n\n${first}`,
    first,
    title,
  ];
}

function pointsOf({ topic, angle }: Telling): readonly string[] {
  return { checklist: topic.steps, mistakes: topic.mistakes, questions: topic.questions.map(([question, answer]) => `${question} ${answer}`) }[angle];
}

/** Between the words of a tag, and after the French elision: "dégât d’eau" has three. */
const betweenWords = /[\s-]+|(?<=(?<!\p{L})[dl])’/iu;

function hashtagsOf(tags: string): string[] {
  return tagsOf(tags).map((tag) => `#${tag.split(betweenWords).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('').replace(/[^\p{L}\p{N}]/gu, '')}`);
}

export const tagsOf = (tags: string): string[] => tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');

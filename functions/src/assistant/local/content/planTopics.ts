import type { ContentTopic } from '../../../model/content.ts';
import type { AnsweredTopics, TopicsRequest } from '../../port.ts';
import { firstSpoken, type SpokenLanguage } from '../detectLanguage.ts';
import { angleOf } from './angleOf.ts';
import { angles, anglesOf, isTip, type Angle, type BankTopic } from './bank/bankTopic.ts';
import { bankFor, type Told } from './bank/trades.ts';
import { seedNumber } from './choose.ts';
import { isAvoided, labelOf } from './fits.ts';
import { frames } from './frame/frames.ts';
import { isPlain, quotableFacts } from './plainText.ts';
import { subjectOf } from './remarks.ts';
import { shared, stemsOf } from './stemsOf.ts';
import { titleOf } from './telling.ts';

type Planned = AnsweredTopics['topics'][number];

/** Letters of shared words from which two things have to do with one another. */
const related = 4;
/** What has been well received may come again in another way, but not while it is still in people's ears. */
const stillInEars = 12;
/** As many pieces as four usual weeks have: after them a subject of the trade may be told from another side. */
const fourWeeks = 20;
const longestTitle = 120;
/** The rank from which on a topic comes back only because nothing else is left. */
const toldBefore = 100;
/** The ranks of what has not been told, of the trade and of any business; and, between them, of the trade again. */
const ofTheTrade = 4;
const ofTheTradeAgain = 4.7;
const general = 4.8;
/** Posts and letters, which can be about a tip, leave the blog this many topics that have not been told. */
const leftToTheBlog = 10;

/**
 * One topic for each kind wanted, in that order, no topic twice: wishes first, then what people asked about, the season,
 * what was well received, then the trade, then what holds for any business. What has been told comes back told another
 * way: of the trade after four weeks, since readers come for that; the rest when everything has been told, the longest
 * ago first. The same request has the same plan; no network.
 */
export async function planLocalTopics(request: TopicsRequest): Promise<AnsweredTopics> {
  const { default: slugify } = await import('@sindresorhus/slugify');
  const language = firstSpoken(request.language);
  const bank = await bankFor(request.business.type, language);
  const wishes = wishesLeft(request, language, slugify);
  const candidates = inOrder(request, language, bank);
  const taken = new Set<string>();
  const chosen = new Map<number, ContentTopic>(request.wanted.flatMap((_, at) => wishes[at] ?? []).entries());
  // The blog has the fewest topics to choose from, and chooses first.
  const order = [...request.wanted.keys()].toSorted((a, b) => Number(request.wanted[b] === 'blog') - Number(request.wanted[a] === 'blog'));
  for (const at of order) {
    if (chosen.has(at)) continue;
    const next = bestFor(request.wanted[at] === 'blog', candidates.filter(({ topic }) => !taken.has(topic.key)));
    if (!next) continue;
    taken.add(next.key);
    chosen.set(at, asPlanned(next, request, language));
  }
  const all = [...chosen.values()];
  return { topics: request.wanted.map((kind, at): Planned => ({ kind, ...(chosen.get(at) ?? spare(all, at, request, language, bank)) })) };
}

function bestFor(isBlog: boolean, candidates: readonly Candidate[]): BankTopic | undefined {
  const large = candidates.filter(({ topic }) => !isTip(topic));
  if (isBlog) return large[0]?.topic;
  const short = large.filter(({ rank }) => rank < toldBefore).length <= leftToTheBlog;
  // What is asked about, of the season or liked is told wherever it comes first.
  const rank = (each: Candidate) => each.rank + (isTip(each.topic) || each.rank < ofTheTrade || !short ? 0 : toldBefore / 2);
  return candidates.toSorted((a, b) => rank(a) - rank(b))[0]?.topic;
}

function wishesLeft(request: TopicsRequest, language: SpokenLanguage, slugify: (text: string) => string): ContentTopic[] {
  const { wishes, earlier, avoid, business } = request;
  const used = new Set(earlier.map(({ topic }) => topic.key));
  return wishes.flatMap((wish) => {
    const subject = subjectOf(wish);
    const key = slugify(subject).slice(0, 60).replace(/-+$/, '');
    if (key === '' || used.has(key) || isAvoided(wish, avoid, language)) return [];
    const plain = subject.length <= longestTitle && isPlain(subject, business);
    // What may not be published as it stands is still a wish: it names the subject, in words that may.
    const title = plain ? subject.charAt(0).toUpperCase() + subject.slice(1) : key.replaceAll('-', ' ').slice(0, longestTitle);
    return [{ key, title, angle: frames[language].angles[angles[seedNumber(wish) % angles.length] ?? 'checklist'] }];
  });
}

interface Candidate {
  topic: BankTopic;
  /** The lower, the sooner. */
  rank: number;
}

function inOrder(request: TopicsRequest, language: SpokenLanguage, { own, general }: Told): Candidate[] {
  const { business, season, avoid, earlier } = request;
  const rejected = new Set(earlier.filter(({ rejectedBecause }) => rejectedBecause !== undefined).map(({ topic }) => topic.key));
  const told = earlier.map(({ topic }) => topic.key);
  const suits = (topic: BankTopic) =>
    !rejected.has(topic.key) &&
    (topic.seasons?.includes(season) ?? true) &&
    (topic.key !== 'our-facts' || quotableFacts(business).length >= 2) &&
    !isAvoided(labelOf(topic), avoid, language) &&
    !isAvoided(topic.why, avoid, language);
  const all = [...own.filter(suits).map((topic) => ({ topic, isOwn: true })), ...general.filter(suits).map((topic) => ({ topic, isOwn: false }))];
  const wellReceived = relatedToLiked(request, all.map(({ topic }) => topic), language);

  const fresh = all
    .filter(({ topic }) => !told.includes(topic.key))
    .map(({ topic, isOwn }): Candidate => ({ topic, rank: rankOf(topic, isOwn, request, language, wellReceived) }));
  const again = all
    // A tip has one telling, and is not told twice as long as anybody remembers it.
    .filter(({ topic }) => told.includes(topic.key) && !isTip(topic))
    .map(({ topic, isOwn }): Candidate => ({ topic, rank: rankAgain(topic, isOwn, request) }));
  return [...fresh, ...again].toSorted((a, b) => a.rank - b.rank);
}

/** What was asked about comes first, then the season, then what is like something people liked, then the trade, then the general. */
function rankOf(topic: BankTopic, isOwn: boolean, { asked, business }: TopicsRequest, language: SpokenLanguage, wellReceived: ReadonlySet<string>): number {
  const about = asked.length === 0 ? undefined : stemsOf(labelOf(topic), language);
  const asker = about ? asked.findIndex((each) => shared(stemsOf(each.about, language), about) >= related) : -1;
  const chance = (seedNumber(`${business.name} ${topic.key}`) % 1000) / 1000;
  if (asker >= 0) return asker / (asked.length + 1) + chance / (asked.length + 1);
  if (topic.seasons && topic.seasons.length < 3) return 2 + chance;
  if (wellReceived.has(topic.key)) return 3 + chance;
  // Readers come for the trade: now and then a general one comes before its last.
  return (isOwn ? ofTheTrade : general) + chance;
}

function rankAgain(topic: BankTopic, isOwn: boolean, request: TopicsRequest): number {
  const { earlier } = request;
  // It has the newest first: the further behind, the longer ago.
  const lately = 1 - earlier.findIndex((piece) => piece.topic.key === topic.key) / (earlier.length + 1);
  if (likedAgain(topic, request)) return 3.5 + lately;
  return isOwn && hasAnotherSide(topic, fourWeeks, request) ? ofTheTradeAgain + lately / 10 : toldBefore + lately;
}

/** For each topic that people liked, the one most like it that has not been told. */
function relatedToLiked({ wellReceived, earlier }: TopicsRequest, topics: readonly BankTopic[], language: SpokenLanguage): ReadonlySet<string> {
  const told = new Set(earlier.map(({ topic }) => topic.key));
  const found = wellReceived.flatMap((key) => {
    const label = topics.find((topic) => topic.key === key);
    const title = label ? labelOf(label) : (earlier.find(({ topic }) => topic.key === key)?.topic.title ?? '');
    const liked = stemsOf(title, language);
    const next = topics
      .filter((topic) => topic.key !== key && !told.has(topic.key))
      .map((topic) => ({ topic, score: shared(stemsOf(labelOf(topic), language), liked) }))
      .toSorted((a, b) => b.score - a.score)[0];
    return next && next.score >= related ? [next.topic.key] : [];
  });
  return new Set(found);
}

function likedAgain(topic: BankTopic, request: TopicsRequest): boolean {
  return request.wellReceived.includes(topic.key) && hasAnotherSide(topic, stillInEars, request);
}

/** It is not among so many of the newest pieces, and there is a way in which it has not been told. */
function hasAnotherSide({ key }: BankTopic, newest: number, { earlier }: TopicsRequest): boolean {
  return !earlier.slice(0, newest).some(({ topic }) => topic.key === key) && anglesTold(key, { earlier }).size < angles.length;
}

function asPlanned(topic: BankTopic, request: TopicsRequest, language: SpokenLanguage): ContentTopic {
  const frame = frames[language];
  const angle = nextAngle(topic, request);
  return { key: topic.key, title: titleOf({ frame, topic, angle, seed: `${request.business.name} ${topic.key}` }), angle: frame.angles[angle] };
}

/** The one that has not been told, beginning where the business and the topic say; when all have, the one longest ago. */
function nextAngle(topic: BankTopic, { earlier, business }: TopicsRequest): Angle {
  const { key } = topic;
  const possible = anglesOf(topic);
  const from = seedNumber(`${business.name} ${key} angle`) % possible.length;
  const order = [...possible.slice(from), ...possible.slice(0, from)];
  const told = anglesTold(key, { earlier });
  const oldest = [...told].at(-1);
  return order.find((angle) => !told.has(angle)) ?? oldest ?? 'checklist';
}

/** In the order in which they were last told, the newest first. */
function anglesTold(key: string, { earlier }: Pick<TopicsRequest, 'earlier'>): ReadonlySet<Angle> {
  return new Set(earlier.filter(({ topic }) => topic.key === key).flatMap(({ topic }) => angleOf(topic.angle) ?? []));
}

/** More are wanted than there are topics: they begin anew, each told another way. */
function spare(all: readonly ContentTopic[], at: number, request: TopicsRequest, language: SpokenLanguage, bank: Told): ContentTopic {
  const whole = [...bank.own, ...bank.general].filter((topic) => !isTip(topic) && topic.key !== 'our-facts');
  const known = new Set(whole.map(({ key }) => key));
  const planned = all.some(({ key }) => known.has(key)) ? all.filter(({ key }) => known.has(key)) : whole.map((topic) => asPlanned(topic, request, language));
  const next = planned[at % planned.length];
  const topic = whole.find(({ key }) => key === next?.key);
  if (!next || !topic) throw new Error(`the bank has no general topic in ${language}`);
  const frame = frames[language];
  const angle = angles[(angles.indexOf(angleOf(next.angle) ?? 'checklist') + Math.floor(at / planned.length)) % angles.length] ?? 'checklist';
  return { key: next.key, title: titleOf({ frame, topic, angle, seed: `${request.business.name} ${topic.key}` }), angle: frame.angles[angle] };
}

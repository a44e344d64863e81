import type { AnsweredPiece, PieceRequest } from '../../port.ts';
import { chooseFacts } from '../chooseFacts.ts';
import type { Heard } from '../classify.ts';
import { firstSpoken, type SpokenLanguage } from '../detectLanguage.ts';
import { fold } from '../foldText.ts';
import { factsLanguageOf } from '../writeReply.ts';
import { angleOf } from './angleOf.ts';
import { angles, anglesOf, isTip, type Angle, type BankTopic } from './bank/bankTopic.ts';
import { bankFor, type Told } from './bank/trades.ts';
import { seedNumber } from './choose.ts';
import { embedText } from './embed.ts';
import { findNearest, isAvoided, labelOf } from './fits.ts';
import { frames } from './frame/frames.ts';
import { clip, isPlain, quotableFacts, sentencesOf } from './plainText.ts';
import { type Asked, readRemark, subjectOf } from './remarks.ts';
import { shared, stemsOf } from './stemsOf.ts';
import { type Telling, titleOf } from './telling.ts';
import { tooNearLocally } from './tooNearLocally.ts';
import { writeBlogBody } from './writeBlog.ts';
import { emailPreheader, emailSubject, writeEmailBody } from './writeEmail.ts';
import { tagsOf, writePost, writeSocialBody } from './writeSocial.ts';

/** How many wordings of each angle are tried where a text must differ from others. */
const turns = 2;
const mostFacts = 3;
const longestTitle = 90;

/**
 * A piece from the bank of topics and the business's facts: the same request has the same text. It says nothing of the
 * business that is not in its facts, and of the subject only what holds for any business of the trade. Where it must
 * differ from earlier texts it takes the telling that is farthest from them. No network.
 */
export async function writeLocalPiece(request: PieceRequest): Promise<AnsweredPiece> {
  const language = firstSpoken(request.language);
  const { topic, subject, title, isGeneral } = findTopic(request, language, await bankFor(request.business.type, language));
  const wanted = angleOf(request.topic.angle) ?? angles[seedNumber(request.topic.title) % angles.length] ?? 'checklist';
  const common = { subject, title, language, topic: withoutAvoided(topic, request, language), facts: factsFor(request, topic, language), asked: askedOf(request) };
  const ways = inOrder(wanted, anglesOf(topic)).map(({ angle, turn }) => () => tellingOf(request, common, angle, turn));
  return { ...written(chooseTelling(ways, request), request), ...(isGeneral && { isGeneral }) };
}

/** The wanted angle first, then the others, then all of them in other words. */
function inOrder(wanted: Angle, possible: readonly Angle[]): { angle: Angle; turn: number }[] {
  const order = [wanted, ...angles.filter((angle) => angle !== wanted)].filter((angle) => possible.includes(angle));
  return Array.from({ length: turns }, (_, turn) => order.map((angle) => ({ angle, turn }))).flat();
}

interface Found {
  topic: BankTopic;
  /** In somebody's own words, where the bank has nothing of it. */
  subject: string;
  /** Somebody's own, where they named the subject; else empty. */
  title: string;
  isGeneral?: boolean;
}

function findTopic(request: PieceRequest, language: SpokenLanguage, bank: Told): Found {
  const { business, topic, brief, avoid, kind } = request;
  const large = (topics: readonly BankTopic[]) => (kind === 'blog' ? topics.filter((each) => !isTip(each)) : topics);
  const [own, general, all] = [large(bank.own), large(bank.general), large(bank.all)];
  const known = all.find(({ key }) => key === topic.key);
  const inWords = brief.trim() === '' ? '' : subjectOf(brief);
  if (known && inWords === '') return { topic: known, subject: '', title: '' };

  const named = inWords === '' ? topic.title : inWords;
  const plain = named.length <= longestTitle && isPlain(named, business) ? named.charAt(0).toUpperCase() + named.slice(1) : '';
  const nearest = findNearest({ about: named, businessType: business.type }, [...own, ...general], all, language) ?? (inWords === '' ? undefined : known);
  if (nearest) return { topic: nearest, subject: '', title: plain };
  const fallbacks = general.filter((each) => !isTip(each) && each.key !== 'our-facts' && !isAvoided(labelOf(each), avoid, language));
  const fallback = fallbacks[seedNumber(named) % Math.max(1, fallbacks.length)] ?? general[0];
  if (!fallback) throw new Error(`the bank has no general topic in ${language}`);
  return { topic: fallback, subject: plain === '' ? '' : named, title: plain, isGeneral: true };
}

function withoutAvoided(topic: BankTopic, { avoid }: PieceRequest, language: SpokenLanguage): BankTopic {
  const wantedParts = (list: readonly string[]) => list.filter((part) => !isAvoided(part, avoid, language));
  return {
    ...topic,
    steps: wantedParts(topic.steps),
    mistakes: wantedParts(topic.mistakes),
    questions: topic.questions.filter((pair) => !isAvoided(pair.join(' '), avoid, language)),
  };
}

/** What is wanted otherwise, without what may not be said. */
function askedOf({ business, brief, again }: PieceRequest): Asked {
  const asked = readRemark(`${brief}\n${again?.remark ?? ''}`, business.voice);
  const isFact = quotableFacts(business).some((fact) => fold(fact) === fold(asked.mention));
  return { ...asked, mention: isFact || isPlain(asked.mention, business) ? asked.mention : '' };
}

function tellingOf(request: PieceRequest, common: Pick<Telling, 'subject' | 'title' | 'language' | 'topic' | 'facts' | 'asked'>, angle: Angle, turn: number): Telling {
  const { business, kind, month } = request;
  const { topic, language, title } = common;
  const frame = frames[language];
  const seed = `${business.name} ${topic.key} ${angle} ${kind} ${month} ${turn}`;
  return { ...common, business, frame, angle, seed, title: title === '' ? titleOf({ frame, topic, angle, seed }) : title };
}

/** Facts that have to do with the topic, then hours and area: what a reader who is interested wants to know next. */
function factsFor({ business }: PieceRequest, topic: BankTopic, language: SpokenLanguage): string[] {
  if (factsLanguageOf(business) !== language) return [];
  const facts = quotableFacts(business);
  if (topic.key === 'our-facts') return facts.slice(0, 8);
  const about = stemsOf(labelOf(topic), language);
  const near = facts
    .map((fact) => ({ fact, score: shared(stemsOf(fact, language), about) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
  const nothing = { start: 0, end: 0, text: '' };
  const heard: Heard = new Map([['hours', nothing], ['area', nothing]]);
  const practical = chooseFacts(facts, heard, { domain: undefined, topic: undefined, place: undefined }, '', language, 2);
  return [...new Set([...near.slice(0, 2), ...practical])].slice(0, mostFacts);
}

/** The first telling, unless there is something that it must differ from. */
function chooseTelling(ways: readonly (() => Telling)[], request: PieceRequest): Telling {
  const [first, ...rest] = ways;
  if (!first) throw new Error('there is no way to tell it');
  const { again, near } = request;
  const others = [...(again ? [`${again.title}\n${again.body}`] : []), ...near.map(({ title, text }) => `${title}\n${text}`)].map(embedText);
  const measured = (each: Telling) => {
    const own = embedText(`${each.title}\n${bodyOf(each, request)}`);
    return { each, similarity: Math.max(...others.map((other) => own.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0))) };
  };
  if (others.length === 0) return first();
  const wanted = measured(first());
  if (!again && wanted.similarity < tooNearLocally) return wanted.each;
  return rest.reduce((best, way) => {
    const next = measured(way());
    return next.similarity < best.similarity ? next : best;
  }, wanted).each;
}

function bodyOf(told: Telling, { kind }: PieceRequest): string {
  return kind === 'blog' ? writeBlogBody(told) : kind === 'email' ? writeEmailBody(told) : writeSocialBody(told);
}

function written(told: Telling, request: PieceRequest): AnsweredPiece {
  const { kind, platforms } = request;
  const { topic, angle, language, title } = told;
  const about = angle === 'questions' && topic.questions.length > 0 ? topic.questions.map(([question]) => question).join(' ') : topic.why;
  return {
    language,
    title,
    body: bodyOf(told, request),
    excerpt: kind === 'blog' ? clip(sentencesOf(topic.why).slice(0, 2).join(' '), 300) : '',
    metaDescription: kind === 'blog' ? clip(about, 155) : '',
    tags: kind === 'email' ? [] : tagsOf(topic.tags).slice(0, 5),
    subject: kind === 'email' ? emailSubject(told) : '',
    preheader: kind === 'email' ? emailPreheader(told) : '',
    variants: kind === 'social' ? platforms.map((platform) => ({ platform, text: writePost(platform, told) })) : [],
  };
}

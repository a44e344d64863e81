import type { BusinessBrief } from '../../port.ts';
import type { SpokenLanguage } from '../detectLanguage.ts';
import { say } from '../fillSentence.ts';
import type { Angle, BankTopic } from './bank/bankTopic.ts';
import type { Frame } from './frame/frame.ts';
import type { Asked } from './remarks.ts';

/** Everything that one telling of a topic is made from. */
export interface Telling {
  business: BusinessBrief;
  language: SpokenLanguage;
  frame: Frame;
  topic: BankTopic;
  angle: Angle;
  /** Of the piece; a topic's own or, where somebody named a subject, theirs. */
  title: string;
  /** The subject in somebody's own words, where the bank has none of it; else empty. */
  subject: string;
  asked: Asked;
  /** Facts that fit, in the language of the text; quoted word for word. */
  facts: readonly string[];
  /** Changes which of the equal ways are taken. */
  seed: string;
}

/** One of several equal ways, with the telling's own names in it. */
export function sayIn({ topic, business, subject, asked, frame, seed }: Telling, ways: readonly string[], slot: string): string {
  const [open, close] = frame.quotes;
  const values = { name: topic.name, business: business.name, subject: subject === '' ? '' : `${open}${subject}${close}`, what: asked.mention };
  return say(ways, values, `${seed} ${slot}`);
}

export function titleOf({ frame, topic, angle, seed }: Pick<Telling, 'frame' | 'topic' | 'angle' | 'seed'>): string {
  return angle === 'checklist' ? topic.title : say(frame.titles[angle], { name: topic.name }, `${seed} title`);
}

/** The sentences that come before the subject itself: what was asked to be said, and what it is about. */
export function preface(telling: Telling): string[] {
  const { asked, subject, frame } = telling;
  return [
    ...(asked.tone === 'warm' ? [sayIn(telling, frame.warm, 'warm')] : []),
    ...(subject === '' ? [] : [sayIn(telling, frame.about, 'about')]),
  ];
}

export function mentioned(telling: Telling): string {
  return telling.asked.mention === '' ? '' : sayIn(telling, telling.frame.mention, 'mention');
}

/** How it begins: with the reason in a checklist, else with a sentence for the angle. */
export function opening(telling: Telling): string {
  const { angle, topic, frame } = telling;
  return angle === 'checklist' ? topic.why : sayIn(telling, frame.openings[angle], 'opening');
}

/** The best fact in a sentence of its own, word for word; empty where there is none. */
export function factSentence(telling: Telling): string {
  const [fact] = telling.facts;
  if (fact === undefined) return '';
  const lead = sayIn(telling, telling.frame.factLead, 'factLead');
  // Two colons in a row read like a mistake.
  return `${fact.includes(':') ? lead.replace(/\s?:$/u, ' –') : lead} ${asSentence(fact)}`;
}

export const asSentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

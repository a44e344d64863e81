import type { BusinessBrief } from '../port.ts';
import { findTimes } from '../promises/findTimes.ts';
import { chooseFacts } from './chooseFacts.ts';
import type { Classified } from './classify.ts';
import { type SpokenLanguage, spokenLanguages } from './detectLanguage.ts';
import { say, type Values } from './fillSentence.ts';
import type { NextStep } from './topics/topic.ts';
import { english } from './wording/english.ts';
import { french } from './wording/french.ts';
import { german } from './wording/german.ts';
import { spanish } from './wording/spanish.ts';
import type { Wording } from './wording/wording.ts';

export const wordings: Readonly<Record<SpokenLanguage, Wording>> = { en: english, es: spanish, fr: french, de: german };

export interface Written {
  subject: string;
  body: string;
}

export interface ReplyInput {
  business: BusinessBrief;
  firstName: string;
  message: string;
  channel: 'email' | 'sms';
  classified: Classified;
}

/** Two text messages; longer ones cost more and are not read. */
export const smsLimit = 320;

/** The first reply: shows that the message was read, answers what the facts answer, and proposes one next step. */
export function writeReply(input: ReplyInput): Written {
  return input.channel === 'sms' ? writeSms(input) : writeEmail(input);
}

/** What the subject of the conversation is called in a language, with its place; empty where none was recognised. */
export function topicName({ subject }: Pick<Classified, 'subject'>, language: SpokenLanguage): string {
  if (!subject.topic) return '';
  return [subject.topic.name[language], subject.place?.[language] ?? ''].filter((part) => part !== '').join(' ');
}

export function factsLanguageOf(business: BusinessBrief): SpokenLanguage {
  return spokenLanguages.find((language) => business.locale.startsWith(language)) ?? 'en';
}

export function valuesOf({ business, firstName, classified }: ReplyInput): Values {
  return { name: firstName, business: business.name, topic: topicName(classified, classified.writes), phone: business.phone, fact: '', language: '' };
}

function writeEmail(input: ReplyInput): Written {
  const { classified, message } = input;
  const wording = wordings[classified.writes];
  const values = valuesOf(input);
  const one = (ways: readonly string[], slot: string) => say(ways, values, message + slot);
  const paragraphs = [
    one(values.name === '' ? wording.greeting.slice(-1) : wording.greeting.slice(0, -1), 'greeting'),
    ...emailParagraphs(input, wording, values, one),
    `${one(wording.signOff, 'signOff')}\n${input.business.name}`,
  ];
  return {
    subject: one(values.topic === '' || classified.kind !== 'sales' ? wording.subjectPlain : wording.subject, 'subject'),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

type Say = (ways: readonly string[], slot: string) => string;

export function emailParagraphs(input: ReplyInput, wording: Wording, values: Values, one: Say): string[] {
  const { classified, message, business } = input;
  const orCall = one(wording.orCall, 'orCall');
  if (classified.emergency) return [one(wording.emergency.slice(business.phone === '' ? 1 : 0, business.phone === '' ? 2 : 1), 'emergency')];
  if (message.trim() === '') return [one(wording.noMessage, 'noMessage'), orCall];
  switch (classified.kind) {
    case 'support':
      return [one(supportWays(classified, wording), 'support'), orCall];
    case 'job':
      return [one(wording.job, 'job')];
    case 'partnership':
      return [one(wording.partnership, 'partnership')];
    case 'spam':
    case 'other':
      return [one(wording.aside, 'aside'), orCall];
    case 'sales':
      return [
        join(one(values.topic === '' ? wording.openingPlain : wording.opening, 'opening'), understanding(classified, message, wording, one)),
        answer(input, wording, values),
        join(...nextStep(classified, wording, one), orCall),
      ];
  }
}

function supportWays(classified: Classified, wording: Wording): readonly string[] {
  if (classified.needsPerson) return wording.complaint;
  return classified.heard.has('appointment') ? wording.supportAppointment : wording.support;
}

/** One sentence on the situation: the most pressing one that was heard. */
function understanding({ heard, priority }: Classified, message: string, wording: Wording, one: Say): string {
  if (priority === 'cold') return one(wording.browsing, 'understanding');
  if (priority === 'hot' && heard.has('urgent')) {
    return one(heard.has('problem') ? wording.troublePressing : wording.pressing, 'understanding');
  }
  const namesATime = heard.has('soon') || findTimes(message).length > 0;
  if (namesATime && (heard.has('appointment') || priority === 'hot')) return one(wording.timing, 'understanding');
  if (heard.has('unhurried') && priority === 'warm' && !heard.has('urgent')) return one(wording.unhurried, 'understanding');
  return heard.has('problem') && !heard.has('price') ? one(wording.trouble, 'understanding') : '';
}

/** What the facts say about what was asked; without them, an honest word on why there is no figure yet. */
export function answer({ business, classified, message }: ReplyInput, wording: Wording, values: Values): string {
  const { heard, subject, writes } = classified;
  const factsLanguage = factsLanguageOf(business);
  const facts = chooseFacts(business.facts, heard, subject, message, factsLanguage, 3).map(asSentence);
  const parts: string[] = [];
  if (facts.length > 0) {
    const foreign = factsLanguage !== writes;
    const language = foreign ? languageName(factsLanguage, writes) : '';
    parts.push(say(foreign ? wording.foreignFacts : wording.facts, { ...values, fact: facts.join(' '), language }, message + 'facts'));
  }
  const answered = (signal: 'price' | 'hours' | 'area') => chooseFacts(business.facts, new Map([...heard].filter(([key]) => key === signal)), subject, message, factsLanguage, 1).length > 0;
  if (heard.has('price') && !answered('price')) parts.push(say(wording.priceUnknown, values, message + 'price'));
  if (heard.has('hours') && !answered('hours')) parts.push(say(wording.hoursUnknown, values, message + 'hours'));
  if (heard.has('area') && !answered('area')) parts.push(say(wording.areaUnknown, values, message + 'area'));
  return parts.join(' ');
}

function nextStep({ heard, subject, priority, writes }: Classified, wording: Wording, one: Say): string[] {
  if (heard.has('callMe')) return [one(wording.nextStep.callBack, 'nextStep')];
  if (priority === 'cold') return [one(wording.nextStep.browsing, 'nextStep')];
  const { domain, topic } = subject;
  const kind = stepKind(subject);
  const question = domain === undefined ? one(wording.tellMore, 'tellMore') : (topic?.asks ?? true) ? domain.ask[writes] : '';
  const step = one(kind === 'visit' && question === '' ? wording.visitWithoutQuestion : wording.nextStep[kind], 'nextStep');
  // Before a talk the proposal comes first: the question is for the talk.
  return kind === 'talk' ? [step, question] : [question, step];
}

/** A gift card needs no appointment: what the trade's question does not fit is talked about. */
function stepKind({ domain, topic }: Classified['subject']): NextStep {
  if (domain === undefined) return 'talk';
  return domain.nextStep === 'appointment' && topic?.asks === false ? 'talk' : domain.nextStep;
}

function writeSms(input: ReplyInput): Written {
  const { classified, message, business } = input;
  const wording = wordings[classified.writes];
  const values = valuesOf(input);
  const one = (ways: readonly string[], slot: string) => say(ways, values, message + slot);
  const { sms } = wording;
  const greeting = one(values.name === '' ? sms.greeting.slice(-1) : sms.greeting.slice(0, -1), 'greeting');
  const plain = one(sms.openingPlain, 'opening');
  if (classified.kind !== 'sales' || message.trim() === '' || classified.emergency) {
    const [text = ''] = emailParagraphs(input, wording, values, one);
    return fit([[greeting, lowerFirst(text, classified.writes)], [greeting, plain]]);
  }
  const opening = values.topic === '' ? plain : one(sms.opening, 'opening');
  const step = smsStep(classified, sms, one);
  const orCall = one(sms.orCall, 'orCall');
  const sameLanguage = factsLanguageOf(business) === classified.writes;
  const [fact = ''] = sameLanguage
    ? chooseFacts(business.facts, classified.heard, classified.subject, message, classified.writes, 1).map(asSentence)
    : [];
  return fit([
    [greeting, opening, fact, step, orCall],
    [greeting, opening, fact, step],
    [greeting, opening, step, orCall],
    [greeting, opening, step],
    [greeting, plain, step],
    [greeting, step],
  ]);
}

function smsStep({ heard, subject, priority }: Classified, sms: Wording['sms'], one: Say): string {
  if (heard.has('callMe')) return one(sms.nextStep.callBack, 'nextStep');
  if (priority === 'cold') return one(sms.nextStep.browsing, 'nextStep');
  return one(sms.nextStep[stepKind(subject)], 'nextStep');
}

/** The fullest of several versions that fits into a text message. */
export function fit(versions: readonly (readonly string[])[], limit = smsLimit): Written {
  const bodies = versions.map((parts) => join(...parts));
  return { subject: '', body: bodies.find((body) => body.length <= limit) ?? (bodies.at(-1) ?? '').slice(0, limit) };
}

export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** After a greeting with a comma a sentence goes on in lower case; German sentences are written that way already. */
export function lowerFirst(text: string, language: SpokenLanguage): string {
  return language === 'de' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function asSentence(fact: string): string {
  return /[.!?…]$/.test(fact) ? fact : `${fact}.`;
}

function languageName(code: string, inLanguage: SpokenLanguage): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}

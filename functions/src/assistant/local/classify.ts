import type { LeadKind, Priority } from '../../model/words.ts';
import { detectLanguage, type SpokenLanguage, spokenLanguages } from './detectLanguage.ts';
import { explain } from './explain.ts';
import { type Emergency, findEmergency } from './findEmergency.ts';
import { findSubject, type Subject } from './findTopic.ts';
import { foldText, quoteAround } from './foldText.ts';
import { type Lexicon, type Signal, signals } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { PhraseMatch } from './phraseList.ts';

export type Heard = ReadonlyMap<Signal, PhraseMatch>;

export interface Classified {
  language: string;
  /** The language to write in: the lead's where it is spoken, else the business's, else English. */
  writes: SpokenLanguage;
  kind: LeadKind;
  priority: Priority;
  emergency: Emergency | undefined;
  score: number;
  reason: string;
  quotes: string[];
  confidence: number;
  needsPerson: boolean;
  heard: Heard;
  subject: Subject;
}

export interface ClassifyInput {
  message: string;
  businessType: string;
  /** BCP 47 locale of the business. */
  locale: string;
}

/** Everything the local assistant makes of a message. Same message, same business: same answer. */
export async function classify({ message, businessType, locale }: ClassifyInput): Promise<Classified> {
  const detected = await detectLanguage(message, locale);
  const own = spokenLanguages.find((language) => locale.startsWith(language)) ?? 'en';
  const writes = detected.spoken ?? own;
  const text = foldText(message);
  const heard = listen(text.folded, lexicons[writes]);
  const subject = findSubject(text.folded, writes, businessType);
  // Danger is looked for in every language: people in fear mix them.
  const emergency = findEmergency(text.folded, Object.values(lexicons));

  const unspoken = detected.spoken === undefined;
  // What cannot be read is most likely what most people write: a request.
  const kind = unspoken && !emergency ? 'sales' : kindOf(heard, subject, emergency, message);
  const priority = priorityOf(kind, heard, emergency, message);
  const complaint = kind === 'support' && isComplaint(heard);
  const verdict = { kind, priority, emergency, complaint, heard, subject, language: detected.language, unspoken, message };
  return {
    ...verdict,
    writes,
    score: scoreOf(kind, priority, heard, subject, emergency),
    reason: explain(verdict),
    quotes: evidence(kind, heard, emergency).map(({ start, end }) => quoteAround(text, start, end)).filter(isNew),
    confidence: confidenceOf(unspoken, detected.certainty, kind, heard, subject, message),
    needsPerson: unspoken || complaint,
  };
}

function listen(folded: string, lexicon: Lexicon): Heard {
  const heard = new Map<Signal, PhraseMatch>();
  for (const signal of signals) {
    const match = lexicon.signals[signal].find(folded);
    if (match) heard.set(signal, match);
  }
  // "Nothing urgent" holds the word "urgent".
  const unhurried = lexicon.signals.unhurried.findAll(folded);
  const urgent = lexicon.signals.urgent.findAll(folded).find((match) => !unhurried.some((other) => overlap(match, other)));
  if (urgent) heard.set('urgent', urgent);
  else heard.delete('urgent');
  return heard;
}

function overlap(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What somebody who wants a service says, and somebody who sells one hardly ever does. */
const requests: readonly Signal[] = ['need', 'offered', 'problem', 'appointment', 'callMe', 'hours', 'area'];
/** Of these, what even a salesman's text does not hold. */
const plainRequests: readonly Signal[] = ['need', 'offered', 'callMe'];
const wishes: readonly Signal[] = [...requests, 'price', 'ready', 'urgent', 'browsing'];

function kindOf(heard: Heard, subject: Subject, emergency: Emergency | undefined, message: string): LeadKind {
  const has = (signal: Signal) => heard.has(signal);
  if (emergency) return 'sales';
  if (message.trim() === '') return 'other';
  // A real enquiry must never be dropped: advertising is only what reads like it and asks for nothing that we do.
  const asking = has('pitch') ? plainRequests : requests;
  if (has('surelySpam') || (has('spam') && !asking.some(has))) return 'spam';
  if (isComplaint(heard)) return 'support';
  if (has('job')) return 'job';
  if (has('partnership')) return 'partnership';
  const goneWrong = has('change') || has('problem') || has('displeasure');
  if (has('aside') && !goneWrong && !has('price') && !has('appointment')) return 'other';
  const wantsMore = has('price') || has('appointment') || has('ready') || has('need');
  if (has('customer') && (goneWrong || !wantsMore)) return 'support';
  if (has('change') && !has('price') && !has('offered')) return 'support';
  if (has('pitch') && !requests.some(has) && (has('spam') || !has('price'))) return 'other';
  // Who asks something in whole words most likely wants something, even where no word of it is known.
  const asks = message.includes('?') && message.trim().split(/\s+/).length >= 5;
  return wishes.some(has) || subject.topic || asks ? 'sales' : 'other';
}

function isComplaint(heard: Heard): boolean {
  const has = (signal: Signal) => heard.has(signal);
  if (has('legalThreat')) return true;
  if (has('anger') || has('displeasure') || has('demand')) {
    // What went wrong elsewhere is a reason to come to us.
    if (has('customer')) return true;
    if (has('elsewhere')) return false;
    return has('demand') || (has('anger') && has('displeasure'));
  }
  return false;
}

function priorityOf(kind: LeadKind, heard: Heard, emergency: Emergency | undefined, message: string): Priority {
  const has = (signal: Signal) => heard.has(signal);
  if (emergency) return 'hot';
  if (kind === 'support') return 'warm';
  if (message.trim() === '') return 'warm';
  if (kind !== 'sales') return 'cold';
  if (has('browsing')) return 'cold';
  if (has('unhurried') && !has('urgent') && !has('soon')) return 'warm';
  if (has('ready') && has('appointment')) return 'hot';
  const pressing = has('urgent') || has('soon');
  return pressing && (has('ready') || requests.some(has)) ? 'hot' : 'warm';
}

function scoreOf(kind: LeadKind, priority: Priority, heard: Heard, subject: Subject, emergency: Emergency | undefined): number {
  if (emergency) return 100;
  if (kind === 'spam') return 0;
  const base = { hot: 78, warm: 52, cold: 22 }[priority];
  if (kind !== 'sales') return kind === 'support' ? 40 : Math.min(base, 20);
  const worth: readonly (readonly [Signal, number])[] = [['ready', 8], ['appointment', 6], ['price', 4], ['need', 4], ['callMe', 4], ['urgent', 3]];
  const more = worth.reduce((sum, [signal, points]) => sum + (heard.has(signal) ? points : 0), subject.topic ? 4 : 0);
  return Math.min(99, base + more);
}

function evidence(kind: LeadKind, heard: Heard, emergency: Emergency | undefined): PhraseMatch[] {
  if (emergency) return [emergency.match];
  const telling: Readonly<Record<LeadKind, readonly Signal[]>> = {
    sales: ['urgent', 'soon', 'problem', 'appointment', 'price', 'need', 'browsing'],
    support: ['legalThreat', 'anger', 'displeasure', 'change', 'customer'],
    partnership: ['partnership'],
    job: ['job'],
    spam: ['surelySpam', 'spam', 'pitch'],
    other: ['aside', 'pitch'],
  };
  return telling[kind].flatMap((signal) => heard.get(signal) ?? []).slice(0, 3);
}

/** Longer ones hold more marks than letters, and do not fit the model. */
const longestQuote = 300;

function isNew(quote: string, at: number, quotes: readonly string[]): boolean {
  return quote !== '' && quote.length <= longestQuote && !quotes.slice(0, at).some((earlier) => earlier.includes(quote));
}

function confidenceOf(
  unspoken: boolean,
  certainty: number,
  kind: LeadKind,
  heard: Heard,
  subject: Subject,
  message: string,
): number {
  if (unspoken) return 0.2;
  if (message.trim() === '') return 0.6;
  if (kind === 'other' && !heard.has('aside')) return 0.3;
  const understood = 0.5 + Math.min(0.3, heard.size * 0.06) + (subject.topic ? 0.1 : 0);
  return Math.round(Math.min(0.95, understood * (0.8 + 0.2 * certainty)) * 100) / 100;
}

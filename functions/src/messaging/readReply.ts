import { english } from './replies/english.ts';
import { clauseAround, compile, findRefusal, hasPhrase, type Rules, type Span } from './replies/findRefusal.ts';
import { french } from './replies/french.ts';
import { german } from './replies/german.ts';
import { sentences, type Word, withoutQuotes, words } from './replies/splitReply.ts';
import { spanish } from './replies/spanish.ts';
import { optOutSentences } from './signMessage.ts';

/**
 * Which way of writing to them a person refuses: the one they answer on, the one they name, or all of them.
 */
export type Refused = 'here' | 'sms' | 'email' | 'everything';

export type ReplySays =
  /** `bare` where there is nothing else to read in it: no reply that somebody would answer. */
  | { says: 'optOut'; refused: Refused; bare: boolean }
  | { says: 'optIn' }
  | { says: 'help' }
  | { says: 'message' };

const phrasebooks = [english, spanish, french, german];
const everyRule: readonly Rules[] = phrasebooks.map(compile);

type Alone = keyof (typeof english)['alone'];
const alone = (kind: Alone): ReadonlySet<string> =>
  new Set(phrasebooks.flatMap((book) => book.alone[kind].map((phrase) => words(phrase).join(' '))));
const stopWords = alone('stop');
const bareStopWords = alone('bareStop');
const startWords = alone('start');
const helpWords = alone('help');
const besideStop = phrasebooks.flatMap((book) => book.alone.besideStop.map(words)).sort((one, other) => other.length - one.length);

const named = (kind: 'sms' | 'email' | 'everything') => phrasebooks.flatMap((book) => book.names[kind].map(words));
const names = { sms: named('sms'), email: named('email'), everything: named('everything') };

/** Words that carry a refusal on to another channel: "don't text me or email me". */
const carriesOn: ReadonlySet<Word> = new Set(['or', 'nor', 'by', 'via', 'in', 'me', 'o', 'ni', 'por', 'ou', 'par', 'oder', 'per', 'noch']);

/**
 * Reads what somebody answered, in English, Spanish, French or German: a word that means "write to me no more" or
 * "write to me again", the same in any reasonable wording, a cry for help, or a message for a person to read. In
 * doubt about an appointment, a contract or a leak it is a message: a stopped sequence and a person's eyes follow
 * from that too.
 */
export function readReply(body: string): ReplySays {
  const text = optOutSentences.reduce((rest, sentence) => rest.replaceAll(sentence, ' '), withoutQuotes(body));
  const said = sentences(text);
  const whole = said.flat().filter((word) => word !== ',').join(' ');
  if (startWords.has(whole)) return { says: 'optIn' };
  if (helpWords.has(whole)) return { says: 'help' };
  if (bareStopWords.has(whole) || isStopAlone(said)) {
    return { says: 'optOut', refused: refusedBy([whole.split(' ')]), bare: true };
  }
  const refusals = said.flatMap(refusalIn);
  const [first, last] = [said[0], said.at(-1)];
  const shouted = [first, last].some((sentence) => sentence && isStop(sentence)) && /(^|[.!\n]\s*)STOP\s*($|[.!\n])/.test(text.trim());
  if (refusals.length === 0 && !shouted) return { says: 'message' };
  return { says: 'optOut', refused: refusedBy(refusals), bare: false };
}

/** One of the words, or the same again and again. */
function isStop(sentence: readonly Word[]): boolean {
  const isRepeated = sentence.length > 0 && sentence.every((word) => stopWords.has(word));
  return isRepeated || stopWords.has(sentence.join(' '));
}

/** One stop word, and beside it nothing but a please, a thank-you or a "wrong number". */
function isStopAlone(said: readonly (readonly Word[])[]): boolean {
  if (stopWords.has(said.flat().join(' '))) return true;
  const rests = said.map(withoutCompany);
  return rests.some(isStop) && rests.every((rest) => rest.length === 0 || isStop(rest));
}

function withoutCompany(sentence: readonly Word[]): Word[] {
  const rest: Word[] = [];
  for (let at = 0; at < sentence.length; ) {
    const company = besideStop.find((phrase) => phrase.every((word, index) => sentence[at + index] === word));
    const word = sentence[at];
    if (!company && word !== undefined && word !== ',') rest.push(word);
    at += company?.length ?? 1;
  }
  return rest;
}

/** The words of the refusal in a sentence, with those that name a way of writing. */
function refusalIn(sentence: readonly Word[]): Word[][] {
  for (const rules of everyRule) {
    const span = findRefusal(sentence, rules);
    if (span) return [sentence.slice(span.from, carriedOn(sentence, span))];
  }
  return [];
}

function carriedOn(sentence: readonly Word[], { from, to }: Span): number {
  const clause = clauseAround(sentence, { from, to });
  // "In any way" may stand anywhere behind it; a channel only where it is tied to it by an "or".
  if (hasPhrase(sentence.slice(to, clause.to), names.everything)) return clause.to;
  let end = to;
  while (end < clause.to) {
    const word = sentence[end] ?? '';
    const isName = hasPhrase([word], names.sms) || hasPhrase([word], names.email);
    if (!isName && !carriesOn.has(word)) break;
    end += 1;
  }
  return end;
}

function refusedBy(refusals: readonly (readonly Word[])[]): Refused {
  const speaksOf = (kind: keyof typeof names) => refusals.some((refusal) => hasPhrase(refusal, names[kind]));
  const [sms, email] = [speaksOf('sms'), speaksOf('email')];
  if (speaksOf('everything') || (sms && email)) return 'everything';
  if (sms) return 'sms';
  return email ? 'email' : 'here';
}

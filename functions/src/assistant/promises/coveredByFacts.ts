import { fold } from '../local/foldText.ts';
import { type FoundAmount, findAmounts } from './findAmounts.ts';
import { type ClaimKind, claimsOf, type FoundClaim } from './findClaims.ts';
import { commitments, type FoundTime, findTimes } from './findTimes.ts';

/** A fact of the business's, and what it says. */
export interface ReadFact {
  folded: string;
  stems: ReadonlySet<string>;
  amounts: readonly FoundAmount[];
  times: readonly FoundTime[];
  claims: ReadonlySet<ClaimKind>;
  numbers: ReadonlySet<string>;
}

/** Facts already read: one business's are asked about again and again while its settings are cached. */
const alreadyRead = new WeakMap<readonly string[], readonly ReadFact[]>();

export function readFacts(facts: readonly string[]): readonly ReadFact[] {
  const known = alreadyRead.get(facts) ?? facts.map(readFact);
  alreadyRead.set(facts, known);
  return known;
}

function readFact(fact: string): ReadFact {
  const folded = fold(fact);
  return {
    folded,
    stems: stemsOf(folded),
    amounts: findAmounts(fact),
    times: findTimes(fact),
    claims: claimsOf(fact),
    numbers: new Set(folded.match(/\d+/g) ?? []),
  };
}

/** The same amount about the same thing. */
export function coversAmount(fact: ReadFact, amount: FoundAmount, text: string, comparable: boolean): boolean {
  const same = fact.amounts.some(
    (known) => known.value === amount.value && known.currency === amount.currency && (!known.from || amount.from),
  );
  return same && (!comparable || sharesStem(fact, sentenceWith(text, amount.phrase)));
}

/** A day of the opening hours may be named; that we come on that day is a promise of its own. */
export function coversTime(facts: readonly ReadFact[], { key, sentence }: FoundTime): boolean {
  if (commitments.find(sentence)) return false;
  const known = facts.flatMap((fact) => fact.times.map((time) => time.key));
  if (!key.startsWith('weekday:')) return known.includes(key);
  const days = new Set(known.filter((other) => other.startsWith('weekday:')).flatMap(weekdaysOf));
  return weekdaysOf(key).every((day) => days.has(day));
}

/** The figures of `weekday:12345`. */
function weekdaysOf(key: string): string[] {
  return key.match(/\d/g) ?? [];
}

/** The same kind of claim about the same thing. */
export function coversClaim(fact: ReadFact, { kind, phrase, sentence }: FoundClaim): boolean {
  const figures = phrase.match(/\d+/g) ?? [];
  return fact.claims.has(kind) && figures.every((figure) => fact.numbers.has(figure)) && sharesStem(fact, sentence, phrase);
}

function sharesStem(fact: ReadFact, sentence: string, without = ''): boolean {
  const stems = stemsOf(fold(sentence).replace(fold(without), ' '));
  return [...stems].some((stem) => fact.stems.has(stem));
}

/** First five letters of the longer words, which is where "visits" and "visiting" meet. */
function stemsOf(folded: string): ReadonlySet<string> {
  return new Set((folded.match(/[a-z]{4,}/g) ?? []).filter((word) => !stopStems.has(word.slice(0, 5))).map((word) => word.slice(0, 5)));
}

/** Beginnings of words that say nothing about what a price or claim is for. */
const stopStems = new Set(['price', 'cost', 'costs', 'from', 'with', 'your', 'this', 'that', 'have', 'will', 'free', 'we', 'euro', 'euros', 'dolla', 'preci', 'cuest', 'prix', 'cout', 'coute', 'preis', 'koste', 'avec', 'pour', 'para', 'eine', 'einen', 'ihre', 'ihnen', 'only', 'just', 'offer', 'disco', 'guara', 'garan']);

function sentenceWith(text: string, phrase: string): string {
  return text.split(/[!?\n]|\.(?=\s|$)/).find((sentence) => sentence.includes(phrase)) ?? '';
}

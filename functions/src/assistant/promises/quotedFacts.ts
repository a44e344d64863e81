import type { BusinessBrief } from '../port.ts';

/** Shorter facts could be part of anything: "1" would cover the first digit of every price. */
const shortest = 12;

/** Stands where a fact or the business's own name stood; no word, no number, no end of a sentence. */
const quoted = ' \uE000 ';

/** True where a fact is long enough that finding it word for word in a draft means that it was quoted. */
export function canBeQuoted(fact: string): boolean {
  return fact.trim().length >= shortest;
}

/** The text without the business's name and the facts that it repeats word for word: what the owner said may be said. */
export function withoutQuotedFacts(text: string, business: Pick<BusinessBrief, 'name' | 'facts'>): string {
  const withoutFacts = withoutPhrases(text, business.facts.filter(canBeQuoted));
  // With its capitals: a shop called "Free" must not make everything else free.
  return business.name.trim() === '' ? withoutFacts : withoutFacts.replace(wholePhrase(business.name, 'gu'), quoted);
}

/** The text without these phrases, however short: for what the owner wants said in just this message. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  const longestFirst = phrases.filter((phrase) => phrase.trim() !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, phrase) => rest.replace(wholePhrase(phrase, 'giu'), quoted), text);
}

function wholePhrase(phrase: string, flags: string): RegExp {
  const pattern = phrase
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}]|[.,]\\d)`, flags);
}

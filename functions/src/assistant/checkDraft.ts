import { fold } from './local/foldText.ts';
import type { BusinessBrief } from './port.ts';
import { findAddresses, withoutAddresses } from './promises/findAddresses.ts';
import { type FoundAmount, findAmounts } from './promises/findAmounts.ts';
import { type ClaimKind, claimsOf, type FoundClaim, findClaims } from './promises/findClaims.ts';
import { commitments, type FoundTime, findTimes } from './promises/findTimes.ts';
import { repeatedWords } from './promises/repeatedWords.ts';
import { withoutQuotedFacts } from './promises/quotedFacts.ts';

export interface CheckedDraft {
  subject: string;
  body: string;
  /** BCP 47 language the draft is written in. */
  language: string;
}

/** The owner reads these; more would not be read. */
const mostReasons = 8;
const longestPhrase = 80;

/**
 * Why a draft must wait for the owner's approval: every promise in it that the business's facts do not cover, every
 * link, address and number that is not the business's own, and every stretch of the lead's own words. Empty when it
 * may go out. A draft with reasons is never sent by itself, so a foreign link or number never reaches a message
 * unseen; nothing is cut out of it, since a sentence with a hole in it would be worse than one that waits.
 *
 * A fact covers a promise where it is quoted word for word, or names the same amount, time or claim about the same
 * thing. Where the draft is in another language than the facts only figures can be compared, so claims in words wait.
 *
 * @param leadText what the lead wrote, so that nobody can use the form to send a stranger his own words
 */
export function checkDraft(draft: CheckedDraft, business: BusinessBrief, leadText: string): string[] {
  const text = `${draft.subject}\n${draft.body}`;
  const addresses = findAddresses(text, business);
  const rest = withoutAddresses(withoutQuotedFacts(text, business), addresses);
  const comparable = primary(draft.language) === primary(business.locale);
  const facts = readFacts(business.facts);

  const reasons = [
    ...addresses.filter(({ own }) => !own).map(({ kind, phrase }) => addressReasons[kind](short(phrase))),
    ...findAmounts(rest)
      .filter((amount) => !facts.some((fact) => coversAmount(fact, amount, rest, comparable)))
      .map(({ phrase }) => `It names a price that is not in your facts: “${short(phrase)}”.`),
    ...findTimes(rest)
      .filter((time) => !coversTime(facts, time))
      .map(({ phrase }) => `It names a day, time or delay that is not in your facts: “${short(phrase)}”.`),
    ...findClaims(rest)
      .filter((claim) => !(comparable && facts.some((fact) => coversClaim(fact, claim))))
      .map(({ kind, phrase }) => claimReasons[kind](short(phrase))),
    ...otherNumbers(rest, facts).map((number) => `It mentions the number “${short(number)}”, which is not in your facts.`),
    ...repeatedWords(rest, leadText).map((words) => `It repeats the person's own words: “${short(words)}”.`),
  ];
  return [...new Set(reasons)].slice(0, mostReasons);
}

const addressReasons = {
  link: (phrase: string) => `It contains a link that is not yours: “${phrase}”.`,
  email: (phrase: string) => `It contains an email address that is not yours: “${phrase}”.`,
  phone: (phrase: string) => `It contains a phone number that is not yours: “${phrase}”.`,
} as const;

const claimReasons: Readonly<Record<ClaimKind, (phrase: string) => string>> = {
  free: (phrase) => `It says that something costs nothing, which your facts do not: “${phrase}”.`,
  guarantee: (phrase) => `It gives a guarantee that is not in your facts: “${phrase}”.`,
  discount: (phrase) => `It offers a discount or percentage that is not in your facts: “${phrase}”.`,
  refund: (phrase) => `It talks of money back, which your facts do not: “${phrase}”.`,
  noObligation: (phrase) => `It says that there is no obligation, which your facts do not: “${phrase}”.`,
};

interface ReadFact {
  folded: string;
  stems: ReadonlySet<string>;
  amounts: readonly FoundAmount[];
  times: readonly FoundTime[];
  claims: ReadonlySet<ClaimKind>;
  numbers: ReadonlySet<string>;
}

/** Facts already read: one business's are asked about again and again while its settings are cached. */
const alreadyRead = new WeakMap<readonly string[], readonly ReadFact[]>();

function readFacts(facts: readonly string[]): readonly ReadFact[] {
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

function coversAmount(fact: ReadFact, amount: FoundAmount, text: string, comparable: boolean): boolean {
  const same = fact.amounts.some(
    (known) => known.value === amount.value && known.currency === amount.currency && (!known.from || amount.from),
  );
  return same && (!comparable || sharesStem(fact, sentenceWith(text, amount.phrase)));
}

/** A day of the opening hours may be named; that we come on that day is a promise of its own. */
function coversTime(facts: readonly ReadFact[], { key, sentence }: FoundTime): boolean {
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

function coversClaim(fact: ReadFact, { kind, phrase, sentence }: FoundClaim): boolean {
  const figures = phrase.match(/\d+/g) ?? [];
  return fact.claims.has(kind) && figures.every((figure) => fact.numbers.has(figure)) && sharesStem(fact, sentence, phrase);
}

/** Figures of two digits and more that no other check has looked at: years of experience, sizes, quantities. */
function otherNumbers(text: string, facts: readonly ReadFact[]): string[] {
  const seen = [...findAmounts(text), ...findTimes(text), ...findClaims(text)].reduce((rest, { phrase }) => rest.replace(phrase, ' '), text);
  const numbers = seen.match(/\d[\d.,' \u00a0\u202f]*\d/g) ?? [];
  return numbers.filter((number) => !(number.match(/\d+/g) ?? []).every((digits) => facts.some((fact) => fact.numbers.has(digits))));
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

function short(phrase: string): string {
  const plain = phrase.trim().replace(/\s+/g, ' ');
  return plain.length <= longestPhrase ? plain : `${plain.slice(0, longestPhrase - 1)}…`;
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

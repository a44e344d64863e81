import type { BusinessBrief } from './port.ts';
import { findAddresses, withoutAddresses } from './promises/findAddresses.ts';
import { coversAmount, coversClaim, coversTime, type ReadFact, readFacts } from './promises/coveredByFacts.ts';
import { findAmounts } from './promises/findAmounts.ts';
import { type ClaimKind, findClaims } from './promises/findClaims.ts';
import { findTimes } from './promises/findTimes.ts';
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

/** Figures of two digits and more that no other check has looked at: years of experience, sizes, quantities. */
function otherNumbers(text: string, facts: readonly ReadFact[]): string[] {
  const seen = [...findAmounts(text), ...findTimes(text), ...findClaims(text)].reduce((rest, { phrase }) => rest.replace(phrase, ' '), text);
  const numbers = seen.match(/\d[\d.,' \u00a0\u202f]*\d/g) ?? [];
  return numbers.filter((number) => !(number.match(/\d+/g) ?? []).every((digits) => facts.some((fact) => fact.numbers.has(digits))));
}

function short(phrase: string): string {
  const plain = phrase.trim().replace(/\s+/g, ' ');
  return plain.length <= longestPhrase ? plain : `${plain.slice(0, longestPhrase - 1)}…`;
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

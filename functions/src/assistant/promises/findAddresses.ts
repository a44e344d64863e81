import type { BusinessBrief } from '../port.ts';

export interface FoundAddress {
  kind: 'link' | 'email' | 'phone';
  phrase: string;
  /** The business's own, or written in its facts. */
  own: boolean;
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With a scheme, with www, or a bare domain. */
const link =
  /(?:https?|hxxps?|ftp):\/\/[^\s<>"“”«»)]+|www\.[^\s<>"“”«»)]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,24}(?![\p{L}\p{N}])(?:[/?#][^\s<>"“”«»)]*)?/giu;
/** Abbreviations that look like a bare domain. */
const abbreviation = /^(?:[\p{L}]\.)*\p{L}{1,2}$|^(?:[\p{L}]\.)+\p{L}+$/u;
/** A forgotten blank between two sentences: "thank you.We will". */
const nextSentence = /^[^/:]*\.\p{Lu}\p{Ll}+$/u;
/** Six digits or more, written the way numbers to call are. */
const phone = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s()./\u00a0-]{0,2}\d){5,16}(?![\p{L}\p{N}])/gu;

/** Everything in a text that leads somewhere, and whether it leads to the business. */
export function findAddresses(text: string, business: BusinessBrief): FoundAddress[] {
  const found: FoundAddress[] = [];
  const facts = business.facts.join('\n').toLowerCase();
  const withoutEmails = text.replace(email, (phrase) => {
    found.push({ kind: 'email', phrase, own: sameText(phrase, business.email) || facts.includes(phrase.toLowerCase()) });
    return ' ';
  });
  const withoutLinks = withoutEmails.replace(link, (typed) => {
    const phrase = typed.replace(/[.,;:!?'’]+$/u, '');
    if (abbreviation.test(phrase) || nextSentence.test(phrase)) return typed;
    found.push({ kind: 'link', phrase, own: isOwnLink(phrase, business.website) || mentions(facts, bare(phrase)) });
    return ' ';
  });
  const numbers = [business.phone, ...business.facts].flatMap(phoneNumbers);
  for (const phrase of withoutLinks.match(phone) ?? []) {
    if (looksLikeDate(phrase)) continue;
    found.push({ kind: 'phone', phrase: phrase.trim(), own: numbers.some((number) => sameNumber(number, digitsOf(phrase))) });
  }
  return found;
}

/** The text without anything that leads somewhere, for the checks that look at plain words and figures. */
export function withoutAddresses(text: string, found: readonly FoundAddress[]): string {
  return found.reduce((rest, { phrase }) => rest.replace(phrase, ' '), text);
}

function isOwnLink(phrase: string, website: string): boolean {
  return website !== '' && hostOf(phrase) === hostOf(website);
}

/** Whole links only: a fact with "example.com/prices" does not allow "example.com/pricesX". */
function mentions(facts: string, phrase: string): boolean {
  return facts.split(/[\s<>"“”«»()]+/u).some((word) => bare(word.replace(/[.,;:!?'’]+$/u, '')) === phrase);
}

function bare(phrase: string): string {
  return phrase.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/+$/, '');
}

function hostOf(phrase: string): string {
  return phrase.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '').replace(/[/?#:].*$/, '').toLowerCase();
}

function phoneNumbers(text: string): string[] {
  return [...(text.match(phone) ?? [])].map(digitsOf);
}

function digitsOf(phrase: string): string {
  return phrase.replace(/\D/g, '').replace(/^0+/, '');
}

/** With and without the country's code: +1 415 555 0134 is (415) 555-0134. */
function sameNumber(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.endsWith(short) && long.length - short.length <= 4;
}

function sameText(a: string, b: string): boolean {
  return b !== '' && a.toLowerCase() === b.toLowerCase();
}

/** Dates have the same shape; they are promises of another kind. */
function looksLikeDate(phrase: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/.test(phrase.trim());
}

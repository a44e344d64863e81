import { distance } from 'fastest-levenshtein';
import { searchWords } from '../../model/search.ts';

/** How a name at a review site and a customer's name go together. */
export interface NameLikeness {
  /** 0 to 1: how much it says for their being one person. 0 where nothing is shared, or something contradicts. */
  score: number;
  /** In plain words, for whoever decides. */
  because: string;
}

/** Forms of address, which are no part of a name. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau', 'monsieur', 'madame', 'mme', 'mlle', 'senor', 'senora', 'srta']);
/** What sites show in place of a name, in the languages we write. */
const nobody = new Set(['google', 'user', 'nutzer', 'nutzerin', 'usuario', 'usuaria', 'utilisateur', 'utilisatrice', 'anonymous', 'anonym', 'anonimo', 'anonima', 'anonyme', 'customer', 'kunde', 'cliente', 'client', 'local', 'guide']);
const small = new Set(['a', 'an', 'ein', 'eine', 'un', 'una', 'une', 'de', 'of', 'the']);

/** One slip of the pen in so many letters, and one more in twice as many. */
const lettersPerSlip = 5;

const same: NameLikeness = { score: 1, because: 'Same name' };
const nothing: NameLikeness = { score: 0, because: 'Another name' };

/** Whether a site shows no name at all: "A Google user". */
export function isNameless(author: string): boolean {
  const words = nameWords(author);
  return words.every((word) => nobody.has(word) || small.has(word));
}

/**
 * Compares the name that a site shows with a customer's. Case, marks, titles and the order of the words do not matter;
 * sites shorten last names ("Nora H."), people leave out middle names and mistype.
 */
export function compareNames(author: string, customer: string): NameLikeness {
  const [theirs, ours] = [nameWords(author), nameWords(customer)];
  if (theirs.length === 0 || ours.length === 0) return nothing;
  if (isSame(theirs, ours)) {
    return theirs.length === 1 && ours.length === 1 ? { score: 0.7, because: 'Same name, of one word' } : same;
  }
  if (theirs.length === 1 || ours.length === 1) return compareToOneWord(theirs, ours);
  const pairs = pairUp(theirs, ours);
  if (pairs.length < Math.min(theirs.length, ours.length)) return compareFamilies(theirs, ours);
  const whole = pairs.filter(({ kind }) => kind !== 'initial').length;
  if (whole === 0) return { score: 0.4, because: 'Same initials' };
  const misspelt = pairs.some(({ kind }) => kind === 'alike');
  if (pairs.some(({ kind }) => kind === 'initial')) {
    return misspelt ? { score: 0.65, because: 'A name spelt alike, and an initial' } : { score: 0.82, because: 'Same name, shortened' };
  }
  if (misspelt) return { score: 0.85, because: 'A name spelt nearly alike' };
  return { score: 0.95, because: 'Same name, one part left out' };
}

function nameWords(name: string): string[] {
  // An apostrophe is inside a name: O'Neil is one word, also where it is left out.
  const words = searchWords(name.replace(/['’ʼ]/g, ''));
  const withoutTitles = words.filter((word) => !titles.has(word));
  return withoutTitles.length > 0 ? withoutTitles : words;
}

function isSame(theirs: readonly string[], ours: readonly string[]): boolean {
  return theirs.join('') === ours.join('') || [...theirs].sort().join(' ') === [...ours].sort().join(' ');
}

type Pair = { kind: 'whole' | 'alike' | 'initial' };

/** Words of the one that answer to words of the other, each used once; whole words are paired before initials. */
function pairUp(theirs: readonly string[], ours: readonly string[]): Pair[] {
  const left = [...ours];
  const pairs: Pair[] = [];
  const unpaired = takePairs(theirs, left, (one, other) => one.length > 1 && one === other, 'whole', pairs);
  const rest = takePairs(unpaired, left, isSpeltAlike, 'alike', pairs);
  takePairs(rest, left, isInitial, 'initial', pairs);
  return pairs;
}

function takePairs(
  words: readonly string[],
  left: string[],
  matches: (one: string, other: string) => boolean,
  kind: Pair['kind'],
  pairs: Pair[],
): string[] {
  return words.filter((word) => {
    const at = left.findIndex((other) => matches(word, other));
    if (at < 0) return true;
    left.splice(at, 1);
    pairs.push({ kind });
    return false;
  });
}

/** The first letter is hardly ever mistyped: Hanna and Nanna are two people. */
function isSpeltAlike(one: string, other: string): boolean {
  const slips = Math.floor(Math.min(one.length, other.length) / lettersPerSlip);
  return slips > 0 && one[0] === other[0] && distance(one, other) <= slips;
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

/** A first or last name alone, or a name that somebody made of both: `nharper88`. */
function compareToOneWord(theirs: readonly string[], ours: readonly string[]): NameLikeness {
  const [short, long] = theirs.length === 1 ? [theirs, ours] : [ours, theirs];
  const word = (short[0] ?? '').replace(/\d+$/, '');
  const [first = '', last = ''] = [long[0], long.at(-1)];
  if (word.length < 2) return nothing;
  if (long.length > 1 && last.length > 2 && (word === `${first.charAt(0)}${last}` || word === `${last}${first.charAt(0)}`)) {
    return { score: 0.7, because: 'Initial and last name written as one' };
  }
  if (word === first) return { score: 0.5, because: 'Same first name' };
  if (long.includes(word)) return { score: 0.45, because: 'Same last name' };
  return long.some((part) => isSpeltAlike(word, part)) ? { score: 0.35, because: 'A name spelt nearly alike' } : nothing;
}

/** Whoever lives in the same house often writes for it. The same first name with another last name says no. */
function compareFamilies(theirs: readonly string[], ours: readonly string[]): NameLikeness {
  const last = theirs.at(-1) ?? '';
  return last.length > 2 && last === ours.at(-1) ? { score: 0.3, because: 'Same last name, another first name' } : nothing;
}

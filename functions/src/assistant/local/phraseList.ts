/**
 * Lists of phrases as people write them, found in folded text (see foldText.ts).
 *
 * A pattern is a phrase in plain letters; case and accents do not count. Besides the letters:
 * - `word*` and `*word` stand for any ending or beginning, so that one entry covers a family or a compound
 * - a blank is any gap inside a sentence, `~` is up to five words in between and
 *   `(~ )?` the same in front of a word
 * - `(a|b)`, `?` mean what they mean in a regular expression
 * - `ä ö ü` also match the spellings `ae oe ue`, `'` may be missing
 */
export interface PhraseMatch {
  start: number;
  end: number;
  text: string;
}

export interface PhraseList {
  find(folded: string): PhraseMatch | undefined;
  findAll(folded: string): PhraseMatch[];
}

const gap = '[^a-z0-9.!?\\n]{1,4}';
const fewWords = `(?:[a-z0-9']+${gap}){0,5}`;

interface Phrase {
  /** Letters, one of which a text must hold for the phrase to be in it; undefined where any text might. */
  openings: readonly string[] | undefined;
  pattern: string;
  regExp?: RegExp;
}

/** @param lists patterns, separated by semicolons */
export function phrases(...lists: readonly string[]): PhraseList {
  let parsed: readonly Phrase[] | undefined;
  const all = () => (parsed ??= lists.flatMap((list) => list.split(';')).map((entry) => entry.trim()).filter((entry) => entry !== '').map(asPhrase));
  const findAll = (folded: string): PhraseMatch[] =>
    all()
      .filter(({ openings }) => openings?.some((opening) => folded.includes(opening)) ?? true)
      .flatMap((phrase) => [...folded.matchAll(compiled(phrase))])
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
      .sort((a, b) => a.start - b.start);
  return { findAll, find: (folded) => findAll(folded)[0] };
}

function asPhrase(entry: string): Phrase {
  const pattern = plain(entry);
  return { pattern, openings: openingsOf(pattern) };
}

/**
 * Compiled when a text first holds its opening: of the thousands of phrases hardly any is, and compiling them all
 * would take a third of a second of the first lead's time.
 */
function compiled(phrase: Phrase): RegExp {
  return (phrase.regExp ??= new RegExp(`(?<![a-z0-9])(?:${toSource(phrase.pattern)})(?![a-z0-9])`, 'g'));
}

/** Lower case without accents; an umlaut stays, since it has two spellings. */
function plain(entry: string): string {
  return entry
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[^äöü]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/’/g, "'");
}

function toSource(pattern: string): string {
  return pattern
    .replace(/[äöü]/g, (letter) => `${umlauts[letter] ?? letter}e?`)
    .replace(/'/g, "'?")
    .replace(/\./g, '\\.')
    .replace(/\*/g, '[a-z0-9]*')
    .replace(/\(~ \)\?/g, fewWords)
    .replace(/ ~ /g, gap + fewWords)
    .replace(/ \?/g, `(?:${gap})?`)
    .replace(/ /g, gap);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** The letters that a pattern can begin with: `(call|ring) me` → call, ring; undefined for what begins openly. */
function openingsOf(pattern: string): string[] | undefined {
  if (pattern.startsWith('(?<!')) return openingsOf(pattern.slice(groupEnd(pattern) + 1));
  if (!pattern.startsWith('(')) {
    const [letters = ''] = /^[a-z0-9]+(?:[äöü])?|^[äöü]/.exec(pattern) ?? [];
    // "rates?": the last letter may be missing.
    const sure = pattern[letters.length] === '?' ? letters.slice(0, -1) : letters;
    return sure === '' ? undefined : [sure.replace(/[äöü]/, (letter) => umlauts[letter] ?? letter)];
  }
  const end = groupEnd(pattern);
  const rest = pattern.slice(end + 1);
  const optional = rest.startsWith('?');
  const ways = [...alternatives(pattern.slice(1, end)), ...(optional ? [rest.slice(1).trimStart()] : [])].map(openingsOf);
  return ways.every((way) => way !== undefined) ? ways.flat() : undefined;
}

function groupEnd(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    if (pattern[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${pattern}`);
}

function alternatives(group: string): string[] {
  const found: string[] = [];
  let current = '';
  let depth = 0;
  for (const letter of group) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) {
      found.push(current);
      current = '';
    } else {
      current += letter;
    }
  }
  return [...found, current];
}

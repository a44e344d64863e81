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

/** @param lists patterns, separated by semicolons */
export function phrases(...lists: readonly string[]): PhraseList {
  const patterns = lists.flatMap((list) => list.split(';')).map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  const source = () => `(?<![a-z0-9])(?:${patterns.map(toSource).join('|')})(?![a-z0-9])`;
  // Compiled when first used: most lists of most languages are never asked.
  let first: RegExp | undefined;
  let every: RegExp | undefined;
  const asMatch = (match: RegExpExecArray): PhraseMatch => ({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return {
    find(folded) {
      const match = (first ??= new RegExp(source())).exec(folded);
      return match ? asMatch(match) : undefined;
    },
    findAll: (folded) => [...folded.matchAll((every ??= new RegExp(source(), 'g')))].map(asMatch),
  };
}

function toSource(pattern: string): string {
  return pattern
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae?', ö: 'oe?', ü: 'ue?' })[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, "'?")
    .replace(/\./g, '\\.')
    .replace(/\*/g, '[a-z0-9]*')
    .replace(/\(~ \)\?/g, fewWords)
    .replace(/ ~ /g, gap + fewWords)
    .replace(/ \?/g, `(?:${gap})?`)
    .replace(/ /g, gap);
}

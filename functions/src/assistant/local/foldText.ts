/** A text made comparable: lower case, no accents, plain quotes; every character knows where it came from. */
export interface FoldedText {
  source: string;
  folded: string;
  /** Position in `source` of each character of `folded`, and one more for the end. */
  positions: readonly number[];
}

const replacements: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd',
  '’': "'", '‘': "'", '´': "'", '`': "'", ʼ: "'",
  '\u00a0': ' ', '\u202f': ' ', '\t': ' ', '\r': ' ',
};

export function foldText(source: string): FoldedText {
  let folded = '';
  const positions: number[] = [];
  let at = 0;
  for (const character of source) {
    const lower = character.toLowerCase();
    const plain = replacements[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    for (let unit = 0; unit < plain.length; unit += 1) positions.push(at);
    folded += plain;
    at += character.length;
  }
  positions.push(at);
  return { source, folded, positions };
}

/** Folding alone, for what needs no way back. */
export function fold(source: string): string {
  return foldText(source).folded;
}

const clauseEnd = /[.!?;\n,]/;
const maxQuote = 140;

/** The clause around a match, word for word as it was written. */
export function quoteAround(text: FoldedText, start: number, end: number): string {
  const { folded, positions, source } = text;
  let from = start;
  while (from > 0 && !clauseEnd.test(folded[from - 1] ?? '') && start - from < 60) from -= 1;
  let to = end;
  while (to < folded.length && !clauseEnd.test(folded[to] ?? '') && to - from < maxQuote) to += 1;
  // Never cut a word: move inwards to the next blank where the window ended inside one.
  while (from < start && from > 0 && /[a-z0-9]/.test(folded[from - 1] ?? '') && /[a-z0-9]/.test(folded[from] ?? '')) from += 1;
  while (to > end && to < folded.length && /[a-z0-9]/.test(folded[to] ?? '') && /[a-z0-9]/.test(folded[to - 1] ?? '')) to -= 1;
  if (/[!?]/.test(folded[to] ?? '')) to += 1;
  return source.slice(positions[from] ?? 0, positions[to] ?? source.length).trim();
}

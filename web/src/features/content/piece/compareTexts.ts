/** A stretch of a text that both have, or only the one before, or only the one after. */
export interface Stretch {
  in: 'both' | 'before' | 'after';
  text: string;
}

/** Beyond so many comparisons two texts have so little in common that showing one after the other says more. */
const atMost = 4_000_000;

/** What turned one text into another, word by word. The stretches that are in `before` make up the one, those in `after` the other. */
export function compareTexts(before: string, after: string): Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const changed = compareWords(one.slice(start, oneEnd), other.slice(start, otherEnd));
  return joined([...asStretches('both', one.slice(0, start)), ...changed, ...asStretches('both', one.slice(oneEnd))]);
}

/** Words with the space that follows them. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

const asStretches = (where: Stretch['in'], words: readonly string[]): Stretch[] => words.map((text) => ({ in: where, text }));

/** By their longest common subsequence. */
function compareWords(one: readonly string[], other: readonly string[]): Stretch[] {
  if (one.length * other.length > atMost) return [...asStretches('before', one), ...asStretches('after', other)];
  const width = other.length + 1;
  // How many words the rests from each pair of places on have in common.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [mine, theirs] = [one[i], other[j]];
    if (mine !== undefined && mine === theirs) {
      found.push({ in: 'both', text: mine });
      i += 1;
      j += 1;
    } else if (mine !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ in: 'before', text: mine });
      i += 1;
    } else {
      found.push({ in: 'after', text: theirs ?? '' });
      j += 1;
    }
  }
  return found;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.in === stretch.in) last.text += stretch.text;
    else result.push({ ...stretch });
  }
  return result;
}

/** So many words in a row are no coincidence of everyday speech. */
const runLength = 8;

/** Stretches of a text that stand word for word in what the lead wrote; at most one is reported. */
export function repeatedWords(text: string, leadText: string): string[] {
  const theirs = ` ${wordsOf(leadText).join(' ')} `;
  const ours = wordsOf(text);
  for (let at = 0; at + runLength <= ours.length; at += 1) {
    const run = ours.slice(at, at + runLength).join(' ');
    if (theirs.includes(` ${run} `)) return [run];
  }
  return [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

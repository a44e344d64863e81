/** One word of a reply as the rules compare it; a comma is a word of its own. */
export type Word = string;

/**
 * A text's words in the form in which the rules compare them: lower case, without accents and without the ways in which
 * the same word is written ("don't" and "dont", "e-mail" and "email", "löschen" and "loeschen"). Rules and replies go
 * through it alike.
 */
export function words(text: string): Word[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'")
    .replace(/n't\b/g, 'nt')
    .replace(/\be-(?=mail)/g, 'e')
    .replace(/([aou])e/g, '$1')
    .match(/\p{L}+|\d+|,/gu) ?? [];
}

/** Where a mail program puts what is being answered. */
const answeredBelow = /^(on .{5,200} wrote|el .{5,200} escribio|le .{5,200} a ecrit|am .{5,200} schrieb.{0,200}) ?:$|^-{3,} ?(original|mensaje|message|urspr)/;

/** What they wrote themselves: without quoted lines, and without what a mail program quotes below. */
export function withoutQuotes(text: string): string {
  const own: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const plain = line.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (answeredBelow.test(plain)) break;
    if (!plain.startsWith('>')) own.push(line);
  }
  return own.join('\n');
}

/** The sentences of a reply, each as its words. Emoji and punctuation alone make none. */
export function sentences(text: string): Word[][] {
  return text
    .split(/[.!?;:…\n]+|\s[-–—]+\s/u)
    .map(words)
    .map(withoutOuterCommas)
    .filter((sentence) => sentence.length > 0);
}

function withoutOuterCommas(sentence: readonly Word[]): Word[] {
  const first = sentence.findIndex((word) => word !== ',');
  return first === -1 ? [] : sentence.slice(first, sentence.findLastIndex((word) => word !== ',') + 1);
}

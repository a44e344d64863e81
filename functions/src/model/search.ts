import { cut } from './cut.ts';

/**
 * How names are looked up: documents hold the beginnings of their words in `search[]`, and the dashboard asks for
 * one of them. Both sides fold text here, so they cannot disagree.
 */
export const minSearchLength = 2;
export const maxSearchLength = 12;

/** Letters that do not come apart into a plain one and its mark. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case, without marks: `Núñez` and `NUNEZ` are found alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter);
}

/** The words of a text, folded. */
export function searchWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The beginnings of words as far as anybody types them, of each of the first words of every text. */
export function wordBeginnings(texts: readonly string[], maxWords: number): string[] {
  return texts
    .flatMap((text) => searchWords(text).slice(0, maxWords))
    .flatMap((word) => {
      const longest = Math.min(word.length, maxSearchLength);
      return Array.from({ length: Math.max(0, longest - minSearchLength + 1) }, (_, more) => cut(word, minSearchLength + more));
    });
}

/**
 * The one token to ask for when somebody has typed this: an address as a whole, a phone number's digits, else the
 * longest word. Undefined while there is too little to search for.
 */
export function searchTokenOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text.includes('@')) return text.toLowerCase();
  if (/^[+\d\s()./-]+$/.test(text)) {
    const digits = text.replace(/\D/g, '');
    return digits.length < minSearchLength ? undefined : digits;
  }
  return wordTokenOf(text);
}

/** The same where only words are looked for: the beginning of the longest one. */
export function wordTokenOf(typed: string): string | undefined {
  const longest = searchWords(typed).reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length < minSearchLength ? undefined : cut(longest, maxSearchLength);
}

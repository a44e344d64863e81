import type { BusinessBrief } from '../../port.ts';
import { findAddresses } from '../../promises/findAddresses.ts';
import { findAmounts } from '../../promises/findAmounts.ts';
import { findBoasts } from '../../promises/findBoasts.ts';
import { findClaims } from '../../promises/findClaims.ts';
import { findTimes } from '../../promises/findTimes.ts';
import { canBeQuoted } from '../../promises/quotedFacts.ts';

/** Marks that would be markup in a Markdown text, or a gap in any. */
const markup = /[\p{Cc}<>{}[\]|\\`*_#~]/u;

/** True where words of a person may stand in what is published: nothing in them promises, costs, boasts or leads somewhere. */
export function isPlain(text: string, business: BusinessBrief): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !markup.test(text) &&
    findAddresses(text, business).length === 0 &&
    findAmounts(text).length === 0 &&
    findClaims(text).length === 0 &&
    findBoasts(text).length === 0 &&
    findTimes(text).length === 0
  );
}

/** The facts that may be quoted: whole, word for word, and nothing in them that would be read as markup or a foreign link. */
export function quotableFacts(business: BusinessBrief): string[] {
  const facts = business.facts.map((fact) => fact.trim().replace(/\s+/g, ' '));
  return facts.filter((fact) => canBeQuoted(fact) && !markup.test(fact) && fact.length <= 240);
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** As many whole sentences as fit, else whole words with an ellipsis. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = sentencesOf(text);
  let fitting = '';
  for (const sentence of sentences) {
    if (fitting.length + sentence.length + 1 > most) break;
    fitting = fitting === '' ? sentence : `${fitting} ${sentence}`;
  }
  if (fitting !== '') return fitting;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '')}…`;
}

export function sentencesOf(text: string): string[] {
  return text.match(/[^.!?…]+[.!?…]+[”"»“]?(?=\s|$)|[^.!?…]+$/gu)?.map((sentence) => sentence.trim()) ?? [text];
}

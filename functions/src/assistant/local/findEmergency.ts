import { type Danger, dangers, type Lexicon } from './lexicon/lexicon.ts';
import type { PhraseMatch } from './phraseList.ts';

export interface Emergency {
  danger: Danger;
  /** Where in the folded text it is said. */
  match: PhraseMatch;
}

/** Words this far in front of a danger can deny it: "there is no smell of gas". */
const negationReach = 3;

/**
 * A danger that is told as happening now. Denied ("no smell of gas"), past ("a pipe burst last winter") and
 * hypothetical ones are not. Where it is in doubt it is one: a needless safety text does less harm than a missed leak.
 */
export function findEmergency(folded: string, lexicons: readonly Lexicon[]): Emergency | undefined {
  for (const lexicon of lexicons) {
    for (const danger of dangers) {
      const told = [...lexicon.danger[danger].findAll(folded), ...toldInTwoWords(folded, danger, lexicon)];
      const match = told.find((found) => isHappening(folded, found, danger, lexicon));
      if (match) return { danger, match };
    }
  }
  return undefined;
}

/** What happens, where the thing that it happens to stands in the same sentence. */
function toldInTwoWords(folded: string, danger: Danger, lexicon: Lexicon): PhraseMatch[] {
  return (lexicon.dangerTogether[danger] ?? []).flatMap(([thing, happening]) =>
    happening.findAll(folded).filter((match) => thing.find(sentenceAround(folded, match)) !== undefined),
  );
}

function isHappening(folded: string, match: PhraseMatch, danger: Danger, lexicon: Lexicon): boolean {
  if (isDenied(folded, match, danger, lexicon)) return false;
  const sentence = sentenceAround(folded, match);
  return lexicon.notNow.find(sentence) === undefined || lexicon.now.find(sentence) !== undefined;
}

function isDenied(folded: string, match: PhraseMatch, danger: Danger, lexicon: Lexicon): boolean {
  const clauseBefore = folded.slice(0, match.start).split(/[.!?;,\n]| (?:but|and|pero|y|mais|et|aber|und) /).at(-1) ?? '';
  const wordsBefore = clauseBefore.trim().split(/\s+/).slice(-negationReach).join(' ');
  if (lexicon.negation.find(wordsBefore) && !lexicon.unceasing.find(wordsBefore)) return true;
  // "Es riecht nicht nach Gas": inside the phrase. Of people "does not breathe" is the danger itself.
  const deniedInside = lexicon.negation.find(match.text) && !lexicon.unceasing.find(match.text);
  if (danger !== 'people' && danger !== 'water' && deniedInside) return true;
  const clauseAfter = folded.slice(match.end).split(/[.!?;,\n]/)[0] ?? '';
  const denial = lexicon.negationAfter.find(clauseAfter);
  return denial !== undefined && clauseAfter.slice(0, denial.start).trim() === '';
}

function sentenceAround(folded: string, match: PhraseMatch): string {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => folded.lastIndexOf(mark, match.start - 1))) + 1;
  const ends = ['.', '!', '?', '\n'].map((mark) => folded.indexOf(mark, match.end)).filter((at) => at >= 0);
  return folded.slice(from, Math.min(folded.length, ...ends));
}

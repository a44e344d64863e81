import type { Phrasebook } from './phrasebook.ts';
import { type Word, words } from './splitReply.ts';

/** Part of a pattern: any of these phrases. */
interface Piece {
  phrases: readonly (readonly Word[])[];
  optional: boolean;
}
type Element = Piece | 'start' | 'end' | 'anything';

/** A phrasebook in the form in which it is compared. */
export interface Rules {
  patterns: readonly (readonly Element[])[];
  lead: ReadonlySet<Word>;
  tail: ReadonlySet<Word>;
  before: readonly (readonly Word[])[];
  after: readonly (readonly Word[])[];
}

/** A refusal found in a sentence, from one word to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Words after which another clause begins. */
const joins: ReadonlySet<Word> = new Set([',', 'and', 'but', 'so', 'y', 'pero', 'et', 'mais', 'und', 'aber', 'sondern']);
const longestGap = 3;

export function compile({ lists, refusals, unless }: Phrasebook): Rules {
  const element = (part: string): Element => {
    if (part === '^') return 'start';
    if (part === '$') return 'end';
    if (part === '..') return 'anything';
    const optional = part.endsWith('?');
    const name = /^<(\w+)>\??$/.exec(part)?.[1];
    const phrases = name === undefined ? part.replace(/\?$/, '').split('|') : lists[name];
    if (!phrases) throw new Error(`There is no list ${part}.`);
    return { phrases: phrases.map(words), optional };
  };
  return {
    patterns: refusals.map((pattern) => pattern.split(' ').map(element)),
    lead: new Set(lists.lead.flatMap(words)),
    tail: new Set(lists.tail.flatMap(words)),
    before: unless.before.map(words),
    after: unless.after.map(words),
  };
}

/** The first refusal in a sentence by the rules of one language; undefined where there is none. */
export function findRefusal(sentence: readonly Word[], rules: Rules): Span | undefined {
  for (const pattern of rules.patterns) {
    for (let from = 0; from < sentence.length; from += 1) {
      const to = match(sentence, from, pattern, 0, rules);
      if (to === undefined) continue;
      const clause = clauseAround(sentence, { from, to });
      const turnedRound =
        hasPhrase(sentence.slice(clause.from, from), rules.before) || hasPhrase(sentence.slice(to, clause.to), rules.after);
      if (!turnedRound) return { from, to };
    }
  }
  return undefined;
}

/** Whether any of the phrases stands somewhere in these words. */
export function hasPhrase(sentence: readonly Word[], phrases: readonly (readonly Word[])[]): boolean {
  return phrases.some((phrase) => sentence.some((_, at) => startsWith(sentence, at, phrase)));
}

/** From where in a sentence to where a clause goes that holds the span. */
export function clauseAround(sentence: readonly Word[], { from, to }: Span): Span {
  const joinBefore = sentence.findLastIndex((word, at) => at < from && joins.has(word));
  const joinAfter = sentence.findIndex((word, at) => at >= to && joins.has(word));
  return { from: joinBefore + 1, to: joinAfter === -1 ? sentence.length : joinAfter };
}

/** Where the pattern ends if it begins at a word; the rest of the pattern is tried for every way a piece can match. */
function match(sentence: readonly Word[], at: number, pattern: readonly Element[], index: number, rules: Rules): number | undefined {
  const element = pattern[index];
  if (element === undefined) return at;
  const rest = (next: number) => match(sentence, next, pattern, index + 1, rules);
  if (element === 'start') return startsClause(sentence, at, rules.lead) ? rest(at) : undefined;
  if (element === 'end') return endsClause(sentence, at, rules.tail) ? rest(at) : undefined;
  if (element === 'anything') return matchGap(sentence, at, rest);
  for (const phrase of element.phrases) {
    if (!startsWith(sentence, at, phrase)) continue;
    const end = rest(at + phrase.length);
    if (end !== undefined) return end;
  }
  return element.optional ? rest(at) : undefined;
}

function matchGap(sentence: readonly Word[], at: number, rest: (next: number) => number | undefined): number | undefined {
  for (let gap = 0; gap <= longestGap && at + gap <= sentence.length; gap += 1) {
    if (gap > 0 && sentence[at + gap - 1] === ',') return undefined;
    const end = rest(at + gap);
    if (end !== undefined) return end;
  }
  return undefined;
}

function startsClause(sentence: readonly Word[], at: number, lead: ReadonlySet<Word>): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = sentence[before] ?? '';
    if (joins.has(word)) return true;
    if (!lead.has(word)) return false;
  }
  return true;
}

function endsClause(sentence: readonly Word[], at: number, tail: ReadonlySet<Word>): boolean {
  for (const word of sentence.slice(at)) {
    if (joins.has(word)) return true;
    if (!tail.has(word)) return false;
  }
  return true;
}

function startsWith(sentence: readonly Word[], at: number, phrase: readonly Word[]): boolean {
  return phrase.every((word, index) => sentence[at + index] === word);
}

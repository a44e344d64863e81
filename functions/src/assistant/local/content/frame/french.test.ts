import { describe, expect, it } from 'vitest';
import { french } from './french.ts';

describe('the sentences around a French topic', () => {
  it('name the business where “Le Bistrot” can stand as well: never after a word that would have to become “du” or “au”', () => {
    expect(allStrings(french).filter((way) => /(?<!\p{L})(?:à|de) \{business\}/iu.test(way))).toEqual([]);
  });

  it('never make the business the subject of a verb, which “Les Bras Forts” would want in the plural', () => {
    expect(allStrings(french).filter((way) => /\{business\} \p{L}/u.test(way) && !/\{business\} et /u.test(way))).toEqual([]);
  });

  it('keep a colon, a question mark and a closing quotation mark on the line of their word', () => {
    const marks = allStrings(french).join('\n');
    expect(marks).toMatch(/\u00a0[:?;»]/u);
    expect(marks).not.toMatch(/[^\u00a0«»\s][:?;](?=\s|$)| [:?;!»]/u);
  });
});

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

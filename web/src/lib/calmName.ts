import { cut } from '@model/cut.ts';

/** Longer than almost anybody's; what stands in a button or a title is read at a glance. */
const longest = 60;

const tags = /<(script|style)\b[^<>]*>.*?<\/\1\s*>|<[^<>]*>?/gis;
/**
 * What no name has: what remains of code, and characters that turn the direction of a text or take no room. Persian and
 * Indian names need the two that join and part letters.
 */
const marks = /(?:[<>{}[\]|\\^~`="]|(?!\u200C|\u200D)\p{C})+/gu;
const spaces = /\s+/g;

/**
 * A name as it stands in buttons and titles: anybody can type anything into a form, and a page must look like ours all
 * the same. What is on record stays as it was typed.
 */
export function calmName(name: string): string {
  const whole = tidied(name.replace(tags, ' '));
  // Of a name that is nothing but markup, its letters are left, so that two of them can be told apart.
  const calm = whole === '' ? tidied(name) : whole;
  return shortened(calm === '' ? name.trim() : calm, longest);
}

const tidied = (name: string): string => name.replace(marks, ' ').replace(spaces, ' ').trim();

/** At most so long, with a mark where something was left out. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most - 1).trimEnd()}…`;
}

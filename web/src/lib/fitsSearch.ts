import { searchWords } from '@model/search.ts';

/**
 * Whether somebody that the query found fits everything that was typed. Firestore looks one word up; of several words
 * the others are held against the name and the mailbox here.
 */
export function fitsSearch(person: { name: string; email?: string | undefined }, search: string): boolean {
  const isAddress = search.includes('@') || !/\p{L}/u.test(search);
  if (isAddress) return true;
  const own = searchWords(`${person.name} ${person.email ?? ''}`);
  return searchWords(search).every((word) => own.some((each) => each.startsWith(word)));
}

import type { SpokenLanguage } from '../detectLanguage.ts';
import { spokenLanguages } from '../detectLanguage.ts';
import { fold } from '../foldText.ts';
import { stopWords } from '../stopWords.ts';
import { commonWords } from './commonWords.ts';
import { stem } from './stem.ts';

const small = new Set(spokenLanguages.flatMap((language) => [...(stopWords[language] ?? []), ...commonWords[language].map(fold)]));

/** What a text is about, as the stems of its telling words. */
export function stemsOf(text: string, language: SpokenLanguage): Set<string> {
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => stem(word, language)));
}

/** True where one stem is the other's beginning too: German writes its words together. */
export function meets(one: string, other: string): boolean {
  return one === other || (one.length >= 5 && other.includes(one)) || (other.length >= 5 && one.includes(other));
}

/** How many letters of what one text is about are in the other. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stemmed) => [...other].some((known) => meets(stemmed, known))).reduce((sum, stemmed) => sum + stemmed.length, 0);
}

import { fold } from './foldText.ts';
import { stopWords } from './stopWords.ts';

export const spokenLanguages = ['en', 'es', 'fr', 'de'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** The first of these languages that the local assistant writes, English where it writes none of them. */
export function firstSpoken(...wanted: readonly string[]): SpokenLanguage {
  const spoken = wanted.map((language) => spokenLanguages.find((known) => known === language.split('-')[0]));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

export interface DetectedLanguage {
  /** ISO 639-1. */
  language: string;
  /** The local assistant's own language, or undefined where it does not speak it. */
  spoken: SpokenLanguage | undefined;
  /** 0 to 1; 0 where there was nothing to go by and the fallback was taken. */
  certainty: number;
}

/** Scripts that are one language's own, or nearly. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** Letters that only some of the languages in Latin script have. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[ñ¿¡]/iu, 'es'],
  [/ß/u, 'de'],
  [/[œ]|\b(?:qu|[ldjnsc])['’](?=[a-zéèêà])/iu, 'fr'],
  [/[ãõ]/iu, 'pt'],
  [/[łąęśźż]/iu, 'pl'],
  [/[ğış]/iu, 'tr'],
  [/[ășț]/iu, 'ro'],
  [/[ěřů]/iu, 'cs'],
  [/å/iu, 'sv'],
];

/** A letter that only one language has weighs as much as this many small words. */
const letterWeight = 1.5;
/** Lead over the next language from which the small words decide alone. */
const clearLead = 0.75;

/** @param fallback language to take where the text gives nothing to go by: the business's own */
export async function detectLanguage(text: string, fallback: string): Promise<DetectedLanguage> {
  const readable = text.replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' ');
  const foreign = foreignScript(readable);
  if (foreign !== undefined) return detected(foreign, 0.95);

  const tokens = fold(readable).match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  if (tokens.length === 0) return detected(fallback, 0);
  const scores = scoreWords(tokens, readable);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const lead = (best?.[1] ?? 0) - (second?.[1] ?? 0);
  const share = (best?.[1] ?? 0) / tokens.length;
  // A longer text in which hardly any word is known is in some other language.
  const knowsEnough = tokens.length < 6 || share >= 0.12;
  if (best && lead >= clearLead && knowsEnough) return detected(best[0], Math.min(0.98, 0.6 + lead / 8));
  return byLetterGroups(readable, tokens, scores, fallback);
}

function foreignScript(text: string): string | undefined {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (all === 0 || latin / all > 0.5) return undefined;
  return scripts.find(([script]) => script.test(text))?.[1];
}

let languagesOfWord: Map<string, string[]> | undefined;

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(stopWords)) {
    for (const word of new Set(list)) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}

function scoreWords(tokens: readonly string[], text: string): Map<string, number> {
  languagesOfWord ??= indexWords();
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  for (const token of tokens) {
    const languages = languagesOfWord.get(token) ?? [];
    for (const language of languages) add(language, 1 / Math.sqrt(languages.length));
  }
  for (const [letter, language] of letters) if (letter.test(text)) add(language, letterWeight);
  if (/[äöü]/iu.test(text)) add('de', 1);
  return scores;
}

/** What the small words leave open is put to a library that knows the letter groups of two dozen languages. */
async function byLetterGroups(
  text: string,
  tokens: readonly string[],
  scores: ReadonlyMap<string, number>,
  fallback: string,
): Promise<DetectedLanguage> {
  const { detectAll } = await import('tinyld/light');
  const guesses = detectAll(text);
  const own = fallback.split('-')[0] ?? fallback;
  const combined = new Map(scores);
  for (const { lang, accuracy } of guesses) combined.set(lang, (combined.get(lang) ?? 0) + 3 * accuracy);
  const [best, second] = [...combined].sort((a, b) => b[1] - a[1] || (a[0] === own ? -1 : 0));
  if (!best) return detected(fallback, 0);
  const lead = best[1] - (second?.[1] ?? 0);
  // A few words that could be anything: the people of this place most likely write in its language.
  if (tokens.length <= 4 && lead < 0.75 && scores.get(best[0]) === undefined) return detected(fallback, 0.2);
  return detected(best[0], Math.min(0.9, 0.3 + lead / 3));
}

function detected(code: string, certainty: number): DetectedLanguage {
  const language = (code.split('-')[0] ?? code).toLowerCase();
  return { language, spoken: spokenLanguages.find((known) => known === language), certainty };
}

import type { SpokenLanguage } from '../detectLanguage.ts';

/** Endings that may go, the longest first, with what must be left of the word. */
const endings: Readonly<Record<SpokenLanguage, readonly string[]>> = {
  en: ['ations', 'ation', 'ingly', 'ments', 'ness', 'ings', 'ment', 'ing', 'ies', 'ied', 'ers', 'ed', 'er', 'es', 'ly', 's', 'y', 'e'],
  es: ['amientos', 'amiento', 'aciones', 'acion', 'imientos', 'imiento', 'mente', 'adores', 'ador', 'ando', 'iendo', 'ados', 'adas', 'idos', 'idas', 'ado', 'ada', 'ido', 'ida', 'ar', 'er', 'ir', 'es', 'os', 'as', 'an', 'en', 's', 'o', 'a', 'e'],
  fr: ['issements', 'issement', 'ements', 'ement', 'ations', 'ation', 'euses', 'euse', 'eurs', 'eur', 'ments', 'ment', 'antes', 'ante', 'ants', 'ant', 'ees', 'ee', 'ez', 'er', 'es', 'ir', 'e', 's', 'x'],
  de: ['ungen', 'ung', 'keiten', 'keit', 'heiten', 'heit', 'ern', 'en', 'er', 'em', 'es', 'st', 'e', 'n', 's', 't'],
};
const shortestStem = 4;

/** A folded word without its ending, so that "cleaning" and "cleaned" meet. Light: it never cuts into a short word. */
export function stem(word: string, language: SpokenLanguage): string {
  const ending = endings[language].find((end) => word.endsWith(end) && word.length - end.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

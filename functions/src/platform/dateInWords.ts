import type { Language } from './visitorLanguage.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es', fr: 'fr', de: 'de' };

/**
 * A day as a customer reads it: `November 24, 2026`.
 * @param timeZone of the business: a promise ends by its clock
 */
export function dateInWords(date: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(date);
}

export const languages = ['en', 'es', 'fr', 'de'] as const;
export type Language = (typeof languages)[number];

/**
 * The first of the visitor's languages that the form speaks, else the business's own, else English.
 * @param wanted BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function chooseLanguage(wanted: readonly string[], businessLocale: string): Language {
  for (const tag of [...wanted, businessLocale]) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = languages.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return 'en';
}

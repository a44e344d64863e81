/** The languages that the public pages speak. */
export const languages = ['en', 'es', 'fr', 'de'] as const;
export type Language = (typeof languages)[number];

/** The first language of an Accept-Language header that the pages speak, else the other one, else English. */
export function visitorLanguage(accepted: string, otherwise: string | undefined): Language {
  const wanted = accepted
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const tag of [...wanted.map((each) => each.tag), otherwise ?? '']) {
    const spoken = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (spoken) return spoken;
  }
  return 'en';
}

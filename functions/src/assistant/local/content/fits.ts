import type { SpokenLanguage } from '../detectLanguage.ts';
import type { BankTopic } from './bank/bankTopic.ts';
import { meets, stemsOf } from './stemsOf.ts';

/** What a topic is known by. */
export const labelOf = ({ name, title, tags }: BankTopic): string => `${name} ${title} ${tags}`;

/** True where a text is about something that the owner does not want to be written about: it has all its telling words. */
export function isAvoided(text: string, avoid: readonly string[], language: SpokenLanguage): boolean {
  if (avoid.length === 0) return false;
  const about = [...stemsOf(text, language)];
  return avoid.some((phrase) => {
    const unwanted = [...stemsOf(phrase, language)];
    return unwanted.length > 0 && unwanted.every((stemmed) => about.some((known) => meets(stemmed, known)));
  });
}

/** Words that say when, and not what. */
const seasons: Readonly<Record<SpokenLanguage, string>> = {
  en: 'spring summer autumn fall winter season seasonal holiday holidays week month year',
  es: 'primavera verano otoño invierno temporada fiestas semana mes año',
  fr: 'printemps été automne hiver saison fêtes semaine mois année',
  de: 'Frühling Sommer Herbst Winter Saison Feiertage Woche Monat Jahr',
};

interface Named {
  /** In somebody's own words. */
  about: string;
  /** What the business does says nothing about which of its topics is meant. */
  businessType: string;
}

/**
 * The topic that is nearest to what somebody names. One of the business's own needs one telling word of it; a
 * neighbour's (a heating company may well write about frozen pipes) needs two, and as good as half of what was named.
 * Undefined where none is near enough: it would be about something else.
 */
export function findNearest({ about, businessType }: Named, own: readonly BankTopic[], others: readonly BankTopic[], language: SpokenLanguage): BankTopic | undefined {
  const telling = [...stemsOf(about, language)].filter((stemmed) => !whenOf(language).has(stemmed));
  const specific = telling.filter((stemmed) => !stemsOf(businessType, language).has(stemmed));
  return best(specific, own, { words: 1, share: 0.2 }, language) ?? best(telling, others, { words: 2, share: 0.4 }, language);
}

function best(wanted: readonly string[], topics: readonly BankTopic[], least: { words: number; share: number }, language: SpokenLanguage): BankTopic | undefined {
  const all = wanted.reduce((sum, stemmed) => sum + stemmed.length, 0);
  const scored = topics.map((topic) => {
    const label = [...stemsOf(labelOf(topic), language)];
    const found = wanted.filter((stemmed) => label.some((known) => meets(stemmed, known)));
    return { topic, words: found.length, letters: found.reduce((sum, stemmed) => sum + stemmed.length, 0) };
  });
  const [first] = scored.toSorted((a, b) => b.letters - a.letters);
  return first && first.words >= least.words && first.letters >= least.share * all ? first.topic : undefined;
}

const when = new Map<SpokenLanguage, ReadonlySet<string>>();

function whenOf(language: SpokenLanguage): ReadonlySet<string> {
  const known = when.get(language) ?? stemsOf(seasons[language], language);
  when.set(language, known);
  return known;
}

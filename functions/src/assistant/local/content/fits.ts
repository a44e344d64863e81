import type { SpokenLanguage } from '../detectLanguage.ts';
import type { BankTopic } from './bank/bankTopic.ts';
import { meets, shared, stemsOf } from './stemsOf.ts';

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

/** The topic that is nearest to what somebody names in their own words; undefined where none has a telling word of it. */
export function findNearest(about: string, topics: readonly BankTopic[], language: SpokenLanguage): BankTopic | undefined {
  const wanted = stemsOf(about, language);
  const scored = topics.map((topic) => ({ topic, score: shared(wanted, stemsOf(labelOf(topic), language)) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.topic : undefined;
}

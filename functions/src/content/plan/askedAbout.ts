import type { PlanningContext } from '../../assistant/port.ts';
import { firstSpoken } from '../../assistant/local/detectLanguage.ts';
import { findSubject } from '../../assistant/local/findTopic.ts';
import { fold } from '../../assistant/local/foldText.ts';
import type { Business } from '../../model/business.ts';
import type { Lead } from '../../model/lead.ts';

/**
 * What people ask about, the most frequent first: subjects of the built-in lexicon, named as the lexicon names them.
 * Nothing that a person wrote goes on from here, and nobody can be told from it. Pure, but heavy with words: loaded
 * where it is used.
 */
export function askedAbout(
  leads: readonly Pick<Lead, 'message' | 'language'>[],
  { type, locale }: Pick<Business, 'type' | 'locale'>,
): PlanningContext['asked'] {
  const counts = new Map<string, number>();
  for (const { message = '', language } of leads) {
    const { topic } = findSubject(fold(message), firstSpoken(language ?? locale), type);
    const about = topic?.name[firstSpoken(locale)];
    if (about !== undefined) counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return [...counts].map(([about, count]) => ({ about, count })).sort((one, other) => other.count - one.count);
}

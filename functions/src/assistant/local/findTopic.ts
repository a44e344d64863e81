import type { SpokenLanguage } from './detectLanguage.ts';
import { domainsOf } from './topics/domains.ts';
import type { PhraseMatch } from './phraseList.ts';
import { places } from './topics/places.ts';
import type { Domain, Topic } from './topics/topic.ts';

export interface Subject {
  /** The trade whose question fits; the business's first one where nothing was recognised. */
  domain: Domain | undefined;
  topic: Topic | undefined;
  /** "in the kitchen", where the trade comes to the house. */
  place: Readonly<Record<SpokenLanguage, string>> | undefined;
}

/** What somebody asks about, among the things that this trade does. */
export function findSubject(folded: string, language: SpokenLanguage, businessType: string): Subject {
  const domains = domainsOf(businessType);
  for (const domain of domains) {
    for (const topic of domain.topics) {
      const match = topic.heard[language].find(folded);
      if (match) return { domain, topic, place: findPlace(folded, domain, topic, match, language) };
    }
  }
  return { domain: domains[0], topic: undefined, place: undefined };
}

/** What parts one thing from the next: "the sink in the kitchen drips and the furnace is loud". */
const parting = /[.,;!?\n]|\b(and|but|y|e|pero|et|mais|und|aber)\b/;

function findPlace(folded: string, domain: Domain, topic: Topic, about: PhraseMatch, language: SpokenLanguage): Subject['place'] {
  if (domain.nextStep !== 'visit') return undefined;
  const place = places.find(({ heard }) => heard.findAll(folded).some((match) => !parting.test(between(folded, about, match))));
  // "your bathroom in the bathroom" would be one place too many.
  const noun = place?.name[language].split(' ').at(-1) ?? '';
  return place && !topic.name[language].includes(noun) ? place.name : undefined;
}

function between(text: string, one: PhraseMatch, other: PhraseMatch): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

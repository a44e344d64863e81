import type { SpokenLanguage } from './detectLanguage.ts';
import { domainsOf } from './topics/domains.ts';
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
    const topic = domain.topics.find(({ heard }) => heard[language].find(folded) !== undefined);
    if (topic) return { domain, topic, place: findPlace(folded, domain, topic, language) };
  }
  return { domain: domains[0], topic: undefined, place: undefined };
}

function findPlace(folded: string, domain: Domain, topic: Topic, language: SpokenLanguage): Subject['place'] {
  if (domain.nextStep !== 'visit') return undefined;
  const place = places.find(({ heard }) => heard.find(folded) !== undefined);
  // "your bathroom in the bathroom" would be one place too many.
  const noun = place?.name[language].split(' ').at(-1) ?? '';
  return place && !topic.name[language].includes(noun) ? place.name : undefined;
}

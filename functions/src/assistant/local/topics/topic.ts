import { phrases, type PhraseList } from '../phraseList.ts';
import type { SpokenLanguage } from '../detectLanguage.ts';

/**
 * Something people ask about: how we name it, and how they do. The names are written so that they stand after "about"
 * (en), "sobre" (es), "concernant" (fr) and "um" (de, accusative).
 */
export interface Topic {
  name: Readonly<Record<SpokenLanguage, string>>;
  heard: Readonly<Record<SpokenLanguage, PhraseList>>;
  /** False where the trade's question would miss the point: "which make is the system?" of a smoke alarm. */
  asks: boolean;
}

/** What the next step usually is in a trade: somebody comes, somebody is received, or both talk first. */
export type NextStep = 'visit' | 'appointment' | 'talk';

export interface Domain {
  /** Found in the owner's own words for the industry, in any of the languages. */
  industry: PhraseList;
  nextStep: NextStep;
  /** The question that a good person at the counter would ask next. */
  ask: Readonly<Record<SpokenLanguage, string>>;
  topics: readonly Topic[];
}

type Entry = readonly [name: string, ...heard: string[]];

export function topic(en: Entry, es: Entry, fr: Entry, de: Entry): Topic {
  const list = ([, ...heard]: Entry) => phrases(...heard);
  return {
    name: { en: en[0], es: es[0], fr: fr[0], de: de[0] },
    heard: { en: list(en), es: list(es), fr: list(fr), de: list(de) },
    asks: true,
  };
}

export function topicWithoutQuestion(...entries: Parameters<typeof topic>): Topic {
  return { ...topic(...entries), asks: false };
}

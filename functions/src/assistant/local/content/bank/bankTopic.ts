import type { Season } from '../../../port.ts';

/** How a topic can be told; one that comes back after months is told another way. */
export const angles = ['checklist', 'mistakes', 'questions'] as const;
export type Angle = (typeof angles)[number];

/**
 * A subject with advice that holds for any business of its trade: nothing about prices, times, results or the business
 * itself. Plain sentences without markup, so that they stand in a post, an email and a list alike.
 */
export interface BankTopic {
  /** What memory and figures know it by. A topic has the same one in every language that tells it; of tips it is the matter alone, of which each language tells what it likes. */
  key: string;
  /** Seasons in which it is told; absent for all year. */
  seasons?: readonly Season[];
  /** Trades it makes no sense for; of general topics. */
  notFor?: readonly TradeName[];
  /** Stands in front of a colon: "Furnace filters". At most 34 characters. */
  name: string;
  /** Of the checklist. At most 60 characters. */
  title: string;
  /** Three or four, separated by commas; what it is found by, and what posts are tagged with. */
  tags: string;
  /** Why it is worth the reader's time: two or three sentences. */
  why: string;
  /** Five things to do. */
  steps: readonly string[];
  /** Three things that go wrong: the first sentence names it, the second says what to do instead. */
  mistakes: readonly string[];
  questions: readonly (readonly [question: string, answer: string])[];
  /** Where it becomes a case for a professional. */
  call: string;
}

interface TipOptions {
  seasons?: readonly Season[];
  notFor?: readonly TradeName[];
}

/**
 * A subject small enough for a post or a letter: why, and three things to do. It has one telling, and is no subject for
 * a blog. The title has at most 60 characters and no colon at its end.
 */
export function tip(key: string, title: string, tags: string, why: string, steps: readonly [string, string, string], options: TipOptions = {}): BankTopic {
  return { key, name: title, title, tags, why, steps, mistakes: [], questions: [], call: '', ...options };
}

export const isTip = ({ mistakes, questions }: BankTopic): boolean => mistakes.length === 0 && questions.length === 0;

/** The ways in which a topic has something to tell. */
export const anglesOf = (topic: BankTopic): readonly Angle[] => (isTip(topic) ? ['checklist'] : angles);

/** What there is to tell in one language. */
export interface LanguageBank {
  /** No trade without subjects of its own: what holds for any business is no reason to read on. */
  own: Readonly<Record<TradeName, readonly BankTopic[]>>;
  /** For every trade that looks after houses. */
  homeSeasons: readonly BankTopic[];
  /** For any business. */
  general: readonly BankTopic[];
}

export type TradeName =
  | 'heating' | 'plumbing' | 'electrical' | 'roofing' | 'cleaning' | 'garden' | 'dental' | 'legal' | 'books' | 'hair' | 'fitness'
  | 'photography' | 'cars' | 'dining' | 'animals' | 'locks' | 'moving' | 'renovation' | 'therapy' | 'lessons' | 'marketing' | 'property' | 'insurance';

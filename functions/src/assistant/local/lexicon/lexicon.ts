import type { PhraseList } from '../phraseList.ts';

/** What the local assistant listens for. Each has its phrases in every language it speaks. */
export const signals = [
  // what somebody wants
  'price',
  'appointment',
  'hours',
  'area',
  'need',
  'offered',
  'problem',
  'callMe',
  'ready',
  // when
  'urgent',
  'soon',
  'unhurried',
  'browsing',
  // from a customer
  'customer',
  'change',
  'anger',
  'displeasure',
  'demand',
  'elsewhere',
  'legalThreat',
  // from somebody else
  'job',
  'partnership',
  'aside',
  // advertising: what no customer writes, what a customer may write too, and the tone that goes with it
  'surelySpam',
  'spam',
  'pitch',
] as const;
export type Signal = (typeof signals)[number];

export const dangers = ['gas', 'fire', 'water', 'people'] as const;
export type Danger = (typeof dangers)[number];

export interface Lexicon {
  /** Dangers as people tell them while they happen; what is not one after all is sorted out in findEmergency.ts. */
  danger: Readonly<Record<Danger, PhraseList>>;
  /** Dangers told in two words that stand in one sentence, in any order: "water" and "shooting". */
  dangerTogether: Readonly<Partial<Record<Danger, readonly (readonly [thing: PhraseList, happening: PhraseList])[]>>>;
  /** Words that turn what follows into its opposite. */
  negation: PhraseList;
  /** The same, said after it: "Gasgeruch ist keiner da". */
  negationAfter: PhraseList;
  /** Negations that deny nothing: "the alarm does not stop beeping". */
  unceasing: PhraseList;
  /** Signs that it is over, or has not happened: "last year", "in case of". */
  notNow: PhraseList;
  /** Signs that it is happening after all: "right now", "again". */
  now: PhraseList;
  signals: Readonly<Record<Signal, PhraseList>>;
}

import type { SpokenLanguage } from '../../detectLanguage.ts';
import { books, insurance, legal, lessons, marketing, property } from '../../topics/offices.ts';
import { dining, photography } from '../../topics/occasions.ts';
import { domainsOf } from '../../topics/domains.ts';
import { electrical, heating, locks, plumbing, roofing } from '../../topics/house.ts';
import { animals, dental, fitness, hair, therapy } from '../../topics/people.ts';
import { cars, cleaning, garden, moving, renovation } from '../../topics/upkeep.ts';
import type { Domain } from '../../topics/topic.ts';
import type { BankTopic, LanguageBank, TradeName } from './bankTopic.ts';

interface Trade {
  name: TradeName;
  domain: Domain;
  /** Whether it looks after houses, so that a season's round through the house is its subject. */
  home: boolean;
}

const trade = (name: TradeName, domain: Domain, home: boolean): Trade => ({ name, domain, home });

const trades: readonly Trade[] = [
  trade('heating', heating, true),
  trade('plumbing', plumbing, true),
  trade('electrical', electrical, true),
  trade('roofing', roofing, true),
  trade('cleaning', cleaning, true),
  trade('garden', garden, true),
  trade('dental', dental, false),
  trade('legal', legal, false),
  trade('books', books, false),
  trade('hair', hair, false),
  trade('fitness', fitness, false),
  trade('photography', photography, false),
  trade('cars', cars, false),
  trade('dining', dining, false),
  trade('animals', animals, false),
  trade('renovation', renovation, true),
  trade('property', property, true),
  trade('locks', locks, false),
  trade('moving', moving, false),
  trade('therapy', therapy, false),
  trade('lessons', lessons, false),
  trade('marketing', marketing, false),
  trade('insurance', insurance, false),
];

export const tradeNames = trades.map(({ name }) => name);

/** Loaded when something is written in that language: what a lead is answered with needs none of it. */
const banks: Readonly<Record<SpokenLanguage, () => Promise<LanguageBank>>> = {
  en: async () => (await import('./en/bank.ts')).english,
  es: async () => (await import('./es/bank.ts')).spanish,
  fr: async () => (await import('./fr/bank.ts')).french,
  de: async () => (await import('./de/bank.ts')).german,
};

export interface Told {
  /** The business's own trade. */
  own: readonly BankTopic[];
  /** What holds for any business. */
  general: readonly BankTopic[];
  /** Everything there is in the language. */
  all: readonly BankTopic[];
}

/** What a business of this kind can tell in this language. */
export async function bankFor(businessType: string, language: SpokenLanguage): Promise<Told> {
  const bank = await banks[language]();
  const named = domainsOf(businessType);
  const known = trades.filter(({ domain }) => named.includes(domain));
  const own = known.flatMap(({ name }) => bank.own[name]);
  const home = known.some((each) => each.home) ? bank.homeSeasons : [];
  const fits = ({ notFor = [] }: BankTopic) => !known.some(({ name }) => notFor.includes(name));
  return { own: [...own, ...home], general: bank.general.filter(fits), all: allOf(bank).map(({ topic }) => topic) };
}

/** Everything in the bank in a language, by trade; '' for what holds for any. */
export async function wholeBank(language: SpokenLanguage): Promise<{ trade: TradeName | ''; topic: BankTopic }[]> {
  return allOf(await banks[language]());
}

function allOf({ own, homeSeasons, general }: LanguageBank): { trade: TradeName | ''; topic: BankTopic }[] {
  const ofTrades = trades.flatMap(({ name }) => own[name].map((topic) => ({ trade: name, topic })));
  return [...ofTrades, ...[...homeSeasons, ...general].map((topic) => ({ trade: '' as const, topic }))];
}

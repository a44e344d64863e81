import type { SpokenLanguage } from '../../detectLanguage.ts';
import { books, insurance, legal, lessons, marketing, property } from '../../topics/offices.ts';
import { dining, photography } from '../../topics/occasions.ts';
import { domainsOf } from '../../topics/domains.ts';
import { electrical, heating, locks, plumbing, roofing } from '../../topics/house.ts';
import { animals, dental, fitness, hair, therapy } from '../../topics/people.ts';
import { cars, cleaning, garden, moving, renovation } from '../../topics/upkeep.ts';
import type { Domain } from '../../topics/topic.ts';
import type { BankTopic, TradeName } from './bankTopic.ts';
import { general as generalDe } from './de/general.ts';
import { homeSeasons as homeSeasonsDe } from './de/homeSeasons.ts';
import { accountingTopics } from './en/accounting.ts';
import { animalTopics } from './en/animals.ts';
import { carTopics } from './en/cars.ts';
import { cleaningTopics } from './en/cleaning.ts';
import { dentalTopics } from './en/dental.ts';
import { diningTopics } from './en/dining.ts';
import { electricalTopics } from './en/electrical.ts';
import { fitnessTopics } from './en/fitness.ts';
import { gardenTopics } from './en/garden.ts';
import { general as generalEn } from './en/general.ts';
import { hairTopics } from './en/hair.ts';
import { heatingTopics } from './en/heating.ts';
import { homeSeasons as homeSeasonsEn } from './en/homeSeasons.ts';
import { legalTopics } from './en/legal.ts';
import { photographyTopics } from './en/photography.ts';
import { plumbingTopics } from './en/plumbing.ts';
import { roofingTopics } from './en/roofing.ts';
import { general as generalEs } from './es/general.ts';
import { homeSeasons as homeSeasonsEs } from './es/homeSeasons.ts';
import { general as generalFr } from './fr/general.ts';
import { homeSeasons as homeSeasonsFr } from './fr/homeSeasons.ts';

interface Trade {
  name: TradeName;
  domain: Domain;
  /** Whether it looks after houses, so that a season's round through the house is its subject. */
  home: boolean;
  /** What is told in English alone so far. */
  english: readonly BankTopic[];
}

const trade = (name: TradeName, domain: Domain, home: boolean, english: readonly BankTopic[] = []): Trade => ({ name, domain, home, english });

const trades: readonly Trade[] = [
  trade('heating', heating, true, heatingTopics),
  trade('plumbing', plumbing, true, plumbingTopics),
  trade('electrical', electrical, true, electricalTopics),
  trade('roofing', roofing, true, roofingTopics),
  trade('cleaning', cleaning, true, cleaningTopics),
  trade('garden', garden, true, gardenTopics),
  trade('dental', dental, false, dentalTopics),
  trade('legal', legal, false, legalTopics),
  trade('books', books, false, accountingTopics),
  trade('hair', hair, false, hairTopics),
  trade('fitness', fitness, false, fitnessTopics),
  trade('photography', photography, false, photographyTopics),
  trade('cars', cars, false, carTopics),
  trade('dining', dining, false, diningTopics),
  trade('animals', animals, false, animalTopics),
  trade('renovation', renovation, true),
  trade('property', property, true),
  trade('locks', locks, false),
  trade('moving', moving, false),
  trade('therapy', therapy, false),
  trade('lessons', lessons, false),
  trade('marketing', marketing, false),
  trade('insurance', insurance, false),
];

const general: Readonly<Record<SpokenLanguage, readonly BankTopic[]>> = { en: generalEn, es: generalEs, fr: generalFr, de: generalDe };
const homeSeasons: Readonly<Record<SpokenLanguage, readonly BankTopic[]>> = { en: homeSeasonsEn, es: homeSeasonsEs, fr: homeSeasonsFr, de: homeSeasonsDe };

/** What a business of this kind can tell in this language: its own trade first, then what holds for any. */
export function bankFor(businessType: string, language: SpokenLanguage): { own: readonly BankTopic[]; general: readonly BankTopic[] } {
  const known = trades.filter(({ domain }) => domainsOf(businessType).includes(domain));
  const own = language === 'en' ? known.flatMap(({ english }) => english) : [];
  const home = known.some((each) => each.home) ? homeSeasons[language] : [];
  const fits = ({ notFor = [] }: BankTopic) => !known.some(({ name }) => notFor.includes(name));
  return { own: [...own, ...home], general: general[language].filter(fits) };
}

/** Everything in the bank in a language, by trade; '' for what holds for any. */
export function wholeBank(language: SpokenLanguage): readonly { trade: TradeName | ''; topic: BankTopic }[] {
  const own = language === 'en' ? trades.flatMap(({ name, english }) => english.map((topic) => ({ trade: name, topic }))) : [];
  return [...own, ...[...homeSeasons[language], ...general[language]].map((topic) => ({ trade: '' as const, topic }))];
}

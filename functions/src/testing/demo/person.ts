import { areaCodes, type DemoLanguage, firstNames, lastNames } from './people.ts';
import type { SeededRandom } from './seededRandom.ts';
import { foldText } from '../../model/search.ts';

export interface Person {
  /** Running number, which makes the ids and addresses. */
  number: number;
  language: DemoLanguage;
  first: string;
  last: string;
  email: string | undefined;
  /** E.164. */
  phone: string | undefined;
  smsConsent: boolean;
  marketingConsent: boolean;
}

/** Somebody who wrote in this language. Each has an address; the few without email agreed to texts. */
export function makePerson(number: number, language: DemoLanguage, random: SeededRandom): Person {
  const first = random.pick(firstNames[language]);
  const last = random.pick(lastNames[language]);
  const phone = random.chance(0.72) ? phoneOf(number) : undefined;
  const phoneOnly = phone !== undefined && random.chance(0.08);
  return {
    number,
    language,
    first,
    last,
    email: phoneOnly ? undefined : emailOf(first, last, number),
    phone,
    smsConsent: phone !== undefined && (phoneOnly || random.chance(0.6)),
    marketingConsent: random.chance(0.35),
  };
}

/** Somebody with a name of our choice, an email address and a phone. */
export function namedPerson(number: number, first: string, last: string): Person {
  return {
    number,
    language: 'en',
    first,
    last,
    email: emailOf(first, last, number),
    phone: phoneOf(number),
    smsConsent: true,
    marketingConsent: false,
  };
}

function emailOf(first: string, last: string, number: number): string {
  return `${foldText(first)}.${foldText(last)}.${number}@example.com`;
}

function phoneOf(number: number): string {
  const area = areaCodes[number % areaCodes.length] ?? areaCodes[0];
  return `+1${area}5550${100 + (Math.floor(number / areaCodes.length) % 100)}`;
}

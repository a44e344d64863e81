import { describe, expect, it } from 'vitest';
import { checkPiece } from '../../../checkPiece.ts';
import { exampleBusiness } from '../../../eval/exampleBusinesses.ts';
import { contentTopic } from '../../../../model/content.ts';
import type { Season } from '../../../port.ts';
import { detectLanguage, type SpokenLanguage, spokenLanguages } from '../../detectLanguage.ts';
import { frames } from '../frame/frames.ts';
import { angles, isTip, type BankTopic } from './bankTopic.ts';
import { tradeNames, wholeBank } from './trades.ts';

const business = { ...exampleBusiness('movers'), name: 'Northgate' };
const banks = await Promise.all(spokenLanguages.map(async (language) => (await wholeBank(language)).map((each) => ({ language, ...each }))));
const everything = banks.flat();

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const textOf = ({ title, why, steps, mistakes, questions, call, name }: BankTopic) =>
  [name, title, why, ...steps, ...mistakes, ...questions.flat(), call].join('\n\n');

const asPiece = (body: string) => ({ title: '', body, excerpt: '', metaDescription: '', subject: '', preheader: '', variants: {} });

/** Quotation marks of other languages, straight ones, and French signs that could be torn from their word. */
const marksOfOthers: Readonly<Record<SpokenLanguage, RegExp>> = { en: /["'„«»]/u, es: /["'“”„]/u, fr: /["'“”„]| [:;?!»]|« /u, de: /["'”«»]/u };
/** du, tu and tú, in all their forms. */
const familiar: Readonly<Partial<Record<SpokenLanguage, RegExp>>> = {
  es: /(?<!\p{L})(?:tú|tus?|ti|te|contigo|vosotr[oa]s|vuestr[oa]s?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|t’|te)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eue?re?[mnrs]?)(?!\p{L})/iu,
};

/** What readers in the United States would stumble over. */
const british =
  /(?<!\p{L})(?:aluminium|fibres?|grey|tyres?|kerbs?|colours?|favourites?|neighbours?|theatres?|metres?|afterwards|towards|upwards|backwards|whilst|cellars?|wardrobes?|skirting|hobs?|car parks?|roadworks|power cuts?|cancell(?:ed|ing)|straight away|way round|any more(?=[.,;])|\p{L}+(?:ognise|ganise|ealise|pecialise)[ds]?)(?!\p{L})/iu;

describe('the bank of topics', () => {
  it.each(tradeNames)('has in English for %s at least five subjects and ten tips of its own, and in each season four to blog about', (name) => {
    const own = everything.filter(({ language, trade }) => language === 'en' && trade === name).map(({ topic }) => topic);
    expect(own.filter((topic) => !isTip(topic)).length).toBeGreaterThanOrEqual(5);
    expect(own.filter(isTip).length).toBeGreaterThanOrEqual(10);
    for (const season of seasons) {
      const told = own.filter((topic) => !isTip(topic) && (topic.seasons?.includes(season) ?? true));
      expect(told.length, season).toBeGreaterThanOrEqual(4);
    }
  });

  it('is written in American English', () => {
    for (const { language, topic } of everything) if (language === 'en') expect(british.exec(textOf(topic))?.[0], topic.key).toBeUndefined();
    expect(british.exec(allStrings(frames.en).join('\n'))?.[0]).toBeUndefined();
  });

  it('claims nothing about the business, in any sentence of any language', () => {
    for (const { language, topic } of everything) {
      const found = checkPiece(asPiece(textOf(topic)), business, []);
      expect(found, `${topic.key} in ${language}`).toEqual([]);
    }
  });

  it('claims nothing in the sentences around a topic either', () => {
    for (const language of spokenLanguages) {
      const sentences = allStrings(frames[language]).map((way) => way.replace(/\{[a-z]+\}/g, 'Northgate'));
      expect(checkPiece(asPiece(sentences.join('\n\n')), business, []), language).toEqual([]);
    }
  });

  it('tells the same general topics and the same seasons in all its languages', () => {
    const keys = (language: string) => everything.filter((each) => each.language === language && each.trade === '').map(({ topic }) => topic.key);
    for (const language of spokenLanguages) expect(keys(language), language).toEqual(keys('en'));
  });

  it('names every topic once in a language, in the form that figures go by', () => {
    for (const bank of banks) {
      const keys = bank.map(({ topic }) => topic.key);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at), bank[0]?.language).toEqual([]);
    }
    for (const { topic } of everything) expect(contentTopic.safeParse({ key: topic.key, title: topic.title, angle: '' }).success, topic.key).toBe(true);
  });

  it('is complete: five things to do, three to avoid, three questions, or three things in a tip; and lengths that fit a subject line', () => {
    for (const { language, topic } of everything) {
      const label = `${topic.key} in ${language}`;
      expect(topic.title.length, label).toBeLessThanOrEqual(60);
      expect([topic.steps.length, topic.mistakes.length, topic.questions.length], label).toEqual(isTip(topic) ? [3, 0, 0] : [5, 3, 3]);
      if (isTip(topic)) continue;
      expect(topic.name.length, label).toBeLessThanOrEqual(34);
      for (const mistake of topic.mistakes) expect(mistake, label).toMatch(/^\S.*?[.!?](?: |[”»“] )\S/u);
    }
  });

  it('is written cleanly: no markup, no gaps, no double blanks, every sentence ended', () => {
    for (const { language, topic } of everything) {
      const text = textOf(topic);
      expect(text, `${topic.key} in ${language}`).not.toMatch(/[*_#`{}[\]<>|]|[^\S\n]{2}|\bTODO\b|\.\.(?!\.)/u);
      for (const sentence of [topic.why, ...(isTip(topic) ? [] : [topic.call]), ...topic.steps, ...topic.mistakes, ...topic.questions.map(([, answer]) => answer)]) {
        expect(sentence, topic.key).toMatch(/^[\p{Lu}“«„¿¡\d].*[.!?][”»“]?$/u);
      }
      for (const [question] of topic.questions) expect(question, topic.key).toMatch(/\?$/u);
    }
  });

  it('is written in the language it is for, with that language’s own marks', async () => {
    for (const { language, topic } of everything) {
      const text = textOf(topic);
      expect((await detectLanguage(text, '')).language, `${topic.key} in ${language}`).toBe(language);
      expect(marksOfOthers[language].exec(text)?.[0], `${topic.key} in ${language}`).toBeUndefined();
    }
  });

  it('speaks to the reader as to somebody it does not know', () => {
    for (const { language, topic } of everything) expect(familiar[language]?.exec(textOf(topic))?.[0], topic.key).toBeUndefined();
    for (const language of spokenLanguages) expect(familiar[language]?.exec(allStrings(frames[language]).join('\n'))?.[0], language).toBeUndefined();
  });

  it('speaks of frost in the cold half of the year only', () => {
    for (const { topic } of everything) {
      if (/\bfrost|\bfreez|\bsnow/i.test(`${topic.title} ${topic.name}`)) expect(topic.seasons, topic.key).not.toContain('summer');
      if (/\bheat wave|\bsummer/i.test(`${topic.title} ${topic.name}`)) expect(topic.seasons, topic.key).not.toContain('winter');
    }
  });

  it('has a name for every angle that a plan can be read by', () => {
    const named = spokenLanguages.flatMap((language) => angles.map((angle) => frames[language].angles[angle]));
    expect(new Set(named).size).toBe(named.length);
  });
});

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

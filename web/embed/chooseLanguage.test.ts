import { expect, it } from 'vitest';
import { chooseLanguage } from './chooseLanguage.ts';

it.each([
  [['fr-CA', 'en'], 'en-US', 'fr'],
  [['pt-BR', 'es-419', 'en'], 'en-US', 'es'],
  [['DE'], 'en', 'de'],
  [['pl'], 'de-AT', 'de'],
  [['pl'], 'pl', 'en'],
  [[], '', 'en'],
  [['est'], 'fra', 'en'],
])('a visitor who reads %j, at a business whose language is %s, reads %s', (wanted, locale, spoken) => {
  expect(chooseLanguage(wanted, locale)).toBe(spoken);
});

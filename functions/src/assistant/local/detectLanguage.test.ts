import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage.ts';

const languageOf = async (text: string, fallback = 'en-US') => (await detectLanguage(text, fallback)).language;

describe('the language of a message', () => {
  it.each([
    ['price?', 'en'],
    ['precio?', 'es'],
    ['prix ?', 'fr'],
    ['Preis?', 'de'],
    ['hola', 'es'],
    ['rdv demain ?', 'fr'],
    ['Termin morgen?', 'de'],
    ['Was kostet ein Haarschnitt?', 'de'],
    ['ca coute combien svp', 'fr'],
    ['cuanto cuesta un corte', 'es'],
    ['Koennen Sie morgen kommen', 'de'],
    ['Vorrei un preventivo per la caldaia', 'it'],
    ['Gostaria de marcar uma consulta', 'pt'],
    ['Ik zoek een loodgieter', 'nl'],
    ['Potrzebuję hydraulika na jutro', 'pl'],
    ['予約をお願いします', 'ja'],
    ['Сколько стоит стрижка?', 'ru'],
    ['Скільки це коштує?', 'uk'],
    ['كم السعر؟', 'ar'],
    ['请问多少钱', 'zh'],
    ['가격이 얼마예요', 'ko'],
  ])('%s → %s', async (text, language) => {
    expect(await languageOf(text)).toBe(language);
  });

  it.each(['', '   ', '👍', '12345', 'asdf qwer', 'https://example.com/foo', 'nora@example.com'])(
    'is the business’s own where there is nothing to tell it by: "%s"',
    async (text) => {
      expect(await languageOf(text, 'de-AT')).toBe('de');
    },
  );

  it('is not changed by a link or an address in it', async () => {
    expect(await languageOf('Was kostet das? https://www.the-best-price-for-you.com/what-is-the-cost')).toBe('de');
  });

  it('says whether the built-in assistant speaks it', async () => {
    expect((await detectLanguage('Bonjour, je voudrais un devis', 'en')).spoken).toBe('fr');
    expect((await detectLanguage('Buongiorno, vorrei un preventivo', 'en')).spoken).toBeUndefined();
  });
});

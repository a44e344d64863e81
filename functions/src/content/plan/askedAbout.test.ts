import { expect, test } from 'vitest';
import { askedAbout } from './askedAbout.ts';

const business = { type: 'heating and air conditioning', locale: 'en-US' };
const lead = (message: string, language = 'en') => ({ message, language });

test('what people ask about is counted by subject, in whichever language they asked', () => {
  const asked = askedAbout(
    [
      lead('Our furnace is making a loud noise. Call me at 212 555 0123, Nora Harper.'),
      lead('Nuestra calefacción no funciona', 'es'),
      lead('The furnace stopped last night'),
      lead('Do you do thermostats?'),
    ],
    business,
  );
  expect(asked[0]?.count).toBeGreaterThan(1);
  expect(asked.map(({ count }) => count)).toEqual([...asked.map(({ count }) => count)].sort((one, other) => other - one));
});

test('nothing that a person wrote is in it, and what is no subject of the trade is left out', () => {
  const words = 'Furnace broken at 12 Harbor Street, ask for Nora Harper, nora@example.com, 212 555 0123';
  const asked = JSON.stringify(askedAbout([lead(words), lead('Hello there'), lead('')], business));
  expect(asked).not.toMatch(/nora|harbor|212|street|broken/i);
  expect(askedAbout([lead('Hello there'), { message: undefined, language: undefined }], business)).toEqual([]);
});

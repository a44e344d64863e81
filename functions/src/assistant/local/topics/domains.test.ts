import { describe, expect, it } from 'vitest';
import { domainsOf } from './domains.ts';
import { dining } from './occasions.ts';
import { roofing } from './house.ts';
import { books, insurance, lessons, marketing, property } from './offices.ts';
import { animals } from './people.ts';
import { cars, garden, moving, renovation } from './upkeep.ts';

describe('the trade of a business', () => {
  it.each([
    ['Sprachschule', lessons],
    ['Klavierunterricht', lessons],
    ['Möbelspedition', moving],
    ['Internetagentur', marketing],
    ['Finanzberatung', insurance],
    ['Treuhand', books],
    ['Hausverwaltung', property],
    ['Landschaftsbau', garden],
    ['Spenglerei', roofing],
    ['Zimmerei', renovation],
    ['Hundesalon', animals],
    ['Bäckerei', dining],
    ['Autohaus', cars],
  ])('is known by the German word on its sign: %s', (sign, domain) => {
    expect(domainsOf(sign)).toEqual([domain]);
  });

  it('is not guessed where the word is a new one', () => {
    expect(domainsOf('Hundertwasser-Souvenirs')).toEqual([]);
  });
});

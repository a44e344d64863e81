import { describe, expect, test } from 'vitest';
import { compareNames, isNameless } from './compareNames.ts';

const score = (author: string, customer: string) => compareNames(author, customer).score;

describe('one and the same name', () => {
  test.for([
    ['Nora Harper', 'Nora Harper'],
    ['nora harper', 'NORA HARPER'],
    ['Harper Nora', 'Nora Harper'],
    ['Harper, Nora', 'Nora Harper'],
    ['Núria Núñez', 'Nuria Nunez'],
    ['Łukasz Groß', 'Lukasz Gross'],
    ['Anne-Marie Dupont', 'Anne Marie Dupont'],
    ['AnneMarie Dupont', 'Anne Marie Dupont'],
    ['Sean O’Neil', "Sean O'Neil"],
    ['Sean ONeil', "Sean O'Neil"],
    ['noraharper', 'Nora Harper'],
    ['Mrs. Nora Harper', 'Nora Harper'],
    ['Frau Dr. Weber Anna', 'Anna Weber'],
    ['山田 太郎', '山田 太郎'],
  ] as const)('%s is %s', ([author, customer]) => {
    expect(score(author, customer)).toBe(1);
  });
});

describe('a name that a site or a person has shortened', () => {
  test.for([
    ['Nora H.', 'Nora Harper'],
    ['Nora H', 'Nora Jane Harper'],
    ['N. Harper', 'Nora Harper'],
    ['Nora Harper', 'Nora H.'],
    ['Nora J. Harper', 'Nora Jane Harper'],
    ['Nora Jane Harper', 'Nora Harper'],
    ['Jürgen Schröder', 'Juergen Schroeder'],
    ['Nora Harpper', 'Nora Harper'],
  ] as const)('%s goes well with %s', ([author, customer]) => {
    expect(score(author, customer)).toBeGreaterThanOrEqual(0.8);
    expect(score(author, customer)).toBeLessThan(1);
  });

  test.for([
    ['Nora', 'Nora Harper'],
    ['Harper', 'Nora Harper'],
    ['Nora H.', 'Nora'],
    ['N. H.', 'Nora Harper'],
    ['nharper88', 'Nora Harper'],
    ['Nora', 'Nora'],
  ] as const)('%s says something for %s, and not enough alone', ([author, customer]) => {
    expect(score(author, customer)).toBeGreaterThanOrEqual(0.35);
    expect(score(author, customer)).toBeLessThan(0.8);
  });

  test('of the same family says little', () => {
    expect(compareNames('Tom Harper', 'Nora Harper')).toEqual({ score: 0.3, because: 'Same last name, another first name' });
  });
});

describe('another name', () => {
  test.for([
    ['Sam Rivera', 'Nora Harper'],
    ['Nora Smith', 'Nora Harper'],
    ['Nora S.', 'Nora Harper'],
    ['Hanna Berg', 'Nanna Berg'],
    ['N', 'Nora Harper'],
    ['', 'Nora Harper'],
    ['Nora Harper', ''],
    ['🦊', 'Nora Harper'],
    ['Ann Lee', 'Amy Lea'],
  ] as const)('%s is not %s', ([author, customer]) => {
    expect(score(author, customer)).toBeLessThan(0.35);
  });
});

describe('no name at all', () => {
  test.for(['A Google user', 'Google User', 'Ein Google-Nutzer', 'Un usuario de Google', 'Un utilisateur de Google', 'Anonymous', '', '🦊'])('%s', (author) => {
    expect(isNameless(author)).toBe(true);
  });
  test.for(['Nora Harper', 'N', 'Local Bakery'])('but not %s', (author) => {
    expect(isNameless(author)).toBe(false);
  });
});

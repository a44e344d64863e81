import { describe, expect, test } from 'vitest';
import { referralCode } from './referralCode.ts';
import { referralCodePattern } from '../../model/referral.ts';

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Draws the characters of a text, one after the other. */
function drawing(text: string): (below: number) => number {
  let next = 0;
  return (below) => {
    expect(below).toBe(alphabet.length);
    return alphabet.indexOf(text.charAt(next++));
  };
}

describe('a code is made of a first name', () => {
  test.for([
    ['Maria Lopez', 'MARIA-7K4Q'],
    ['  maría josé núñez', 'MARIA-7K4Q'],
    ['Jürgen Groß', 'JURGEN-7K4Q'],
    ['Łukasz Żak', 'LUKASZ-7K4Q'],
    ['Jean-Luc', 'JEAN-7K4Q'],
    ["O'Brien", 'OBRIEN-7K4Q'],
    ['Maximiliannnnnn Power', 'MAXIMILIANNN-7K4Q'],
    ['李 Wei', 'WEI-7K4Q'],
    ['李小龙', 'FRIEND-7K4Q'],
    ['555', 'FRIEND-7K4Q'],
    ['', 'FRIEND-7K4Q'],
  ])('%s → %s', ([name = '', code]) => {
    expect(referralCode(name, drawing('7K4Q'))).toBe(code);
    expect(referralCode(name, drawing('7K4Q'))).toMatch(referralCodePattern);
  });
});

describe('what is drawn', () => {
  test.for(['DEAD', 'D3AD', 'XASS', 'A55X', 'F4KE', 'SEX2'])('is drawn again where it reads %s', (rude) => {
    expect(referralCode('Maria', drawing(`${rude}7K4Q`))).toBe('MARIA-7K4Q');
  });

  test('may be any of the characters that cannot be mistaken for another', () => {
    for (const character of alphabet) expect(referralCode('Maria', drawing(`22${character}2`))).toBe(`MARIA-22${character}2`);
  });
});

import { describe, expect, it } from 'vitest';
import { firstName } from './firstName.ts';

describe('a person is addressed by the first name', () => {
  it.each([
    ['Nora Jensen', 'Nora'],
    ['  nora   jensen ', 'Nora'],
    ['NORA', 'Nora'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['jean-luc', 'Jean-Luc'],
    ['O’Brien', 'O’Brien'],
    ['María José Núñez de Arce', 'María'],
    ['Zoë', 'Zoë'],
    ['Jürgen Groß', 'Jürgen'],
    ['Ольга Петрова', 'Ольга'],
    ['山田 太郎', '山田'],
    ['عمر', 'عمر'],
    ['Li', 'Li'],
    ['McKenna Reed', 'McKenna'],
    ['Anna B.', 'Anna'],
  ])('%s → %s', (typed, expected) => {
    expect(firstName(typed)).toBe(expected);
  });
});

describe('no name is used where what was typed is not plainly one', () => {
  it.each([
    '',
    '   ',
    'x',
    'Nora2',
    'nora@example.com',
    'http://evil.example',
    'evil.example',
    'You have won 500 dollars',
    'call me now please thanks',
    'Click here',
    'Win',
    'Acme GmbH',
    'Bright Web Design Agency',
    'Mr. Miller',
    'Frau Weber',
    'Nora 🎉',
    'Nora, your parcel',
    'Nora/Tom',
    '<b>Nora</b>',
    'Robert"); DROP TABLE leads;--',
    'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'Monday',
    'Tomorrow Free',
    'test',
    'your account is blocked',
    'J. R.',
  ])('%s', (typed) => {
    expect(firstName(typed)).toBe('');
  });
});

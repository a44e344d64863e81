import { expect, test } from 'vitest';
import { calmName } from './calmName.ts';
import { firstNameOf } from './firstNameOf.ts';

test.for([
  ['Nora Quist', 'Nora Quist'],
  ['  Zoë   O’Brien-Núñez, Jr. ', 'Zoë O’Brien-Núñez, Jr.'],
  ['李小龍', '李小龍'],
  ['A & B Plumbing (Portland)', 'A & B Plumbing (Portland)'],
  ['<b>Nora</b> <img src=x onerror=alert(1)>Quist', 'Nora Quist'],
  ['<img src=x onerror=alert(1)', 'img src x onerror alert(1)'],
  ['Nora <script>alert(1)</script> Quist', 'Nora Quist'],
  ['<script>', 'script'],
  ['Nora\u202E\u200B {{firstName}}', 'Nora firstName'],
  ['مهدی\u200Cزاده', 'مهدی\u200Cزاده'],
  ['Nora\n\nQuist', 'Nora Quist'],
  ['***', '***'],
] as const)('%s stands in a title as %s', ([typed, shown]) => {
  expect(calmName(typed)).toBe(shown);
});

test('a name without end is cut, and no character in half', () => {
  expect(calmName('N'.repeat(120))).toBe(`${'N'.repeat(59)}…`);
  expect(calmName('🔧'.repeat(70))).toBe(`${'🔧'.repeat(29)}…`);
});

test('buttons speak of somebody by the first word, which fits into them', () => {
  expect(firstNameOf({ name: ' Nora Quist' })).toBe('Nora');
  expect(firstNameOf({ name: '<b>Nora</b> Quist' })).toBe('Nora');
  expect(firstNameOf({ name: 'Donaudampfschifffahrtsgesellschaft' })).toBe('Donaudampfschifffah…');
});

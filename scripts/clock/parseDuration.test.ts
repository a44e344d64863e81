import { expect, it } from 'vitest';
import { parseDuration } from './parseDuration.js';

it.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['24h', 86_400_000],
  ['3d', 259_200_000],
  ['1w', 604_800_000],
  [' 72H ', 259_200_000],
])('reads %s', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

it.each(['', '24', 'h', '-3h', '1.5h', '0h', '24 hours', 'NaNh'])('refuses "%s" with an example of what to write', (text) => {
  expect(() => parseDuration(text)).toThrow('write for example 30m, 24h or 3d');
});

it('refuses to leap by more than a year', () => {
  expect(() => parseDuration('367d')).toThrow('at most a year');
});

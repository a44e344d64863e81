import { expect, it } from 'vitest';
import { hoursInWords } from './durations.ts';

it('hours are said the way people do', () => {
  expect([1, 20, 24, 36, 72].map(hoursInWords)).toEqual(['1 hour', '20 hours', '1 day', '36 hours', '3 days']);
  expect(hoursInWords(Number.NaN)).toBe('–');
});

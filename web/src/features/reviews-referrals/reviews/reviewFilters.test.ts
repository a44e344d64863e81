import { expect, test } from 'vitest';
import { noFilters, readFilters, writeFilters } from './reviewFilters.ts';

test('filters come back from the address as they went in, and other parameters stay', () => {
  const filters = { source: 'google', stars: 2, unanswered: true } as const;
  const address = writeFilters(filters, new URLSearchParams('days=90'));
  expect(address.toString()).toBe('days=90&source=google&stars=2&answer=none');
  expect(readFilters(address)).toEqual(filters);
  expect(writeFilters(noFilters, address).toString()).toBe('days=90');
});

test('an address with words that are not known shows more, never an error', () => {
  expect(readFilters(new URLSearchParams('source=moon&stars=9&answer=maybe'))).toEqual(noFilters);
});

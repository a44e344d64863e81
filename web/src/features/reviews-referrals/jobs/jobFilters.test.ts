import { expect, it } from 'vitest';
import { isNarrowed, noFilters, readFilters, writeFilters } from './jobFilters.ts';

it('filters go into the address and come back from it', () => {
  const filters = { status: 'completed', search: 'nora harper' } as const;
  const address = writeFilters(filters, new URLSearchParams('other=1'));
  expect(address.toString()).toBe('other=1&status=completed&q=nora+harper');
  expect(readFilters(address)).toEqual(filters);
  expect(writeFilters(noFilters, address).toString()).toBe('other=1');
});

it('an address with words that nobody knows shows all jobs', () => {
  const filters = readFilters(new URLSearchParams('status=finished'));
  expect(filters).toEqual(noFilters);
  expect(isNarrowed(filters)).toBe(false);
});

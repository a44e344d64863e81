import { expect, it } from 'vitest';
import { mondayOf } from './mondayOf.ts';

it('finds the Monday that a week begins with, also where it lies in the year before', () => {
  expect(mondayOf('2026-W48')).toEqual(new Date('2026-11-23T12:00:00Z'));
  expect(mondayOf('2026-W01')).toEqual(new Date('2025-12-29T12:00:00Z'));
  expect(mondayOf('2026-W53')).toEqual(new Date('2026-12-28T12:00:00Z'));
  expect(mondayOf('some week')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { nextLookUp } from './nextLookUp.ts';

const lease = new Date('2026-11-24T15:02:00Z');
const after = (minutes: number) => new Date(lease.getTime() + minutes * 60_000);

test('a provider is asked four times within an hour of the lease, and then no more', () => {
  expect([0, 1, 2, 3].map((asked) => nextLookUp(asked, lease, lease))).toEqual([after(5), after(20), after(60), undefined]);
});

test('and not at once again, where it was asked late', () => {
  expect(nextLookUp(0, lease, after(30))).toEqual(after(31));
});

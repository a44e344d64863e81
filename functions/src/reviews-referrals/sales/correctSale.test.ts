import { expect, test } from 'vitest';
import { correctSale } from './correctSale.ts';
import { changesOf } from './editSale.ts';
import { builtAt, makeSale } from '../../testing/builders.ts';

const now = new Date(builtAt.getTime() + 60 * 60_000);
const correct = (correction: Parameters<typeof correctSale>[1], sale = makeSale()) => correctSale(sale, correction, 'US', now);

test('what is not said stays as it is', () => {
  expect(correct({})).toEqual(makeSale());
  expect(changesOf(makeSale(), correct({}))).toBeUndefined();
});

test('what is said is put right, and the timeline tells what it was', () => {
  const corrected = correct({ amount: 30_000, phone: ' (212) 555-0123 ' });
  expect(corrected).toMatchObject({ amount: 30_000, phone: '(212) 555-0123', email: 'nora@example.com' });
  expect(changesOf(makeSale(), corrected)).toEqual({
    before: { amount: 24_900, phone: null },
    after: { amount: 30_000, phone: '(212) 555-0123' },
  });
});

test('an address can be taken away', () => {
  expect(correct({ email: '' })).not.toHaveProperty('email');
});

test.each([
  ['email', { email: 'nora at home' }],
  ['phone', { phone: '12' }],
  ['customerName', { customerName: ' ' }],
  ['completedAt', { completedAt: new Date(now.getTime() + 60 * 60_000).toISOString() }],
] as const)('a wrong %s is refused by its name', (field, correction) => {
  expect(() => correct(correction)).toThrow(expect.objectContaining({ code: 'invalid', field }));
});

test('an address that was unreadable before does not keep the rest from being corrected', () => {
  expect(correct({ amount: 1 }, makeSale({ email: 'nora at home' }))).toMatchObject({ amount: 1, email: 'nora at home' });
});

test('what is not done has no day to correct', () => {
  expect(() => correct({ completedAt: builtAt.toISOString() }, makeSale({ status: 'booked' }))).toThrow('Only a job that is done');
});

import { describe, expect, test } from 'vitest';
import { moveSale } from './moveSale.ts';
import type { SaleStatus } from '../../model/words.ts';
import { builtAt, makeSale } from '../../testing/builders.ts';

const now = new Date(builtAt.getTime() + 60 * 60_000);
const at = (status: SaleStatus) => {
  const { completedAt, ...sale } = makeSale({ status });
  return status === 'completed' || status === 'refunded' ? { ...sale, ...(completedAt && { completedAt }) } : sale;
};

test.each([
  ['booked', 'completed'],
  ['booked', 'cancelled'],
  ['completed', 'refunded'],
  ['completed', 'booked'],
  ['cancelled', 'booked'],
  ['cancelled', 'completed'],
  ['refunded', 'completed'],
  ['refunded', 'booked'],
] as const)('what is %s may be %s', (from, to) => {
  expect(moveSale(at(from), { status: to }, now).status).toBe(to);
});

test.each([
  ['booked', 'refunded', 'nothing to refund'],
  ['cancelled', 'refunded', 'nothing to refund'],
  ['completed', 'cancelled', 'Refund it'],
  ['refunded', 'cancelled', 'was done and refunded'],
] as const)('what is %s may not be %s, and it is said why', (from, to, why) => {
  const move = () => moveSale(at(from), { status: to }, now);
  expect(move).toThrow(why);
  expect(move).toThrow(expect.objectContaining({ field: 'status' }));
});

describe('"job done"', () => {
  test('is now, unless somebody says when, with what it cost and what it was', () => {
    expect(moveSale(at('booked'), { status: 'completed' }, now).completedAt).toEqual(now);
    const said = { status: 'completed', completedAt: builtAt.toISOString(), amount: 99_000, service: 'New boiler' } as const;
    expect(moveSale(at('booked'), said, now)).toMatchObject({ completedAt: builtAt, amount: 99_000, service: 'New boiler' });
  });

  test('is not in the future, but for a clock that is a little fast', () => {
    const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
    expect(() => moveSale(at('booked'), { status: 'completed', completedAt: inSeconds(3600) }, now)).toThrow('in the future');
    expect(moveSale(at('booked'), { status: 'completed', completedAt: inSeconds(20) }, now).completedAt).toEqual(now);
  });

  test('is taken back with its day, and a refund without it', () => {
    expect(moveSale(at('completed'), { status: 'booked' }, now)).not.toHaveProperty('completedAt');
    const refunded = moveSale(at('completed'), { status: 'refunded' }, now);
    expect(refunded).toMatchObject({ completedAt: builtAt, refundedAt: now });
    const undone = moveSale(refunded, { status: 'completed' }, new Date(now.getTime() + 1));
    expect(undone.completedAt).toEqual(builtAt);
    expect(undone).not.toHaveProperty('refundedAt');
  });
});

test('only what is done has a day', () => {
  const move = { status: 'cancelled', completedAt: builtAt.toISOString() } as const;
  expect(() => moveSale(at('booked'), move, now)).toThrow(expect.objectContaining({ field: 'completedAt' }));
});

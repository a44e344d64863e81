import { describe, expect, test } from 'vitest';
import { type CountedSale, countedOf, saleChange } from './saleCounters.ts';
import { builtAt, makeSale } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';
import { sumCounters } from '../testing/sumCounters.ts';
import { saleStatuses } from '../model/words.ts';

const books = { timezone: 'America/New_York', currency: 'USD' };
const day = 24 * 60 * 60_000;

describe('a sale counts', () => {
  test('once its job is done, on the local day on which it was done', () => {
    const late = makeSale({ completedAt: new Date('2026-11-24T03:30:00Z') });
    expect(sumCounters(saleChange(undefined, countedOf(late), books))).toEqual({ '2026-11-23': { sales: 1, revenue: 24_900 } });
  });

  test.each(['booked', 'cancelled', 'refunded'] as const)('not while it is %s', (status) => {
    expect(countedOf(makeSale({ status }))).toBeUndefined();
  });

  test('without its amount where that is in another currency', () => {
    const counted = countedOf(makeSale({ currency: 'CAD', completedAt: builtAt }));
    expect(Object.values(sumCounters(saleChange(undefined, counted, books)))).toEqual([{ sales: 1 }]);
  });
});

test('whatever happens to sales, their figures are what counting them anew gives', () => {
  const random = seededRandom(24);
  const held = new Map<number, CountedSale | undefined>();
  const moves = Array.from({ length: 500 }, () => {
    const which = Math.floor(random.between(0, 8));
    const sale = makeSale({
      status: random.pick(saleStatuses),
      amount: Math.floor(random.between(0, 3)) * 10_000,
      currency: random.pick(['USD', 'USD', 'CAD']),
      completedAt: new Date(builtAt.getTime() - random.between(0, 40) * day),
    });
    const after = random.chance(0.1) ? undefined : countedOf(sale);
    const change = saleChange(held.get(which), after, books);
    held.set(which, after);
    return change;
  });
  const recounted = [...held.values()].flatMap((counted) => saleChange(undefined, counted, books));
  expect(sumCounters(moves.flat())).toEqual(sumCounters(recounted));
  expect(recounted.length).toBeGreaterThan(0);
});

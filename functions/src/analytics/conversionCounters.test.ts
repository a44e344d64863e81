import { describe, expect, test } from 'vitest';
import { conversionChange, type CountedConversion } from './conversionCounters.ts';
import { rewardStates } from '../model/words.ts';
import { builtAt, makeConversion } from '../testing/builders.ts';
import { seededRandom } from '../testing/demo/seededRandom.ts';
import { sumCounters } from '../testing/sumCounters.ts';

const books = { timezone: 'America/New_York', currency: 'USD' };
const later = (days: number) => new Date(builtAt.getTime() + days * 24 * 60 * 60_000);

describe('a conversion counts', () => {
  test.each(['pending', 'approved', 'paid'] as const)('while it is %s, with what it brought', (state) => {
    expect(sumCounters(conversionChange(undefined, makeConversion({ state }), books))).toEqual({
      '2026-11-24': { referralConversions: 1, referralRevenue: 89_000 },
    });
  });

  test.each(['refused', 'reversed'] as const)('no longer when it is %s', (state) => {
    const brought = makeConversion();
    expect(sumCounters(conversionChange(brought, { ...brought, state }, books))).toEqual({
      '2026-11-24': { referralConversions: -1, referralRevenue: -89_000 },
    });
  });

  test('without its amount where that is in another currency', () => {
    const change = conversionChange(undefined, makeConversion({ currency: 'EUR' }), books);
    expect(Object.values(sumCounters(change))).toEqual([{ referralConversions: 1 }]);
  });
});

test('whatever happens to conversions, their figures are what counting them anew gives', () => {
  const random = seededRandom(7);
  const held = new Map<number, CountedConversion | undefined>();
  const moves = Array.from({ length: 500 }, () => {
    const which = Math.floor(random.between(0, 8));
    const before = held.get(which);
    const after: CountedConversion | undefined = random.chance(0.1)
      ? undefined
      : {
          state: random.pick(rewardStates),
          amount: Math.floor(random.between(0, 3)) * 10_000,
          currency: random.pick(['USD', 'USD', 'EUR']),
          completedAt: later(random.between(0, 40)),
        };
    held.set(which, after);
    return conversionChange(before, after, books);
  });
  const recounted = [...held.values()].flatMap((conversion) => conversionChange(undefined, conversion, books));
  expect(sumCounters(moves.flat())).toEqual(sumCounters(recounted));
  expect(recounted.length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { rewardValue } from './rewardValue.ts';
import { highestAmount } from '../../model/primitives.ts';

test.for([
  [10, 24_900, 2490],
  [10, 24_905, 2491],
  [10, 24_904, 2490],
  [4.1, 1500, 62],
  [0.1, 499, 0],
  [0.1, 500, 1],
  [100, highestAmount, highestAmount],
  [33.333, 300, 100],
] as const)('%d %% of %d is %d: half a cent is rounded up, exactly', ([percentage, amount, value]) => {
  expect(rewardValue({ kind: 'percentage', percentage }, amount)).toBe(value);
});

test('an amount is what it is, and words have no value', () => {
  expect(rewardValue({ kind: 'amount', amount: 2000 }, 100)).toBe(2000);
  expect(rewardValue({ kind: 'text', text: 'a thank-you gift' }, 100)).toBeNull();
});

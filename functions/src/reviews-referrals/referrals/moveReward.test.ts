import { describe, expect, test } from 'vitest';
import { moveReward } from './moveReward.ts';
import type { Conversion, Reward } from '../../model/referral.ts';
import type { RewardState } from '../../model/words.ts';
import { builtAt, makeConversion, makeReward } from '../../testing/builders.ts';

const actor = { kind: 'member', id: 'olivia' } as const;
const now = new Date(builtAt.getTime() + 60_000);
const approved = makeReward({ state: 'approved', approvedAt: builtAt });
const move = (reward: Reward, to: RewardState, conversion: Conversion = makeConversion(), note?: string) =>
  moveReward(reward, conversion, { to, actor, note }, now);

test('a reward goes from pending to approved to paid, and says how', () => {
  expect(move(makeReward(), 'approved')).toEqual({ ...makeReward(), state: 'approved', approvedAt: now, changedBy: actor });
  expect(move(approved, 'paid', makeConversion(), ' by cheque ')).toEqual({
    ...approved,
    state: 'paid',
    paidAt: now,
    paidNote: 'by cheque',
    changedBy: actor,
  });
});

test('saying it twice changes nothing', () => {
  expect(move(approved, 'approved')).toBe(approved);
});

test('an OK that was for another amount is gone once somebody has decided anew', () => {
  const changed = makeReward({ approval: { value: 4000, currency: 'USD', at: builtAt } });
  for (const to of ['approved', 'refused'] as const) expect(move(changed, to)).not.toHaveProperty('approval');
});

test('a mistake is taken back', () => {
  expect(move(approved, 'pending')).not.toHaveProperty('approvedAt');
  const paid = makeReward({ state: 'paid', approvedAt: builtAt, paidAt: builtAt, paidNote: 'cash' });
  expect(move(paid, 'approved')).toEqual({ ...approved, changedBy: actor });
  const refused = move(makeReward(), 'refused');
  expect(refused).toMatchObject({ state: 'refused', refusedBecause: 'byMember' });
  if ('because' in refused) throw new Error('it was not refused');
  expect(move(refused, 'pending')).toEqual({ ...makeReward(), changedBy: actor });
});

describe('it stays where it is', () => {
  test.for<[string, Reward, RewardState, Conversion | undefined, string]>([
    ['paid before it was approved', makeReward(), 'paid', undefined, 'Approve it first'],
    ['refused after it was paid', makeReward({ state: 'paid' }), 'refused', undefined, 'cannot be changed'],
    ['where its referral looks odd', makeReward(), 'approved', makeConversion({ doubts: ['burst'] }), 'odd'],
    ['where its referral was refused', makeReward({ state: 'refused' }), 'approved', makeConversion({ state: 'refused' }), 'was refused'],
    ['where its sale was taken back', makeReward({ state: 'reversed' }), 'paid', makeConversion({ state: 'reversed' }), 'taken back'],
    ['beyond the cap', makeReward({ state: 'refused', refusedBecause: 'overCap' }), 'pending', undefined, 'as many friends'],
    ['where somebody says what only its sale can say', makeReward(), 'reversed', undefined, 'cannot be changed'],
  ])('%s', ([, reward, to, conversion, sentence]) => {
    const answer = move(reward, to, conversion);
    expect('because' in answer && answer.because).toContain(sentence);
  });
});

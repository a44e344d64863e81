import { describe, expect, test } from 'vitest';
import { attentionKindOf } from './owed.ts';
import { type DecisionReadings, planDecision } from './planDecision.ts';
import { builtAt, makeConversion, makeReferral, makeReward } from '../../testing/builders.ts';

const actor = { kind: 'member', id: 'olivia' } as const;
const doubted = makeConversion({ doubts: ['burst'] });
const rewards = { referrer: makeReward(), friend: makeReward({ side: 'friend' }) };
const decide = (decision: 'approve' | 'refuse', changes: Partial<DecisionReadings> = {}) =>
  planDecision({ conversion: doubted, rewards, referral: makeReferral(), saleStands: true, ...changes }, decision, actor, builtAt);

describe('approved', () => {
  test('nothing is odd about it any more, and its rewards are due', () => {
    const after = decide('approve');
    expect(after?.conversion).toMatchObject({ state: 'pending', doubts: [], decidedBy: actor, decidedAt: builtAt });
    expect(after && attentionKindOf(after)).toBe('rewardDue');
  });

  test('there is nothing to say about one that was never odd', () => {
    expect(decide('approve', { conversion: makeConversion() })).toBeUndefined();
  });

  test('a person’s refusal is taken back, but not that of a rule', () => {
    const refused = decide('refuse');
    if (!refused?.conversion) throw new Error('it was not refused');
    const after = decide('approve', { conversion: refused.conversion, rewards: refused.rewards });
    expect(after?.conversion).toMatchObject({ state: 'pending', doubts: [] });
    expect(after?.conversion).not.toHaveProperty('refusedBecause');
    expect(after?.rewards.referrer).toMatchObject({ state: 'pending' });
    expect(after?.rewards.referrer).not.toHaveProperty('refusedBecause');
    expect(() => decide('approve', { conversion: makeConversion({ state: 'refused', refusedBecause: 'selfReferral' }) })).toThrow('rules');
  });

  test('after the cap was reached meanwhile, the referrer’s reward is not', () => {
    const refused = decide('refuse');
    if (!refused?.conversion) throw new Error('it was not refused');
    const referral = makeReferral({ conversions: 1, offer: { ...makeReferral().offer, cap: 1 } });
    const after = decide('approve', { conversion: refused.conversion, rewards: refused.rewards, referral });
    expect(after?.rewards.referrer).toMatchObject({ state: 'refused', refusedBecause: 'overCap' });
    expect(after?.rewards.friend).toMatchObject({ state: 'pending' });
  });
});

describe('refused', () => {
  test('it brings nothing to anybody', () => {
    const after = decide('refuse', { rewards: { ...rewards, referrer: makeReward({ state: 'approved', approvedAt: builtAt }) } });
    expect(after?.conversion).toMatchObject({ state: 'refused', refusedBecause: 'byMember', doubts: [] });
    expect(after?.rewards.referrer).toMatchObject({ state: 'refused', refusedBecause: 'byMember' });
    expect(after?.rewards.friend?.state).toBe('refused');
    expect(after && attentionKindOf(after)).toBeUndefined();
  });

  test('twice is once', () => {
    expect(decide('refuse', { conversion: makeConversion({ state: 'refused', refusedBecause: 'byMember' }) })).toBeUndefined();
  });

  test('not after a reward was paid', () => {
    expect(() => decide('refuse', { rewards: { ...rewards, friend: makeReward({ side: 'friend', state: 'paid', paidAt: builtAt }) } })).toThrow('paid');
  });
});

test('about a sale that was taken back there is nothing to decide', () => {
  for (const decision of ['approve', 'refuse'] as const) {
    expect(() => decide(decision, { conversion: makeConversion({ state: 'reversed' }) })).toThrow('taken back');
    expect(() => decide(decision, { conversion: makeConversion({ state: 'refused', refusedBecause: 'byMember' }), saleStands: false })).toThrow('taken back');
  }
});

import { expect, test } from 'vitest';
import type { Reward } from '@model/referral.ts';
import type { Stored } from '../../../lib/collections.ts';
import { rewardsToGive } from './rewardsToGive.ts';

const reward = (id: string, state: Reward['state'], createdAt: string): Stored<Reward> => ({
  id,
  saleId: id.replace(/-(referrer|friend)$/, ''),
  code: 'NORA-7K4Q',
  side: id.endsWith('friend') ? 'friend' : 'referrer',
  contactId: 'nora',
  name: 'Nora',
  rule: { kind: 'text', text: 'a gift' },
  value: null,
  currency: 'USD',
  state,
  createdAt: new Date(createdAt),
});

test('what waits for a yes comes before what is only to be given, the newest first', () => {
  const rewards = [
    reward('old-referrer', 'approved', '2026-11-01'),
    reward('new-referrer', 'pending', '2026-11-20'),
    reward('newer-friend', 'pending', '2026-11-22'),
    reward('new-friend', 'pending', '2026-11-20'),
  ];
  expect(rewardsToGive(rewards, []).map(({ id }) => id)).toEqual(['newer-friend', 'new-friend', 'new-referrer', 'old-referrer']);
});

test('the rewards of a referral that looks odd wait for the word on it', () => {
  const rewards = [reward('odd-referrer', 'pending', '2026-11-20'), reward('fine-referrer', 'pending', '2026-11-19')];
  expect(rewardsToGive(rewards, [{ saleId: 'odd' }]).map(({ id }) => id)).toEqual(['fine-referrer']);
});

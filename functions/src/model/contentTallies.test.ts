import { expect, test } from 'vitest';
import { sumTallies } from './contentTallies.ts';

test('shards are summed, and what was never counted is not there', () => {
  expect(sumTallies([{ views: 3, clicks: 1, clicksAt: { local: 1 } }, { views: 2, clicksAt: { local: 2 } }, {}])).toEqual({
    views: 5,
    clicks: 1,
    clicksAt: { local: 3 },
  });
});

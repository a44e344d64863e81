import type { Conversion, Reward } from '@model/referral.ts';
import type { Stored } from '../../../lib/collections.ts';

/**
 * The rewards that somebody can approve or give now, those that wait for a yes first. A reward of a referral that looks
 * odd is decided with the referral.
 */
export function rewardsToGive(rewards: readonly Stored<Reward>[], odd: readonly Pick<Conversion, 'saleId'>[]): Stored<Reward>[] {
  const order = ['pending', 'approved'];
  return rewards
    .filter(({ saleId }) => !odd.some((conversion) => conversion.saleId === saleId))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        b.createdAt.getTime() - a.createdAt.getTime() ||
        a.id.localeCompare(b.id),
    );
}

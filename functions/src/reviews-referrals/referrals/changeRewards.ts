import { moveReward, type RewardMove } from './moveReward.ts';
import { listOf, type Outcome, rewardId, type Rewards, shownReward, stateByRewards } from './owed.ts';
import { readRewards } from './readRewards.ts';
import { writeConversion } from './writeConversion.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { rewardSides } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/**
 * Moves rewards on, or back where that was a mistake. Those of one sale move together; one that cannot be moved is left
 * alone and keeps no other from moving.
 * @param from the caller's network address
 * @returns how many have moved
 * @throws AppError `conflict` with the reason where none could be, `notFound` where there are none
 */
export async function changeRewards(
  services: Services,
  businessId: string,
  rewardIds: readonly string[],
  move: RewardMove,
  from: string,
): Promise<number> {
  const results: Moved[] = [];
  for (const [saleId, ids] of bySale(rewardIds)) results.push(await changeOfSale(services, { businessId, saleId }, ids, move, from));
  const changed = results.reduce((sum, result) => sum + result.changed, 0);
  const because = results.find((result) => result.because !== undefined)?.because;
  if (changed === 0 && because !== undefined) throw new AppError('conflict', because);
  if (results.every(({ found }) => found === 0)) throw new AppError('notFound', 'There is no such reward.');
  return changed;
}

interface Moved {
  found: number;
  changed: number;
  because?: string | undefined;
}

function bySale(rewardIds: readonly string[]): Map<string, string[]> {
  const sales = new Map<string, string[]>();
  for (const id of new Set(rewardIds)) {
    const side = rewardSides.find((each) => id.endsWith(`-${each}`));
    if (!side) throw new AppError('notFound', 'There is no such reward.');
    const saleId = id.slice(0, -`-${side}`.length);
    sales.set(saleId, [...(sales.get(saleId) ?? []), id]);
  }
  return sales;
}

async function changeOfSale(
  services: Services,
  reference: SaleReference,
  rewardIds: readonly string[],
  move: RewardMove,
  from: string,
): Promise<Moved> {
  const { db, paths } = services;
  const { businessId, saleId } = reference;
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  return db.runTransaction(async (tx) => {
    const [conversionSnapshot, rewards] = await Promise.all([
      tx.get(paths.conversions(businessId).doc(saleId)),
      readRewards(services, tx, businessId, saleId),
    ]);
    const conversion = conversionSnapshot.data();
    const asked = listOf(rewards).filter(({ side }) => rewardIds.includes(rewardId(saleId, side)));
    if (!conversion || asked.length === 0) return { found: 0, changed: 0 };
    const answers = asked.map((reward) => ({ reward, answer: moveReward(reward, conversion, move, now) }));
    const moved = answers.flatMap(({ reward, answer }) => ('because' in answer || answer === reward ? [] : [{ reward, answer }]));
    const because = answers.map(({ answer }) => ('because' in answer ? answer.because : undefined)).find((reason) => reason !== undefined);
    if (moved.length === 0) return { found: asked.length, changed: 0, because };
    const rewardsAfter: Rewards = { ...rewards, ...Object.fromEntries(moved.map(({ answer }) => [answer.side, answer])) };
    const before: Outcome = { conversion, rewards };
    const after: Outcome = { conversion: { ...conversion, state: stateByRewards(conversion.doubts, rewardsAfter) }, rewards: rewardsAfter };
    writeConversion(services, tx, reference, {
      before,
      after,
      // A conversion counts the same before and after its rewards are given.
      referral: undefined,
      activities: moved.map(({ reward, answer }) => ({ kind: 'rewardChanged', before: shownReward(reward), after: shownReward(answer) })),
      actor: move.actor,
      books: business,
      now,
    });
    tx.create(paths.audit(businessId).doc(), {
      action: 'reviewsReferrals.rewardsChanged',
      actor: move.actor,
      from,
      before: { saleId, rewards: moved.map(({ reward }) => shownReward(reward)) },
      after: { rewards: moved.map(({ answer }) => ({ ...shownReward(answer), ...(answer.paidNote !== undefined && { note: answer.paidNote }) })) },
      createdAt: now,
    });
    return { found: asked.length, changed: moved.length, because };
  });
}

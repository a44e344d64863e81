import { isDeepStrictEqual } from 'node:util';
import type { CodeOfSale, CompletedSale } from './codeOf.ts';
import { isCompleted, isFree } from './codeOf.ts';
import { decideTie } from './decideTie.ts';
import { mapRewards, type Outcome, type Rewards, stateByRewards } from './owed.ts';
import type { CodeReadings } from './readCode.ts';
import { rewardValue } from './rewardValue.ts';
import { withinCap } from './withinCap.ts';
import type { Contact } from '../../model/contact.ts';
import type { CodeUse, Conversion, Referral, Reward } from '../../model/referral.ts';
import type { Sale } from '../../model/sale.ts';
import { type ReferralDoubt, type ReferralRefusal, rewardSides } from '../../model/words.ts';

export interface ConversionReadings extends CodeReadings, Outcome {
  saleId: string;
  /** Undefined where it has been deleted. */
  sale: Sale | undefined;
  code: CodeOfSale | undefined;
  friend: Contact | undefined;
  /** HMAC of the mailbox that stands on the sale. */
  mailbox: string | undefined;
  /** The business's, ISO 4217. */
  currency: string;
}

/** A conversion with its rewards as they should be, and what changes about others with them. */
export interface ConversionPlan extends Outcome {
  /** What the friend's record says from then on; undefined where it says so already. */
  friend: Pick<Contact, 'referredBy' | 'referred'> | undefined;
  /** What is remembered of the code from then on; undefined where nobody new has come by it. */
  use: CodeUse | undefined;
}

/**
 * The conversion of a sale and its rewards as they should be, whatever the sale now says and in whatever order it came
 * to say so. Asked again about what it has planned, it plans the same.
 */
export function planConversion(readings: ConversionReadings, now: Date): ConversionPlan {
  const { sale, conversion } = readings;
  // Corrected to somebody else's, it is no longer a sale of this friend.
  const isTheirs = isCompleted(sale) && (conversion === undefined || conversion.contactId === sale.contactId);
  const plan = planOutcome(readings, conversion, isTheirs ? sale : undefined, now);
  const friend = plan.friend && isDeepStrictEqual(plan.friend, markOf(readings.friend)) ? undefined : plan.friend;
  return { ...plan, friend };
}

function planOutcome(
  readings: ConversionReadings,
  conversion: Conversion | undefined,
  sale: CompletedSale | undefined,
  now: Date,
): ConversionPlan {
  if (!conversion) return sale ? begin(readings, sale, now) : unchanged(readings);
  if (conversion.state === 'reversed') return sale && isFree(readings.friend, readings.saleId) ? bringBack(readings, conversion, sale) : unchanged(readings);
  if (conversion.state === 'refused') return sale ? { ...unchanged(readings), conversion: asSold(readings, conversion, sale) } : unchanged(readings);
  return sale ? keep(readings, conversion, sale) : takeBack(readings, conversion);
}

const unchanged = ({ conversion, rewards }: ConversionReadings): ConversionPlan => ({ conversion, rewards, friend: undefined, use: undefined });

function begin(readings: ConversionReadings, sale: CompletedSale, now: Date): ConversionPlan {
  const { code, friend, referral, referrer, use, mailbox } = readings;
  if (!code || code.by === 'record' || !friend || !referral) return unchanged(readings);
  const { contactId, completedAt: cameAt } = sale;
  if (code.by === 'tie') {
    if (contactId === referral.contactId) return refuse(readings, referral, sale, 'selfReferral', now);
    return accept(readings, referral, sale, { at: friend.referred?.at ?? cameAt, doubts: code.doubts }, now);
  }
  const given = { name: sale.customerName, email: sale.email, phone: sale.phone };
  const answer = decideTie({ contactId, friend, given, mailbox, askedBefore: false, cameAt, referral, referrer, use });
  switch (answer.state) {
    case 'unknown':
      return unchanged(readings);
    case 'refused':
      // Somebody has typed this code and waits for what comes of it: unlike on a lead, it is written down.
      return refuse(readings, referral, sale, answer.because, now);
    case 'tied':
      return { ...accept(readings, referral, sale, { at: cameAt, doubts: answer.doubts }, now), use: answer.use };
  }
}

function accept(
  readings: ConversionReadings,
  referral: Referral,
  sale: CompletedSale,
  came: { at: Date; doubts: readonly ReferralDoubt[] },
  now: Date,
): ConversionPlan {
  const doubts = doubtsIn(readings, came.doubts, sale);
  const rewards = newRewards(readings, referral, sale, now);
  return {
    conversion: { ...newConversion(readings, referral, sale, now), state: stateByRewards(doubts, rewards), doubts },
    rewards,
    friend: { referredBy: referral.code, referred: { at: came.at, doubts: [...came.doubts], saleId: readings.saleId } },
    use: undefined,
  };
}

function refuse(readings: ConversionReadings, referral: Referral, sale: CompletedSale, because: ReferralRefusal, now: Date): ConversionPlan {
  const conversion: Conversion = { ...newConversion(readings, referral, sale, now), state: 'refused', refusedBecause: because, doubts: [] };
  return { ...unchanged(readings), conversion };
}

function newConversion(
  { saleId }: ConversionReadings,
  { code, contactId: referrerId, name: referrerName }: Referral,
  { contactId, leadId, customerName: name, amount, currency, completedAt }: CompletedSale,
  now: Date,
): Omit<Conversion, 'state' | 'doubts'> {
  const lead = leadId === undefined ? {} : { leadId };
  return { saleId, code, ...lead, contactId, name, referrerId, referrerName, amount, currency, completedAt, createdAt: now };
}

function newRewards({ saleId }: ConversionReadings, referral: Referral, sale: CompletedSale, now: Date): Rewards {
  const { code, offer } = referral;
  const rewards = rewardSides.flatMap((side): Reward[] => {
    const rule = offer[side];
    if (rule.kind === 'none') return [];
    const whose = side === 'friend' ? { contactId: sale.contactId, name: sale.customerName } : { contactId: referral.contactId, name: referral.name };
    const currency = rule.kind === 'percentage' ? sale.currency : referral.currency;
    const reward: Reward = { saleId, code, side, ...whose, rule, value: rewardValue(rule, sale.amount), currency, state: 'pending', createdAt: now };
    return [withinCap(reward, referral)];
  });
  return Object.fromEntries(rewards.map((reward) => [reward.side, reward]));
}

/** The sale still stands: what depends on it follows, except for what has been paid. */
function keep(readings: ConversionReadings, conversion: Conversion, sale: CompletedSale): ConversionPlan {
  const after = asSold(readings, conversion, sale);
  const rewards = mapRewards(readings.rewards, (reward) => (reward.state === 'paid' ? reward : withApproval(reward, revalued(reward, sale))));
  const state = stateByRewards(after.doubts, rewards);
  return { conversion: { ...after, state }, rewards, friend: takenBy(readings, conversion, sale), use: undefined };
}

/** Cancelled, refunded, deleted: nothing is owed any more. What was paid keeps `paidAt`, so that the owner sees it. */
function takeBack(readings: ConversionReadings, conversion: Conversion): ConversionPlan {
  const { friend, saleId } = readings;
  const { referredBy, referred } = friend ?? {};
  const rewards = mapRewards(readings.rewards, (reward) => (reward.state === 'refused' ? reward : { ...reward, state: 'reversed' }));
  // Free for the next sale: it is the first that holds.
  const freed = referred?.saleId === saleId ? { referredBy, referred: { at: referred.at, doubts: referred.doubts } } : undefined;
  return { conversion: { ...conversion, state: 'reversed' }, rewards, friend: freed, use: undefined };
}

/** Completed after all. What was paid is paid; the rest begins anew, within what the cap now allows. */
function bringBack(readings: ConversionReadings, conversion: Conversion, sale: CompletedSale): ConversionPlan {
  const { referral } = readings;
  const after = asSold(readings, conversion, sale);
  const rewards = mapRewards(readings.rewards, (reward) => {
    if (reward.state !== 'reversed') return reward;
    if (reward.paidAt) return { ...reward, state: 'paid' };
    const { approvedAt: _approvedAt, approval: _approval, ...rest } = revalued(reward, sale);
    const again: Reward = { ...rest, state: 'pending' };
    return referral ? withinCap(again, referral) : again;
  });
  const state = stateByRewards(after.doubts, rewards);
  return { conversion: { ...after, state }, rewards, friend: takenBy(readings, conversion, sale), use: undefined };
}

/** No other sale of this friend is a conversion while this one is. */
function takenBy({ friend, saleId }: ConversionReadings, { code }: Conversion, { completedAt }: CompletedSale): ConversionPlan['friend'] {
  if (!friend || !isFree(friend, saleId)) return undefined;
  const { at, doubts } = friend.referred ?? { at: completedAt, doubts: [] };
  return { referredBy: friend.referredBy ?? code, referred: { at, doubts, saleId } };
}

function asSold(readings: ConversionReadings, conversion: Conversion, sale: CompletedSale): Conversion {
  const { customerName: name, amount, currency, completedAt } = sale;
  // Who has looked once has seen the currency, too.
  const doubts = conversion.decidedAt || conversion.state === 'refused' ? conversion.doubts : doubtsIn(readings, conversion.doubts, sale);
  return { ...conversion, name, amount, currency, completedAt, doubts };
}

function revalued(reward: Reward, { amount, currency }: CompletedSale): Reward {
  if (reward.rule.kind !== 'percentage') return reward;
  return { ...reward, value: rewardValue(reward.rule, amount), currency };
}

/**
 * An OK is for an amount: where that is another one now, a person looks again. It stands again where the amount does, as
 * after a slip of the keyboard that was put right.
 */
function withApproval(before: Reward, after: Reward): Reward {
  const { value, currency } = after;
  const { approvedAt, approval, ...rest } = after;
  if (after.state === 'approved') {
    const isSame = value === before.value && currency === before.currency;
    if (isSame || !approvedAt) return after;
    return { ...rest, state: 'pending', approval: { value: before.value, currency: before.currency, at: approvedAt } };
  }
  if (after.state !== 'pending' || approval?.value !== value || approval.currency !== currency) return after;
  return { ...rest, state: 'approved', approvedAt: approval.at };
}

function doubtsIn({ currency }: ConversionReadings, known: readonly ReferralDoubt[], sale: CompletedSale): ReferralDoubt[] {
  const others = known.filter((doubt) => doubt !== 'otherCurrency');
  return sale.currency === currency ? others : [...others, 'otherCurrency'];
}

function markOf(friend: Contact | undefined): ConversionPlan['friend'] {
  return friend && { referredBy: friend.referredBy, referred: friend.referred };
}

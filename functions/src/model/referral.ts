import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { amount, count, currency, documentId, text } from './primitives.ts';
import { referralDoubts, referralRefusals, rewardSides, rewardStates } from './words.ts';

/** What one side gets: in words, as a part of the sale, or as an amount. */
export const rewardRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('text'), text: text(200, 1) }),
  z.object({ kind: z.literal('percentage'), percentage: z.number().check(z.minimum(0.1), z.maximum(100)) }),
  z.object({ kind: z.literal('amount'), amount }),
]);
export type RewardRule = z.infer<typeof rewardRule>;

export const referralOffer = z.object({
  /** For whoever comes by the code. */
  friend: rewardRule,
  /** For whoever sends them. */
  referrer: rewardRule,
  /** Product time after which a code brings nothing more. */
  endsAt: z.nullable(z.date()),
  /** Friends that one person is rewarded for, at the most. */
  cap: z.nullable(z.int().check(z.minimum(1), z.maximum(1000))),
});
export type ReferralOffer = z.infer<typeof referralOffer>;

/** What a code looks like: `MARIA-7K4Q`. */
export const referralCodePattern = /^[A-Z]{1,12}-[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{4}$/;
export const referralCode = z.string().check(z.regex(referralCodePattern));

/** `referrals/{code}`: one person's own code and what it has brought. */
export const referral = z.object({
  code: referralCode,
  contactId: documentId,
  /** The sale whose review brought the offer. */
  saleId: documentId,
  /** The referrer's name, so that a list need not read the contacts. */
  name: text(120),
  /** As it was when it was made: what was promised holds. */
  offer: referralOffer,
  currency,
  state: z.enum(['active', 'ended']),
  clicks: count,
  leads: count,
  conversions: count,
  /** Minor units of `currency`. */
  revenue: z.int(),
  createdAt: z.date(),
  /** Product time at which the offer went out. */
  sentAt: z.optional(z.date()),
  lastVisitAt: z.optional(z.date()),
});
export type Referral = z.infer<typeof referral>;

/** What came of a code on a lead; written with the lead, decided by workflow 2. */
export const leadReferral = z.object({
  /** `pending` until workflow 2 has looked at it. */
  state: z.enum(['pending', 'tied', 'refused', 'unknown']),
  code: text(40),
  because: z.optional(z.enum(referralRefusals)),
  doubts: z.optional(z.array(z.enum(referralDoubts))),
});
export type LeadReferral = z.infer<typeof leadReferral>;

/** `conversions/{saleId}`: a sale that a referral has brought. */
export const conversion = z.object({
  saleId: documentId,
  code: referralCode,
  leadId: z.optional(documentId),
  /** The friend. */
  contactId: documentId,
  name: text(120),
  referrerId: documentId,
  referrerName: text(120),
  amount,
  currency,
  state: z.enum(rewardStates),
  refusedBecause: z.optional(z.enum(referralRefusals)),
  /** What a person has to look at first; empty where nothing is odd, or somebody has looked. */
  doubts: z.array(z.enum(referralDoubts)),
  /** Product time at which the sale was completed; its figures stand on that day. */
  completedAt: z.date(),
  createdAt: z.date(),
  decidedBy: z.optional(actor),
  decidedAt: z.optional(z.date()),
});
export type Conversion = z.infer<typeof conversion>;

/** `rewards/{saleId}-{side}`. */
export const reward = z.object({
  saleId: documentId,
  code: referralCode,
  side: z.enum(rewardSides),
  contactId: documentId,
  name: text(120),
  rule: rewardRule,
  /** Minor units; null for a reward in words. */
  value: z.nullable(amount),
  currency,
  state: z.enum(rewardStates),
  refusedBecause: z.optional(z.enum(referralRefusals)),
  createdAt: z.date(),
  approvedAt: z.optional(z.date()),
  /** What somebody approved, where the job's amount has changed since: their OK is for that, and not for `value`. */
  approval: z.optional(z.object({ value: z.nullable(amount), currency, at: z.date() })),
  paidAt: z.optional(z.date()),
  /** How it was paid, in the words of whoever paid it. */
  paidNote: z.optional(text(300)),
  changedBy: z.optional(actor),
});
export type Reward = z.infer<typeof reward>;

/**
 * `rateLimits/referral:{businessId}:{code}`: what is remembered of the friends of a code in order to see a burst of them,
 * or many from one mailbox. Both lists are short, the newest last.
 */
export const codeUse = z.object({
  /** Product times at which friends came. */
  cameAt: z.array(z.date()),
  /** HMACs of their mailboxes. */
  mailboxes: z.array(z.string()),
  expiresAt: z.date(),
});
export type CodeUse = z.infer<typeof codeUse>;

/** `referralCodes/{code}`: whose code it is, behind the public link. */
export const codeLookUp = z.object({ businessId: documentId, createdAt: z.date() });

/** `tokens/{SHA-256 of the token}`: what a public link is for. */
export const tokenLookUp = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), businessId: documentId, saleId: documentId, createdAt: z.date() }),
  z.object({ kind: z.literal('referrer'), businessId: documentId, code: referralCode, createdAt: z.date() }),
]);
export type TokenLookUp = z.infer<typeof tokenLookUp>;

import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { count, documentId, language, text } from './primitives.ts';
import { assistants, reviewSources } from './words.ts';

export const rating = z.int().check(z.minimum(1), z.maximum(5));

/** What a member writes of a review that was found by hand. The security rules hold the same table. */
export const reviewIntake = z.object({
  source: z.enum(reviewSources),
  rating,
  text: text(5000),
  author: text(120, 1),
  reviewedAt: z.date(),
  createdAt: z.date(),
});
export type ReviewIntake = z.infer<typeof reviewIntake>;

/** A sale that a review may be about. */
export const matchCandidate = z.object({
  saleId: documentId,
  customerName: text(120),
  service: text(200),
  completedAt: z.date(),
  /** 0 to 1. */
  confidence: z.number(),
  /** The evidence in plain words. */
  because: text(300),
});
export type MatchCandidate = z.infer<typeof matchCandidate>;

export const review = z.object({
  ...reviewIntake.shape,
  /** Whose it is at the site it was found on. */
  externalId: z.optional(text(300)),
  /** When it last changed there, by that site's clock: an older finding says nothing new. */
  updatedAt: z.optional(z.date()),
  url: z.optional(text(500)),
  language: z.optional(language),
  /** Product time at which it was taken in; set in the one transaction that counts it. */
  receivedAt: z.optional(z.date()),
  matchState: z.optional(z.enum(['matched', 'unsure', 'none'])),
  matchedSaleId: z.optional(documentId),
  /** 0 to 1. */
  matchConfidence: z.optional(z.number()),
  matchedBy: z.optional(actor),
  candidates: z.optional(z.array(matchCandidate)),
  contactId: z.optional(documentId),
  /** A public answer that the assistant suggests. */
  replyDraft: z.optional(text(2000)),
  replyDraftBy: z.optional(z.enum(assistants)),
  replyDraftNote: z.optional(text(300)),
  /** Promises in the draft that the facts do not cover. */
  replyDraftReasons: z.optional(z.array(text(300))),
  /** The public answer, as the business gave it. */
  reply: z.optional(text(4000)),
  replyState: z.optional(z.enum(['queued', 'publishing', 'published', 'failed'])),
  /** Product time of the next try to publish it. */
  replyAt: z.optional(z.date()),
  /** Tries to publish it. */
  replyAttempts: z.optional(count),
  /** Real time until which whoever publishes it is waited for. */
  replyLeaseUntil: z.optional(z.date()),
  /** `isUnanswered`, so that a list can ask for it. Absent for a moment after a client has written it. */
  unanswered: z.optional(z.boolean()),
  repliedAt: z.optional(z.date()),
  repliedBy: z.optional(actor),
  replyError: z.optional(text(500)),
  /** Not shown on the business's own site, and why: never for its stars. */
  hidden: z.optional(z.object({ reason: z.enum(['spam', 'personalData', 'offensive', 'notACustomer']), at: z.date(), by: actor })),
});
export type Review = z.infer<typeof review>;

/** Whether nobody has answered it in public yet, nor is about to. */
export const isUnanswered = ({ reply, replyState }: Pick<Review, 'reply' | 'replyState'>): boolean =>
  replyState === 'failed' || (reply === undefined && replyState === undefined);

import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { count, documentId, language, text } from './primitives.ts';
import { addressChannels, reviewedBy, reviewRequestStates, skipReasons, waitReasons } from './words.ts';

/**
 * `reviewRequests/{saleId}`: what was asked of the customer of a completed sale, and what came of it. There is one for
 * every completed sale, also where nobody was asked: it is the record that everybody is asked alike.
 */
export const reviewRequest = z.object({
  saleId: documentId,
  contactId: z.optional(documentId),
  customerName: text(120),
  service: text(200),
  /** Product time at which the sale was completed. */
  completedAt: z.date(),
  state: z.enum(reviewRequestStates),
  skippedBecause: z.optional(z.enum(skipReasons)),
  /** Reminders that have gone out. */
  reminders: count,
  /** Why no further reminder goes out although the settings ask for one. */
  remindersEndedBecause: z.optional(z.enum(skipReasons)),
  /** Product time at which the next step is due: the request, a reminder, the offer, or that it expires. */
  nextAt: z.optional(z.date()),
  /** Product time at which that step was first due; waiting moves `nextAt` but not this. */
  dueAt: z.optional(z.date()),
  /** Why it waits although it was due. */
  waitingFor: z.optional(z.enum(waitReasons)),
  /** The member who chose to ask although the rules would not. */
  askedBy: z.optional(actor),
  /** SHA-256 of the link's token; set with the request. */
  tokenHash: z.optional(z.string()),
  channel: z.optional(z.enum(addressChannels)),
  language: z.optional(language),
  requestedAt: z.optional(z.date()),
  openedAt: z.optional(z.date()),
  declinedAt: z.optional(z.date()),
  expiredAt: z.optional(z.date()),
  /** Public sites that the customer went to from the page. */
  visited: z.optional(z.array(z.object({ site: text(100), at: z.date() }))),
  reviewedAt: z.optional(z.date()),
  reviewedBy: z.optional(z.enum(reviewedBy)),
  reviewId: z.optional(documentId),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** The referral offer that a completed review brings, whatever its stars. */
  offer: z.optional(
    z.object({
      state: z.enum(['due', 'queued', 'sent', 'skipped']),
      skippedBecause: z.optional(z.enum(skipReasons)),
      code: z.optional(text(40)),
      at: z.date(),
    }),
  ),
  /** Product time at which its sale was found deleted: its figures have been taken away, once. */
  saleDeletedAt: z.optional(z.date()),
  createdAt: z.date(),
});
export type ReviewRequest = z.infer<typeof reviewRequest>;

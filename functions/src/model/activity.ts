import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { documentId, text } from './primitives.ts';
import { activityKinds } from './words.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One line of a timeline; append-only. */
export const activity = z.object({
  kind: z.enum(activityKinds),
  actor,
  contactId: z.optional(documentId),
  leadId: z.optional(documentId),
  messageId: z.optional(documentId),
  saleId: z.optional(documentId),
  reviewId: z.optional(documentId),
  contentId: z.optional(documentId),
  /** A note's or a call's text, or a reason in plain words. */
  text: z.optional(text(5000)),
  before: z.optional(z.record(z.string(), value)),
  after: z.optional(z.record(z.string(), value)),
  createdAt: z.date(),
});
export type Activity = z.infer<typeof activity>;

/** What a member writes straight to Firestore: a note on a lead. The rules hold the same table. */
export const noteIntake = z.object({
  kind: z.literal('note'),
  /** The writer's own uid, and (if any) the name the member's document shows. */
  actor: z.object({ kind: z.literal('member'), id: z.string(), name: z.optional(z.string()) }),
  contactId: documentId,
  leadId: documentId,
  text: text(5000, 1),
  createdAt: z.date(),
});

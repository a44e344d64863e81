import * as z from 'zod/mini';
import { count, documentId, text } from './primitives.ts';
import { attentionKinds, priorities } from './words.ts';

/** Something that needs a person; made and removed together with its cause. */
export const attention = z.object({
  kind: z.enum(attentionKinds),
  leadId: z.optional(documentId),
  contactId: z.optional(documentId),
  messageId: z.optional(documentId),
  saleId: z.optional(documentId),
  reviewId: z.optional(documentId),
  contentId: z.optional(documentId),
  /** Which of a piece's destinations it is about. */
  destination: z.optional(text(80)),
  /** Who or what it is about, as shown: a person's name. */
  title: text(200),
  /** The evidence in one line. */
  detail: text(400),
  priority: z.enum(priorities),
  /** For tap-to-call. */
  phone: z.optional(z.string()),
  /** 0 emergencies, 1 hot leads, 2 the rest: the order on the home page. */
  rank: count,
  createdAt: z.date(),
  /** Product time at which the on-call members are told again; absent when they need not be. */
  alertAt: z.optional(z.date()),
  alertsSent: z.optional(count),
});
export type Attention = z.infer<typeof attention>;

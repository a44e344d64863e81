import * as z from 'zod/mini';
import { country, documentId, language, text, timezone } from './primitives.ts';
import { blockReasons, channels, referralDoubts } from './words.ts';

/** One line of the consent ledger: what was asked, in which words, and what was said. */
export const consentEntry = z.object({
  purpose: z.enum(['service', 'marketing']),
  channel: z.enum(channels),
  granted: z.boolean(),
  wording: text(1000),
  at: z.date(),
  /** Where it was said: `form`, `manual`, `inbound` … with the document's id. */
  source: text(200),
});
export type ConsentEntry = z.infer<typeof consentEntry>;

/** The conversation with a person as the inbox lists it; written together with the message it tells of. */
export const inboxLine = z.object({
  lastAt: z.date(),
  direction: z.enum(['in', 'out']),
  channel: z.enum(channels),
  preview: text(160),
  /** They wrote, and nobody has looked yet. */
  unread: z.boolean(),
  /** A message to them has failed, or nobody knows whether it arrived. */
  trouble: z.boolean(),
  assignedTo: z.nullable(z.string()),
  assignedName: z.nullable(text(120)),
  /** The lead the conversation is about. */
  leadId: z.optional(documentId),
});
export type InboxLine = z.infer<typeof inboxLine>;

export const contact = z.object({
  name: text(120),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  language: z.optional(language),
  timezone: z.optional(timezone),
  country: z.optional(country),
  mailable: z.object({ newsletter: z.boolean() }),
  consents: z.array(consentEntry),
  /** The lead that a further enquiry of this person would join, if it is still open. */
  openLeadId: z.optional(z.nullable(documentId)),
  inbox: z.optional(inboxLine),
  /** Product time at which the members were last told of an answer that belongs to no lead. */
  replyToldAt: z.optional(z.date()),
  /** Their first completed sale; absent for whoever has not bought yet. */
  customer: z.optional(z.object({ since: z.date(), saleId: documentId })),
  /** Product time at which they were last asked for a review. */
  reviewAskedAt: z.optional(z.date()),
  /** Product time at which they were last made the referral offer, and for which sale. */
  offered: z.optional(z.object({ at: z.date(), saleId: documentId })),
  /** Their own code. */
  referralCode: z.optional(text(40)),
  /** The code that they came by: nobody is brought twice. */
  referredBy: z.optional(text(40)),
  /** How they came by it; written with `referredBy`. */
  referred: z.optional(
    z.object({
      /** Product time. */
      at: z.date(),
      /** What was odd about it, so that a sale without a lead knows, too. */
      doubts: z.array(z.enum(referralDoubts)),
      /** The sale that was their referrer's conversion: there is one for each friend. */
      saleId: z.optional(documentId),
    }),
  ),
  search: z.array(z.string()),
  createdAt: z.date(),
});
export type Contact = z.infer<typeof contact>;

export const address = z.object({
  contactId: documentId,
  channel: z.enum(channels),
  /** A no that outlives the person's erasure. */
  blocked: z.optional(z.object({ reason: z.enum(blockReasons), at: z.date() })),
  /** A no to news and offers only; it too outlives the person's erasure. */
  marketingRefusedAt: z.optional(z.date()),
  /** Product time of the last automatic greeting: one per address in 24 hours. */
  lastGreetedAt: z.optional(z.date()),
});
export type Address = z.infer<typeof address>;

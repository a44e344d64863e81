import * as z from 'zod/mini';
import { count, documentId, language, text } from './primitives.ts';
import { actor } from './actor.ts';
import { assistants, channels, messagePurposes, messageStates, skipReasons } from './words.ts';
import { sequenceSteps } from './workflow.ts';

export const message = z.object({
  direction: z.enum(['in', 'out']),
  channel: z.enum(channels),
  purpose: z.enum(messagePurposes),
  contactId: z.optional(documentId),
  leadId: z.optional(documentId),
  saleId: z.optional(documentId),
  contentId: z.optional(documentId),
  /** Which step of a lead's sequence it is. */
  step: z.optional(z.enum(sequenceSteps)),
  /** Uid of the member an alert is for. */
  memberId: z.optional(z.string()),
  /** The address: an email address or an E.164 number. */
  to: z.string(),
  /** Where an inbound message came from. */
  from: z.optional(text(254)),
  subject: z.optional(text(300)),
  /** Empty for a newsletter: there the piece `contentId` is composed into a letter when it is handed over. */
  body: text(20000),
  /** BCP 47, so that what code adds to the text is in the same one; absent where nobody knows it. */
  language: z.optional(language),
  state: z.enum(messageStates),
  attempts: count,
  /** `local` or the vendor's name; set when it is handed over. */
  provider: z.optional(z.string()),
  providerId: z.optional(z.string()),
  skippedBecause: z.optional(z.enum(skipReasons)),
  /** Plain words for the owner, never a vendor's raw text with personal data. */
  error: z.optional(text(500)),
  /** Why a draft waits for approval: the promises that the facts do not cover. */
  approvalReasons: z.optional(z.array(text(300))),
  /** Who wrote the text. */
  writtenBy: z.optional(z.union([z.enum(assistants), z.literal('safetyText'), z.literal('member'), z.literal('template')])),
  /** Why another assistant than the chosen one wrote it. */
  writtenByNote: z.optional(text(300)),
  approvedBy: z.optional(actor),
  /** Real time until which the sender that claimed it may still be working. */
  leaseUntil: z.optional(z.date()),
  /** Product time of that claim: when it was sent, if it turns out that it was. */
  claimedAt: z.optional(z.date()),
  /** An out-of-office answer: logged, and no reply. */
  autoReply: z.optional(z.boolean()),
  /** The Message-ID of an email that came in, without angle brackets. */
  emailId: z.optional(text(998)),
  /** The `emailId` that an email going out answers. */
  inReplyTo: z.optional(text(998)),
  /** It came from an address that is not on record as this person's. */
  fromElsewhere: z.optional(z.boolean()),
  /** Real time at which the provider is asked what became of it; absent where it is not, or not any more. */
  lookUpAt: z.optional(z.date()),
  /** How often it has been asked. */
  lookUps: z.optional(count),
  /** Product time at which a message that no sequence leads is tried again; absent otherwise. */
  retryAt: z.optional(z.date()),
  /** Product times. */
  createdAt: z.date(),
  dueAt: z.optional(z.date()),
  sentAt: z.optional(z.date()),
  deliveredAt: z.optional(z.date()),
  /** When a person first opened it, and first followed a link in it; known of newsletters alone. */
  openedAt: z.optional(z.date()),
  clickedAt: z.optional(z.date()),
  /** When they unsubscribed by its link; known of newsletters alone. */
  unsubscribedAt: z.optional(z.date()),
});
export type Message = z.infer<typeof message>;

import * as z from 'zod/mini';
import { leadConsent } from './lead.ts';
import { amount, currency, documentId, text, typedEmail, typedPhone } from './primitives.ts';
import { addressChannels, saleStatuses } from './words.ts';

/** What a client writes. The security rules hold the same table; a test compares the two. */
export const saleIntake = z.object({
  customerName: text(120, 1),
  email: z.optional(typedEmail),
  phone: z.optional(typedPhone),
  preferredChannel: z.enum(addressChannels),
  consent: leadConsent,
  /** Minor units. */
  amount,
  currency,
  service: text(200, 1),
  status: z.enum(saleStatuses),
  completedAt: z.optional(z.date()),
  leadId: z.optional(documentId),
  referralCode: z.optional(text(40)),
  createdAt: z.date(),
});
export type SaleIntake = z.infer<typeof saleIntake>;

export const sale = z.object({
  ...saleIntake.shape,
  /** Empty for a lead that was won before anybody said what for. */
  service: text(200),
  contactId: z.optional(documentId),
  /** Product times. */
  cancelledAt: z.optional(z.date()),
  refundedAt: z.optional(z.date()),
  /** The job's date, by which lists are ordered: `dateOf`. Absent for a moment after a client has written it. */
  datedAt: z.optional(z.date()),
  /** What the counters hold of this sale, so that a change moves them by the difference; absent where they hold nothing. */
  counted: z.optional(z.object({ at: z.date(), amount, currency })),
  search: z.optional(z.array(z.string())),
});
export type Sale = z.infer<typeof sale>;

/** The day that people mean by a job: when it was done, else when it was booked. */
export const dateOf = ({ completedAt, createdAt }: Pick<Sale, 'completedAt' | 'createdAt'>): Date => completedAt ?? createdAt;

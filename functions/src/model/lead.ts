import * as z from 'zod/mini';
import { documentId, language, text, typedEmail, typedPhone } from './primitives.ts';
import { leadReferral } from './referral.ts';
import {
  addressChannels,
  leadKinds,
  leadSources,
  leadStatuses,
  priorities,
  sequenceStates,
  skipReasons,
  stopReasons,
  waitReasons,
} from './words.ts';

export const leadConsent = z.object({
  sms: z.boolean(),
  marketing: z.boolean(),
  /** The wording the person saw, word for word. */
  text: text(1000),
});

export const utm = z.object({
  source: z.optional(text(200)),
  medium: z.optional(text(200)),
  campaign: z.optional(text(200)),
  term: z.optional(text(200)),
  content: z.optional(text(200)),
  clickId: z.optional(text(200)),
});

/** What a client writes. The security rules hold the same table; a test compares the two. */
export const leadIntake = z.object({
  name: text(120, 1),
  email: z.optional(typedEmail),
  phone: z.optional(typedPhone),
  message: z.optional(text(5000)),
  source: z.enum(leadSources),
  preferredChannel: z.enum(addressChannels),
  consent: leadConsent,
  referralCode: z.optional(text(40)),
  utm: z.optional(utm),
  status: z.enum(leadStatuses),
  createdAt: z.date(),
});
export type LeadIntake = z.infer<typeof leadIntake>;

export const qualification = z.object({
  kind: z.enum(leadKinds),
  priority: z.enum(priorities),
  emergency: z.boolean(),
  /** 0 (nothing to gain) to 100 (wants to buy now). */
  score: z.int().check(z.minimum(0), z.maximum(100)),
  /** One sentence for the owner. */
  reason: text(600),
  /** Evidence, word for word from the lead's own text. */
  quotes: z.array(text(300)).check(z.maxLength(5)),
  /** `openai`, `local` or the uid of the member who corrected it. */
  by: text(128, 1),
});
export type Qualification = z.infer<typeof qualification>;

export const sequence = z.object({
  state: z.enum(sequenceStates),
  /** Messages of the sequence that have gone out: 0 before the first reply, 1 after it. */
  step: z.int().check(z.minimum(0), z.maximum(10)),
  /** The channel the next step is tried on because its message came back on the other one. */
  instead: z.optional(z.enum(addressChannels)),
  /** Product time at which the next step is due; absent when nothing is, which keeps the sweep's index small. */
  nextAt: z.optional(z.date()),
  /** Product time at which the step was first due; waiting moves `nextAt` but not this, so that its age is known. */
  dueAt: z.optional(z.date()),
  stoppedBecause: z.optional(z.enum(stopReasons)),
  /** Why it waits although it was due. */
  waitingFor: z.optional(z.enum(waitReasons)),
});
export type Sequence = z.infer<typeof sequence>;

export const lead = z.object({
  ...leadIntake.shape,
  /** Product time of arrival; day buckets and response times go by it. */
  receivedAt: z.optional(z.date()),
  contactId: z.optional(documentId),
  language: z.optional(language),
  qualification: z.optional(qualification),
  sequence: z.optional(sequence),
  /** Why the last due message did not go out. */
  skippedBecause: z.optional(z.enum(skipReasons)),
  firstResponseAt: z.optional(z.date()),
  repliedAt: z.optional(z.date()),
  qualifiedAt: z.optional(z.date()),
  wonAt: z.optional(z.date()),
  lostAt: z.optional(z.date()),
  lastInteractionAt: z.optional(z.date()),
  duplicateOf: z.optional(documentId),
  assignedTo: z.optional(z.nullable(z.string())),
  /** Their name when it was assigned, so that a list of leads need not read the members. */
  assignedName: z.optional(z.nullable(text(120))),
  /** Product time at which members were last told by email that this person has answered. */
  replyToldAt: z.optional(z.date()),
  /** What came of its `referralCode`; absent without one. */
  referral: z.optional(leadReferral),
  /** Set in the one transaction that moves this lead's counters, so that nothing counts it twice. */
  countedAt: z.optional(z.date()),
  search: z.optional(z.array(z.string())),
});
export type Lead = z.infer<typeof lead>;

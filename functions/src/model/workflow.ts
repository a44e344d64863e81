import * as z from 'zod/mini';
import { text } from './primitives.ts';
import { addressChannels } from './words.ts';

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 20:00'));

/** Hours, by the recipient's clock, in which nothing but a first reply by email goes out. */
export const quietHours = z.object({
  enabled: z.boolean(),
  start: timeOfDay,
  end: timeOfDay,
  /** Follow-ups and texts wait for Monday; absent means no. */
  weekends: z.optional(z.boolean()),
});
export type QuietHours = z.infer<typeof quietHours>;

/**
 * The owner's own text for a step; where there is none, the assistant writes it. Without words of its own a text
 * message has those of the email.
 */
export const template = z.object({ subject: text(200), body: text(3000, 1), sms: z.optional(z.nullable(text(1600, 1))) });
export type Template = z.infer<typeof template>;

export const sequenceSteps = ['reply', 'followUp1', 'followUp2'] as const;
export type SequenceStep = (typeof sequenceSteps)[number];
export type FollowUpStep = Exclude<SequenceStep, 'reply'>;

export const leadNurtureSettings = z.object({
  /** Tried in this order after the channel the lead prefers. */
  channelOrder: z.array(z.enum(addressChannels)).check(z.minLength(1), z.maxLength(2)),
  /** Hours after the first reply at which follow-up 1 and 2 are due. */
  followUpHours: z.tuple([
    z.number().check(z.minimum(1), z.maximum(720)),
    z.number().check(z.minimum(2), z.maximum(1440)),
  ]),
  quietHours,
  /** Every first reply waits for a person's OK. */
  approveFirstReplies: z.boolean(),
  /** Email follow-ups only to people who agreed to news and offers. */
  followUpsNeedMarketingConsent: z.boolean(),
  /** The message says that an assistant wrote it. */
  discloseAssistant: z.boolean(),
  alerts: z.object({ email: z.boolean(), sms: z.boolean() }),
  templates: z.object({
    reply: z.nullable(template),
    followUp1: z.nullable(template),
    followUp2: z.nullable(template),
  }),
});
export type LeadNurtureSettings = z.infer<typeof leadNurtureSettings>;

export const leadNurtureWorkflow = z.object({
  ...leadNurtureSettings.shape,
  enabled: z.boolean(),
  /** Only leads that came after this are touched. */
  enabledAt: z.nullable(z.date()),
});
export type LeadNurtureWorkflow = z.infer<typeof leadNurtureWorkflow>;

export const defaultLeadNurtureSettings: LeadNurtureSettings = {
  channelOrder: ['email', 'sms'],
  followUpHours: [24, 72],
  quietHours: { enabled: true, start: '20:00', end: '08:00' },
  approveFirstReplies: false,
  followUpsNeedMarketingConsent: false,
  discloseAssistant: true,
  alerts: { email: true, sms: true },
  templates: { reply: null, followUp1: null, followUp2: null },
};

/** What holds for a business that has no settings of its own yet: everything off. */
export const defaultLeadNurtureWorkflow: LeadNurtureWorkflow = {
  ...defaultLeadNurtureSettings,
  enabled: false,
  enabledAt: null,
};

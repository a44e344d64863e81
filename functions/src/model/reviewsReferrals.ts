import * as z from 'zod/mini';
import { referralOffer } from './referral.ts';
import { quietHours, template } from './workflow.ts';
import { addressChannels } from './words.ts';

/** What workflow 2 sends, one after the other. */
export const reviewSteps = ['request', 'reminder1', 'reminder2', 'offer'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

const day = z.int().check(z.minimum(1), z.maximum(60));

export const reviewsReferralsSettings = z.object({
  /** Tried in this order after the channel the customer prefers. */
  channelOrder: z.array(z.enum(addressChannels)).check(z.minLength(1), z.maxLength(2)),
  /** Hours after the sale was completed at which the customer is asked. */
  delayHours: z.number().check(z.minimum(0), z.maximum(720)),
  /** Days after the request at which it is repeated; as many as there are. */
  reminderDays: z.array(day).check(z.maxLength(2)),
  /** Months in which nobody is asked a second time. */
  cooldownMonths: z.int().check(z.minimum(0), z.maximum(36)),
  quietHours,
  /** The message says that an assistant wrote it. */
  discloseAssistant: z.boolean(),
  templates: z.object({
    reviewRequest: z.nullable(template),
    reviewReminder: z.nullable(template),
    referralOffer: z.nullable(template),
  }),
  /** Suggested answers to reviews wait for an OK, or are published by themselves. */
  publishReplies: z.enum(['approval', 'automatic']),
  /** Reviews with at most so many stars alert the members on call; 0 alerts to none. */
  alertAtStars: z.int().check(z.minimum(0), z.maximum(5)),
  referrals: z.object({
    enabled: z.boolean(),
    /** Hours after the review at which the offer is made. */
    delayHours: z.number().check(z.minimum(0), z.maximum(720)),
    offer: referralOffer,
    /** Where a code's link leads: to our page with the form, or to the business's own site. */
    landing: z.enum(['page', 'website']),
  }),
});
export type ReviewsReferralsSettings = z.infer<typeof reviewsReferralsSettings>;

export const reviewsReferralsWorkflow = z.object({
  ...reviewsReferralsSettings.shape,
  enabled: z.boolean(),
  /** Only sales that were completed after this are touched. */
  enabledAt: z.nullable(z.date()),
});
export type ReviewsReferralsWorkflow = z.infer<typeof reviewsReferralsWorkflow>;

export const defaultReviewsReferralsSettings: ReviewsReferralsSettings = {
  channelOrder: ['email', 'sms'],
  delayHours: 2,
  reminderDays: [3, 7],
  cooldownMonths: 6,
  quietHours: { enabled: true, start: '20:00', end: '08:00' },
  discloseAssistant: true,
  templates: { reviewRequest: null, reviewReminder: null, referralOffer: null },
  publishReplies: 'approval',
  alertAtStars: 3,
  referrals: {
    enabled: true,
    delayHours: 0,
    offer: {
      friend: { kind: 'percentage', percentage: 10 },
      referrer: { kind: 'text', text: 'a thank-you gift' },
      endsAt: null,
      cap: null,
    },
    landing: 'page',
  },
};

/** What holds for a business that has no settings of its own yet: everything off. */
export const defaultReviewsReferralsWorkflow: ReviewsReferralsWorkflow = {
  ...defaultReviewsReferralsSettings,
  enabled: false,
  enabledAt: null,
};

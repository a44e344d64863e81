import * as z from 'zod/mini';
import { count, country, currency, language, text, timezone } from './primitives.ts';
import { assistants } from './words.ts';

/** The most a business may do in one of its days; beyond it things wait and say so. */
export const dailyCaps = z.object({ leads: count, email: count, sms: count, ai: count });
export type DailyCaps = z.infer<typeof dailyCaps>;
/** The most that can be set by hand: more in a day is no small company, and would be no guard against a flood. */
export const highestDailyCap = 100_000;

/** What the owner edits about the business on the settings page. */
export const businessProfile = z.object({
  name: text(120, 1),
  type: text(80, 1),
  country,
  timezone,
  locale: language,
  currency,
  /** How the assistant should sound, in the owner's words. */
  voice: text(600),
  website: text(300),
  postalAddress: text(300),
  phone: text(32),
  email: text(254),
  /** What the assistant may promise: prices, hours, areas. Nothing else is ever promised. */
  facts: z.array(text(300, 1)).check(z.maxLength(60)),
  reviewLinks: z.array(text(500, 1)).check(z.maxLength(10)),
  /** The owner's fixed answer to an emergency. Sent word for word; the assistant never advises. */
  safetyText: text(1000),
  /** Countries that may be texted; empty means the business's own only. */
  smsCountries: z.array(country).check(z.maxLength(40)),
  assistant: z.enum(assistants),
});
export type BusinessProfile = z.infer<typeof businessProfile>;

/** The way out for each channel; `local` is the outbox of the dashboard, from which nothing leaves. */
export const channelProviders = z.object({
  email: z.enum(['local', 'sendgrid', 'smtp']),
  sms: z.enum(['local', 'twilio']),
});
export type ChannelProviders = z.infer<typeof channelProviders>;
export const localChannels: ChannelProviders = { email: 'local', sms: 'local' };

export const business = z.object({
  ...businessProfile.shape,
  /** Which connection carries which channel; absent means local. */
  channels: z.optional(channelProviders),
  /** What becomes of mail from somebody unknown to a reply address. */
  unknownSenders: z.optional(z.enum(['newLead', 'drop'])),
  /** Members who want it are told of replies by email; the dashboard always tells. */
  emailReplies: z.optional(z.boolean()),
  dailyCaps,
  /** Set while everything is paused; read inside every claim. */
  pausedAt: z.nullable(z.date()),
});
export type Business = z.infer<typeof business>;

/** What has to be said of a business before anything can be done for it. Nobody else can know it. */
export type RequiredOfBusiness = Pick<Business, 'name' | 'type' | 'country' | 'timezone' | 'locale' | 'currency'>;

/** What holds of a business wherever its document says nothing; the limits are enough for a small company. */
export const defaultBusiness: Omit<Business, keyof RequiredOfBusiness> = {
  voice: '',
  website: '',
  postalAddress: '',
  phone: '',
  email: '',
  facts: [],
  reviewLinks: [],
  safetyText: '',
  smsCountries: [],
  assistant: 'local',
  dailyCaps: { leads: 200, email: 500, sms: 200, ai: 500 },
  pausedAt: null,
};

/**
 * The owner's own wording beside the box for text messages; empty for the form's own. A lead keeps both wordings it
 * was shown in 1,000 characters, and the one about news and offers, with a long business name in it, takes up to 300.
 */
export const consentText = text(700);

export const publicProfile = z.object({
  name: text(120, 1),
  locale: language,
  consentText,
  open: z.boolean(),
});
export type PublicProfile = z.infer<typeof publicProfile>;

/** What holds of a public profile wherever it says nothing: the form is closed and has its own wording. */
export const defaultPublicProfile: Omit<PublicProfile, 'name' | 'locale'> = { consentText: '', open: false };

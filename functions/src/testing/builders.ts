import { business, type Business, publicProfile, type PublicProfile } from '../model/business.ts';
import {
  sendgridAccount,
  type SendgridAccount,
  smtpAccount,
  type SmtpAccount,
  twilioAccount,
  type TwilioAccount,
} from '../model/connection.ts';
import { contact, type Contact } from '../model/contact.ts';
import { content, type Content, publication, type Publication } from '../model/content.ts';
import { contentWorkflow, type ContentWorkflow, defaultContentSettings } from '../model/contentWorkflow.ts';
import { lead, type Lead } from '../model/lead.ts';
import { member, type Member } from '../model/member.ts';
import { message, type Message } from '../model/message.ts';
import { attention, type Attention } from '../model/attention.ts';
import { conversion, type Conversion, referral, type Referral, reward, type Reward } from '../model/referral.ts';
import { review, type Review } from '../model/review.ts';
import { reviewRequest, type ReviewRequest } from '../model/reviewRequest.ts';
import { defaultReviewsReferralsSettings, reviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../model/reviewsReferrals.ts';
import { sale, type Sale } from '../model/sale.ts';
import { defaultLeadNurtureSettings, leadNurtureWorkflow, type LeadNurtureWorkflow } from '../model/workflow.ts';

/** The day the builders' documents are made on, where a test does not say otherwise. */
export const builtAt = new Date('2026-11-24T15:00:00Z');

/**
 * Documents as they usually are, with what a test is about put on top. They go through the schemas, so a test cannot
 * be about a document that could not exist.
 */
export const makeBusiness = (changes: Partial<Business> = {}): Business =>
  business.parse({
    name: 'Harbor Heating & Air',
    type: 'heating and air conditioning',
    country: 'US',
    timezone: 'America/New_York',
    locale: 'en',
    currency: 'USD',
    voice: 'Friendly, calm and brief.',
    website: 'https://harbor-heating.example.com',
    postalAddress: '12 Harbor Street, Portland, ME 04101',
    phone: '+12075550100',
    email: 'office@harbor-heating.example.com',
    facts: ['A service visit costs $89.', 'We are open Monday to Friday, 8 am to 6 pm.'],
    reviewLinks: [],
    safetyText: 'If you smell gas, leave the house and call 911 from outside. Then call us at +1 207 555 0100.',
    smsCountries: [],
    assistant: 'local',
    dailyCaps: { leads: 500, email: 500, sms: 200, ai: 1000 },
    pausedAt: null,
    ...changes,
  });

export const makePublicProfile = (changes: Partial<PublicProfile> = {}): PublicProfile =>
  publicProfile.parse({
    name: 'Harbor Heating & Air',
    locale: 'en',
    consentText: 'I agree that Harbor Heating & Air may contact me about my request.',
    open: true,
    ...changes,
  });

export const makeWorkflow = (changes: Partial<LeadNurtureWorkflow> = {}): LeadNurtureWorkflow =>
  leadNurtureWorkflow.parse({
    ...defaultLeadNurtureSettings,
    quietHours: { ...defaultLeadNurtureSettings.quietHours, enabled: false },
    enabled: true,
    enabledAt: new Date('2026-01-01T00:00:00Z'),
    ...changes,
  });

export const makeMember = (changes: Partial<Member> = {}): Member =>
  member.parse({ role: 'owner', email: 'owner@example.com', displayName: 'Olivia Owner', onCall: false, ...changes });

/** A lead as a client writes it: new, and untouched by functions. */
export const makeLead = (changes: Partial<Lead> = {}): Lead =>
  lead.parse({
    name: 'Nora Harper',
    email: 'nora@example.com',
    message: 'Our furnace is making a loud noise. Could somebody have a look at it this week?',
    source: 'form',
    preferredChannel: 'email',
    consent: { sms: false, marketing: false, text: 'I agree to be contacted about my request.' },
    status: 'new',
    createdAt: builtAt,
    ...changes,
  });

/** A lead whose first reply went out four seconds after it came, and which counts. */
export const makeAnsweredLead = (changes: Partial<Lead> = {}): Lead => {
  const receivedAt = changes.receivedAt ?? builtAt;
  const answeredAt = new Date(receivedAt.getTime() + 4000);
  return makeLead({
    status: 'contacted',
    createdAt: receivedAt,
    receivedAt,
    contactId: 'contact-of-nora-harper',
    language: 'en',
    qualification: {
      kind: 'sales',
      priority: 'warm',
      emergency: false,
      score: 60,
      reason: 'Asks for a repair this week.',
      quotes: ['this week'],
      by: 'local',
    },
    sequence: { state: 'active', step: 1, nextAt: new Date(answeredAt.getTime() + 24 * 60 * 60_000) },
    firstResponseAt: answeredAt,
    lastInteractionAt: answeredAt,
    countedAt: answeredAt,
    search: ['nora@example.com', 'no', 'nor', 'nora'],
    ...changes,
  });
};

export const makeContact = (changes: Partial<Contact> = {}): Contact =>
  contact.parse({
    name: 'Nora Harper',
    emails: ['nora@example.com'],
    phones: [],
    language: 'en',
    mailable: { newsletter: false },
    consents: [],
    search: ['nora@example.com', 'no', 'nor', 'nora'],
    createdAt: builtAt,
    ...changes,
  });

export const makeMessage = (changes: Partial<Message> = {}): Message =>
  message.parse({
    direction: 'out',
    channel: 'email',
    purpose: 'leadReply',
    contactId: 'contact-of-nora-harper',
    leadId: 'lead-of-nora-harper',
    to: 'nora@example.com',
    subject: 'Your furnace',
    body: 'Hi Nora, thank you for writing. When would suit you?',
    state: 'sent',
    attempts: 1,
    provider: 'local',
    providerId: 'local-1',
    writtenBy: 'local',
    createdAt: builtAt,
    sentAt: builtAt,
    ...changes,
  });

export const makeAttention = (changes: Partial<Attention> = {}): Attention =>
  attention.parse({
    kind: 'hotLead',
    leadId: 'lead-of-nora-harper',
    contactId: 'contact-of-nora-harper',
    title: 'Nora Harper',
    detail: 'Asks for a repair this week.',
    priority: 'hot',
    rank: 1,
    createdAt: builtAt,
    ...changes,
  });

export const makeSendgridAccount = (changes: Partial<SendgridAccount> = {}): SendgridAccount =>
  sendgridAccount.parse({
    provider: 'sendgrid',
    fromEmail: 'office@harbor-heating.example.com',
    fromName: 'Harbor Heating & Air',
    inboundDomain: 'replies.harbor-heating.example.com',
    ...changes,
  });

export const makeSmtpAccount = (changes: Partial<SmtpAccount> = {}): SmtpAccount =>
  smtpAccount.parse({
    provider: 'smtp',
    preset: 'gmail',
    fromEmail: 'harbor.heating@gmail.com',
    fromName: 'Harbor Heating & Air',
    username: 'harbor.heating@gmail.com',
    smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
    ...changes,
  });

export const makeTwilioAccount = (changes: Partial<TwilioAccount> = {}): TwilioAccount =>
  twilioAccount.parse({ provider: 'twilio', accountSid: `AC${'a'.repeat(32)}`, from: '+12075550100', ...changes });

export const makeReviewsReferrals = (changes: Partial<ReviewsReferralsWorkflow> = {}): ReviewsReferralsWorkflow =>
  reviewsReferralsWorkflow.parse({
    ...defaultReviewsReferralsSettings,
    quietHours: { ...defaultReviewsReferralsSettings.quietHours, enabled: false },
    enabled: true,
    enabledAt: new Date('2026-01-01T00:00:00Z'),
    ...changes,
  });

/** A sale as a member writes it: completed, and untouched by functions. */
export const makeSale = (changes: Partial<Sale> = {}): Sale =>
  sale.parse({
    customerName: 'Nora Harper',
    email: 'nora@example.com',
    preferredChannel: 'email',
    consent: { sms: false, marketing: false, text: '' },
    amount: 24_900,
    currency: 'USD',
    service: 'Furnace repair',
    status: 'completed',
    completedAt: builtAt,
    createdAt: builtAt,
    ...changes,
  });

export const makeReviewRequest = (changes: Partial<ReviewRequest> = {}): ReviewRequest =>
  reviewRequest.parse({
    saleId: 'sale-to-nora-harper',
    contactId: 'contact-of-nora-harper',
    customerName: 'Nora Harper',
    service: 'Furnace repair',
    completedAt: builtAt,
    state: 'requested',
    reminders: 0,
    channel: 'email',
    language: 'en',
    requestedAt: builtAt,
    createdAt: builtAt,
    ...changes,
  });

export const makeReview = (changes: Partial<Review> = {}): Review =>
  review.parse({
    source: 'google',
    rating: 5,
    text: 'They came the same day and fixed our furnace.',
    author: 'Nora Harper',
    reviewedAt: builtAt,
    createdAt: builtAt,
    ...changes,
  });

export const makeReferral = (changes: Partial<Referral> = {}): Referral =>
  referral.parse({
    code: 'NORA-7K4Q',
    contactId: 'contact-of-nora-harper',
    saleId: 'sale-to-nora-harper',
    name: 'Nora Harper',
    offer: defaultReviewsReferralsSettings.referrals.offer,
    currency: 'USD',
    state: 'active',
    clicks: 0,
    leads: 0,
    conversions: 0,
    revenue: 0,
    createdAt: builtAt,
    sentAt: builtAt,
    ...changes,
  });

export const makeConversion = (changes: Partial<Conversion> = {}): Conversion =>
  conversion.parse({
    saleId: 'sale-to-frank-friend',
    code: 'NORA-7K4Q',
    contactId: 'contact-of-frank-friend',
    name: 'Frank Friend',
    referrerId: 'contact-of-nora-harper',
    referrerName: 'Nora Harper',
    amount: 89_000,
    currency: 'USD',
    state: 'pending',
    doubts: [],
    completedAt: builtAt,
    createdAt: builtAt,
    ...changes,
  });

export const makeReward = (changes: Partial<Reward> = {}): Reward =>
  reward.parse({
    saleId: 'sale-to-frank-friend',
    code: 'NORA-7K4Q',
    side: 'referrer',
    contactId: 'contact-of-nora-harper',
    name: 'Nora Harper',
    rule: { kind: 'text', text: 'a thank-you gift' },
    value: null,
    currency: 'USD',
    state: 'pending',
    createdAt: builtAt,
    ...changes,
  });

/** What has not been tried yet. */
export const makePublication = (changes: Partial<Publication> = {}): Publication =>
  publication.parse({ state: 'awaitingApproval', url: null, externalId: null, at: null, error: null, attempts: 0, ...changes });

/** A blog post that waits for an OK. */
export const makeContent = (changes: Partial<Content> = {}): Content =>
  content.parse({
    kind: 'blog',
    origin: 'weekly',
    state: 'awaitingApproval',
    createdAt: builtAt,
    title: 'Before the first frost',
    body: 'A furnace that is looked at in autumn runs through winter.\n\n## What to look at\n\n- The filter\n- The vents',
    excerpt: 'What to look at before winter.',
    metaDescription: 'What to look at before winter.',
    slug: 'before-the-first-frost',
    tags: ['winter'],
    subject: '',
    preheader: '',
    variants: {},
    imageUrl: '',
    topic: { key: 'winter-check', title: 'Getting ready for winter', angle: 'What an owner can check alone' },
    language: 'en',
    revision: 1,
    writtenBy: 'local',
    writtenAt: builtAt,
    destinations: ['local'],
    publications: { local: { state: 'awaitingApproval', url: null, externalId: null, at: null, error: null, attempts: 0 } },
    publishAt: null,
    calendarAt: builtAt,
    checks: [],
    memory: [],
    similarity: null,
    ...changes,
  });

export const makeContentWorkflow = (changes: Partial<ContentWorkflow> = {}): ContentWorkflow =>
  contentWorkflow.parse({ ...defaultContentSettings, enabled: true, enabledAt: new Date('2026-01-01T00:00:00Z'), nextSlotAt: null, lastWeek: null, ...changes });

import { business, type Business, publicProfile, type PublicProfile } from '../../model/business.ts';
import { member, type Member } from '../../model/member.ts';
import { contentWorkflow, type ContentWorkflow, defaultContentSettings } from '../../model/contentWorkflow.ts';
import { isoWeekOf, lastSlot, nextSlot } from '../../business/nextSlot.ts';
import { defaultReviewsReferralsSettings, reviewsReferralsWorkflow, type ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Role } from '../../model/words.ts';
import { defaultLeadNurtureSettings, leadNurtureWorkflow, type LeadNurtureWorkflow } from '../../model/workflow.ts';

export const demoBusinessId = 'demo';
/** Takes the launcher's first lead, so that the newcomer's finds everything loaded. Nobody belongs to it. */
export const warmUpBusinessId = 'warmup';
export const demoPassword = 'demo-password';

export const demoConsentText =
  'Yes, Harbor Heating & Air may text me about my request, up to 4 messages per request. Message and data rates may ' +
  'apply. Reply STOP to opt out, HELP for help.';

export const demoBusiness: Business = business.parse({
  name: 'Harbor Heating & Air',
  type: 'heating and air conditioning',
  country: 'US',
  timezone: 'America/New_York',
  locale: 'en',
  currency: 'USD',
  voice: 'Friendly, calm and to the point, like a neighbor who knows heating. Short sentences, no jargon, no pressure.',
  website: 'https://harbor-heating.example.com',
  postalAddress: '12 Harbor Street, Portland, ME 04101, USA',
  phone: '+12075550100',
  email: 'office@harbor-heating.example.com',
  facts: [
    'A diagnostic visit costs $89. We take it off the bill when you go ahead with the repair.',
    'A furnace or boiler tune-up costs $129.',
    'An air conditioner tune-up costs $119.',
    'Duct cleaning starts at $349.',
    'Estimates for a new furnace, boiler, heat pump or air conditioner are free.',
    'We are open Monday to Friday from 8 am to 6 pm and Saturday from 9 am to 1 pm.',
    'Our emergency line +1 207 555 0100 is answered day and night.',
    'An emergency visit outside opening hours costs $189.',
    'We serve Portland, South Portland, Westbrook, Falmouth, Scarborough and Cape Elizabeth.',
    'We install and service Carrier, Trane and Mitsubishi Electric.',
    'New installations have a 10-year warranty on parts and a 2-year warranty on labor.',
    'We usually have an appointment within two working days.',
    'We are licensed and insured in Maine.',
    'We accept cards, checks and bank transfer, and offer financing for new installations.',
  ],
  reviewLinks: ['https://g.page/r/harbor-heating-demo/review', 'https://www.yelp.com/writeareview/biz/harbor-heating-demo'],
  safetyText:
    'If you smell gas or a carbon monoxide alarm is sounding: leave the house now, touch no switches, and call 911 from ' +
    'outside. Then call our emergency line at +1 207 555 0100, which is answered day and night. A person from our team ' +
    'is being told about your message right now.',
  smsCountries: [],
  assistant: 'local',
  dailyCaps: { leads: 5000, email: 10_000, sms: 10_000, ai: 10_000 },
  pausedAt: null,
});

export const demoProfile: PublicProfile = publicProfile.parse({
  name: demoBusiness.name,
  locale: demoBusiness.locale,
  consentText: demoConsentText,
  open: true,
});

/** Quiet hours are off, so that whoever tries it out in the evening sees it work. */
export const demoWorkflow = (enabledAt: Date): LeadNurtureWorkflow =>
  leadNurtureWorkflow.parse({
    ...defaultLeadNurtureSettings,
    quietHours: { ...defaultLeadNurtureSettings.quietHours, enabled: false },
    enabled: true,
    enabledAt,
  });

/** As above: quiet hours are off. */
export const demoReviewsReferrals = (enabledAt: Date): ReviewsReferralsWorkflow =>
  reviewsReferralsWorkflow.parse({
    ...defaultReviewsReferralsSettings,
    quietHours: { ...defaultReviewsReferralsSettings.quietHours, enabled: false },
    referrals: {
      ...defaultReviewsReferralsSettings.referrals,
      offer: { friend: { kind: 'amount', amount: 2500 }, referrer: { kind: 'amount', amount: 5000 }, endsAt: null, cap: null },
    },
    enabled: true,
    enabledAt,
  });

/** A blog post, three social posts and a newsletter a week, on the own page, each after an OK. @param now its next slot lies after it */
export const demoContent = (now: Date): ContentWorkflow =>
  contentWorkflow.parse({
    ...defaultContentSettings,
    enabled: true,
    enabledAt: new Date(now.getTime() - 90 * 24 * 60 * 60_000),
    nextSlotAt: nextSlot(now, defaultContentSettings.slot, demoBusiness.timezone),
    lastWeek: isoWeekOf(lastSlot(now, defaultContentSettings.slot, demoBusiness.timezone), demoBusiness.timezone),
  });

export interface DemoMember {
  uid: string;
  member: Member;
}

const demoMember = (role: Role, displayName: string, more: Partial<Member> = {}): DemoMember => ({
  uid: `demo-${role}`,
  member: member.parse({ role, email: `${role}@example.com`, displayName, onCall: false, ...more }),
});

export const demoOwner = demoMember('owner', 'Olivia Hart', { phone: '+12075550111', onCall: true });
export const demoManager = demoMember('manager', 'Marcus Bell');
export const demoAgent = demoMember('agent', 'Ana Torres', { phone: '+12075550112' });
export const demoViewer = demoMember('viewer', 'Victor Lund');
export const demoMembers: readonly DemoMember[] = [demoOwner, demoManager, demoAgent, demoViewer];

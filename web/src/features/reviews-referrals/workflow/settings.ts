import type { ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import type { TemplatePlace } from '../../workflows/templatePlace.ts';

/** The owner's settings out of the workflow's document. */
export function settingsOf(workflow: ReviewsReferralsSettings): ReviewsReferralsSettings {
  const { channelOrder, delayHours, reminderDays, cooldownMonths, quietHours, discloseAssistant, templates } = workflow;
  const { publishReplies, alertAtStars, referrals } = workflow;
  return {
    channelOrder,
    delayHours,
    reminderDays,
    cooldownMonths,
    quietHours,
    discloseAssistant,
    templates: {
      reviewRequest: templates.reviewRequest,
      reviewReminder: templates.reviewReminder,
      referralOffer: templates.referralOffer,
    },
    publishReplies,
    alertAtStars,
    referrals: {
      enabled: referrals.enabled,
      delayHours: referrals.delayHours,
      offer: {
        friend: referrals.offer.friend,
        referrer: referrals.offer.referrer,
        endsAt: referrals.offer.endsAt,
        cap: referrals.offer.cap,
      },
      landing: referrals.landing,
    },
  };
}

/** The steps of the workflow, each with a card; `every` holds what is true of all messages. */
export const cards = ['request', 'reminders', 'review', 'offer', 'friend', 'every'] as const;
export type Card = (typeof cards)[number];

export const settingLabels = {
  'channelOrder': 'Channels',
  'delayHours': 'Hours after the job is done',
  'reminderDays.0': 'Reminder 1',
  'reminderDays.1': 'Reminder 2',
  'cooldownMonths': 'Months between two requests',
  'quietHours.start': 'Quiet from',
  'quietHours.end': 'Quiet until',
  'alertAtStars': 'Alert at',
  'referrals.delayHours': 'Hours after the review',
  'referrals.offer.friend.text': 'What the friend gets',
  'referrals.offer.friend.percentage': 'Percentage for the friend',
  'referrals.offer.friend.amount': 'Amount for the friend',
  'referrals.offer.referrer.text': 'What they get',
  'referrals.offer.referrer.percentage': 'Percentage for them',
  'referrals.offer.referrer.amount': 'Amount for them',
  'referrals.offer.endsAt': 'Last day of the offer',
  'referrals.offer.cap': 'Friends at the most',
  'templates.reviewRequest.subject': 'Subject of the request',
  'templates.reviewRequest.body': 'Text of the request',
  'templates.reviewRequest.sms': 'Text message of the request',
  'templates.reviewReminder.subject': 'Subject of the reminder',
  'templates.reviewReminder.body': 'Text of the reminder',
  'templates.reviewReminder.sms': 'Text message of the reminder',
  'templates.referralOffer.subject': 'Subject of the offer',
  'templates.referralOffer.body': 'Text of the offer',
  'templates.referralOffer.sms': 'Text message of the offer',
} as const;

export type TemplateName = keyof ReviewsReferralsSettings['templates'];
export const templateNames = ['reviewRequest', 'reviewReminder', 'referralOffer'] as const satisfies readonly TemplateName[];

/** Where each text stands, and what it is for. */
export const templatePlaces: Readonly<Record<TemplateName, TemplatePlace>> = {
  reviewRequest: { path: 'templates.reviewRequest', purpose: 'reviewRequest', labels: settingLabels },
  reviewReminder: { path: 'templates.reviewReminder', purpose: 'reviewReminder', labels: settingLabels },
  referralOffer: { path: 'templates.referralOffer', purpose: 'referralOffer', labels: settingLabels },
};

const textsOf: Readonly<Partial<Record<Card, TemplateName>>> = {
  request: 'reviewRequest',
  reminders: 'reviewReminder',
  offer: 'referralOffer',
};

/** The text that a card has; undefined for a card without one. */
export const templateOf = (card: Card): TemplateName | undefined => textsOf[card];

const cardsOfPaths: readonly (readonly [beginning: string, card: Card])[] = [
  ['templates.reviewRequest', 'request'],
  ['templates.reviewReminder', 'reminders'],
  ['templates.referralOffer', 'offer'],
  ['delayHours', 'request'],
  ['cooldownMonths', 'request'],
  ['reminderDays', 'reminders'],
  ['publishReplies', 'review'],
  ['alertAtStars', 'review'],
  ['referrals.offer.endsAt', 'friend'],
  ['referrals.offer.cap', 'friend'],
  ['referrals.landing', 'friend'],
  ['referrals', 'offer'],
];

/** The card under which a setting stands, from the setting's path. */
export const cardOf = (path: string): Card => cardsOfPaths.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'every';

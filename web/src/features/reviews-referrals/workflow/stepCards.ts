import type { ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import type { Figures } from '@model/stats.ts';
import { hoursInWords } from '../../workflows/durations.ts';
import type { StepCard } from '../../workflows/StepCards.tsx';
import { type Card, cards } from './settings.ts';

const titles: Readonly<Record<Card, string>> = {
  request: 'Ask for a review',
  reminders: 'Reminders',
  review: 'They review',
  offer: 'Referral offer',
  friend: 'A friend comes',
  every: 'Every message',
};

type Counter = 'reviewsRequested' | 'reviewRemindersSent' | 'reviewsAnswered' | 'referralOffersSent' | 'referralConversions';

const numberWords: Readonly<Record<Exclude<Card, 'every'>, { of: Counter; label: string }>> = {
  request: { of: 'reviewsRequested', label: 'asked' },
  reminders: { of: 'reviewRemindersSent', label: 'sent' },
  review: { of: 'reviewsAnswered', label: 'reviewed' },
  offer: { of: 'referralOffersSent', label: 'sent' },
  friend: { of: 'referralConversions', label: 'became jobs' },
};

/** The way of a finished job as cards, by these settings; `figures` is undefined while they load. */
export const stepCards = (settings: ReviewsReferralsSettings, figures: Figures | undefined): StepCard<Card>[] =>
  cards.map((key) => {
    const card = { key, title: titles[key], when: whenOf(key, settings) };
    if (key === 'every') return card;
    const { of, label } = numberWords[key];
    return { ...card, number: { value: figures && (figures[of] ?? 0), label } };
  });

function whenOf(card: Card, { delayHours, reminderDays, alertAtStars, referrals, quietHours }: ReviewsReferralsSettings): string {
  switch (card) {
    case 'request':
      return delayHours === 0 ? 'Right after the job' : `${hoursInWords(delayHours)} after the job`;
    case 'reminders':
      return remindersInWords(reminderDays);
    case 'review':
      return alertAtStars === 0 ? 'No alerts' : alertAtStars === 5 ? 'Alert at every review' : `Alert at ${alertAtStars} ${alertAtStars === 1 ? 'star' : 'stars or fewer'}`;
    case 'offer':
      if (!referrals.enabled) return 'Off';
      return referrals.delayHours === 0 ? 'Right after the review' : `${hoursInWords(referrals.delayHours)} after the review`;
    case 'friend':
      return referrals.landing === 'page' ? 'To your page here' : 'To your own website';
    case 'every':
      return quietHours.enabled ? `Quiet ${quietHours.start} to ${quietHours.end}` : 'No quiet hours';
  }
}

function remindersInWords([first, second]: readonly number[]): string {
  if (first === undefined) return 'Nobody is reminded';
  const shown = (days: number) => (Number.isNaN(days) ? '–' : String(days));
  if (second !== undefined) return `After ${shown(first)} and ${shown(second)} days`;
  return first === 1 ? 'After 1 day' : `After ${shown(first)} days`;
}

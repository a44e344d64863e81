import type { Review } from '@model/review.ts';
import type { ReviewSourceName } from './vocabulary.ts';

export const reviewSourceWords: Record<ReviewSourceName, string> = {
  google: 'Google',
  site: 'Your review page',
  manual: 'Added by hand',
};

/** `4 of 5 stars`. */
export const starsInWords = (rating: number): string => (rating === 1 ? '1 of 5 stars' : `${rating} of 5 stars`);

/** The rows of a distribution: `5 stars` … `1 star`. */
export const starWords = (rating: number): string => (rating === 1 ? '1 star' : `${rating} stars`);

export type MatchState = NonNullable<Review['matchState']>;

export const matchSentences: Record<MatchState | 'notYet', string> = {
  matched: 'Matched to a job.',
  unsure: 'We are not sure which job it is about.',
  none: 'Not matched to a job.',
  notYet: 'Being matched to a job.',
};

export type ReplyState = NonNullable<Review['replyState']>;

/** Where an answer stands, in one sentence. */
export const replyStateSentences: Record<ReplyState, string> = {
  queued: 'It is published as soon as the site takes it.',
  publishing: 'It is being published.',
  published: 'It is public.',
  failed: 'It could not be published. Nobody sees it yet.',
};

/** An answer to a review that stands where we cannot publish. */
export const keptBesideManual = 'Kept here. Copy it and paste it beneath the review, where you found it.';

/** What becomes of an answer when it is published; stands beside the button. */
export const publishSentences: Record<ReviewSourceName, string> = {
  google: 'Everybody who reads the review on Google sees it.',
  site: 'It is shown beneath the review on your own site.',
  manual: 'We cannot publish it there. Copy it, and paste it beneath the review where you found it.',
};

export type HideReason = NonNullable<Review['hidden']>['reason'];
export const hideReasons = ['spam', 'personalData', 'offensive', 'notACustomer'] as const satisfies readonly HideReason[];

export const hideReasonWords: Record<HideReason, string> = {
  spam: 'It is spam',
  personalData: 'It tells private things about somebody',
  offensive: 'It is insulting',
  notACustomer: 'They were never your customer',
};

export const hiddenSentences: Record<HideReason, string> = {
  spam: 'Hidden from your site, because it is spam.',
  personalData: 'Hidden from your site, because it tells private things about somebody.',
  offensive: 'Hidden from your site, because it is insulting.',
  notACustomer: 'Hidden from your site, because they were never your customer.',
};

export const neverForStars =
  'A review may be hidden for what it says, never for its stars: showing only the good ones is against the law.';

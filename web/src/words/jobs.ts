import type { Tone } from '../components/ui/tone.ts';
import type { ReviewedBy, ReviewRequestState, ReviewStep, SaleStatus, WaitReason } from './vocabulary.ts';

export const jobStatuses = ['booked', 'completed', 'cancelled', 'refunded'] as const satisfies readonly SaleStatus[];

export const jobStatusWords: Record<SaleStatus, string> = {
  booked: 'Booked',
  completed: 'Done',
  cancelled: 'Canceled',
  refunded: 'Refunded',
};

export const jobStatusSentences: Record<SaleStatus, string> = {
  booked: 'It is agreed and not done yet.',
  completed: 'It is done, and counts as revenue.',
  cancelled: 'It will not be done. It counts for nothing.',
  refunded: 'It was done and the money went back. It counts for nothing.',
};

export const jobStatusTones: Record<SaleStatus, Tone> = {
  booked: 'accent',
  completed: 'good',
  cancelled: 'neutral',
  refunded: 'warn',
};

export const requestStateWords: Record<ReviewRequestState, string> = {
  scheduled: 'Will be asked',
  requested: 'Asked',
  opened: 'Used the review page',
  reviewed: 'Reviewed',
  declined: 'Would rather not',
  skipped: 'Not asked',
  optedOut: 'Wants no messages',
  expired: 'No answer',
};

/** What came of asking, and what it means. */
export const requestStateSentences: Record<ReviewRequestState, string> = {
  scheduled: 'A thank-you and the request for a review go out by themselves.',
  requested: 'They have the request and have not answered it yet.',
  opened: 'They have done something on the review page and have not left a review yet.',
  reviewed: 'They have left a review.',
  declined: 'They have said that they would rather not leave a review. They are not asked again.',
  skipped: 'Nothing was sent, for a reason that is shown beside it.',
  optedOut: 'They want no more messages, or cannot be reached, so nothing more goes to them.',
  expired: 'They were asked and reminded and have not answered. They are not asked again for this job.',
};

export const requestStateTones: Record<ReviewRequestState, Tone> = {
  scheduled: 'accent',
  requested: 'neutral',
  opened: 'accent',
  reviewed: 'good',
  declined: 'neutral',
  skipped: 'neutral',
  optedOut: 'warn',
  expired: 'neutral',
};

export const reviewStepWords: Record<ReviewStep, string> = {
  request: 'Thank-you and request',
  reminder1: 'Reminder 1',
  reminder2: 'Reminder 2',
  offer: 'Referral offer',
};

/** How we know that they have left one. */
export const reviewedByWords: Record<ReviewedBy, string> = {
  google: 'Found on Google',
  site: 'Left on your review page',
  manual: 'Noted by your team',
  customer: 'They say so themselves',
};

/** Why a step waits although it is due; `step` begins the sentence. */
export const requestWaitSentences: Record<WaitReason, (step: string) => string> = {
  paused: (step) => `Everything is paused. ${step} waits until you resume.`,
  dailyCap: (step) => `Today’s limit is reached. ${step} goes on tomorrow.`,
  approval: (step) => `${step} waits for your OK.`,
  retry: (step) => `${step} did not get through. It is tried again by itself.`,
  quietHours: (step) => `${step} waits for the end of the quiet hours.`,
  person: (step) => `${step} waits for you to decide.`,
  correction: (step) => `${step} is written anew.`,
  connection: (step) => `${step} waits for the connection to work again. It goes out by itself then.`,
};

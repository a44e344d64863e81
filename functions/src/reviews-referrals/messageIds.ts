import { type ReviewStep, reviewSteps } from '../model/reviewsReferrals.ts';

const endings: Readonly<Record<ReviewStep, string>> = {
  request: 'reviewRequest',
  reminder1: 'reviewReminder1',
  reminder2: 'reviewReminder2',
  offer: 'referralOffer',
};

/** The message of a step: deterministic, so that no retry can make a second one. */
export function messageIdOf(saleId: string, step: ReviewStep): string {
  return `${saleId}-${endings[step]}`;
}

/** Which step of which sale a message is; undefined for a message of something else. */
export function stepOf(saleId: string, messageId: string): ReviewStep | undefined {
  return reviewSteps.find((step) => messageIdOf(saleId, step) === messageId);
}

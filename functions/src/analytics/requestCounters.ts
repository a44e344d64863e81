import type { ReviewRequest } from '../model/reviewRequest.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, isEmpty, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a request that its figures depend on; a recount reads these and no others. */
export const countedRequestFields = ['requestedAt', 'openedAt', 'reviewedAt', 'reminders', 'offer'] as const satisfies readonly (keyof ReviewRequest)[];

export type CountedRequest = Pick<ReviewRequest, (typeof countedRequestFields)[number]>;

/** What a request adds to the day on which it went out, so that the funnel compares like with like. */
export function requestFigures(request: CountedRequest): Figures {
  if (!request.requestedAt) return {};
  const figures: Figures = { reviewsRequested: 1 };
  if (request.openedAt) figures.reviewPagesOpened = 1;
  if (request.reviewedAt) figures.reviewsAnswered = 1;
  if (request.reminders > 0) figures.reviewRemindersSent = request.reminders;
  if (request.offer?.state === 'sent') figures.referralOffersSent = 1;
  return figures;
}

/** How the counters move when a request changes; `undefined` stands for one that is not there. */
export function requestChange(before: CountedRequest | undefined, after: CountedRequest | undefined, timezone: string): CounterEntry[] {
  const day = after?.requestedAt ?? before?.requestedAt;
  if (!day) return [];
  const change = subtractFigures(after ? requestFigures(after) : {}, before ? requestFigures(before) : {});
  return isEmpty(change) ? [] : [{ day: localDay(day, timezone), change }];
}

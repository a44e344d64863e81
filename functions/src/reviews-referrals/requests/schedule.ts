import { DateTime } from 'luxon';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsSettings, ReviewStep } from '../../model/reviewsReferrals.ts';

/** What is asked of a customer: the offer comes after the asking. */
export type AskingStep = Exclude<ReviewStep, 'offer'>;
const reminderSteps = ['reminder1', 'reminder2'] as const;

/** Days after the last message that nobody has answered at which a request is given up. */
const expiresAfterDays = 14;
/** Between two messages of a request, however late the first one was. */
const leastBetweenDays = 1;

/** A day is a day by the business's clock: what went out at ten is repeated at ten, also when the clocks change. */
export const daysAfter = (at: Date, days: number, timezone: string): Date =>
  DateTime.fromJSDate(at, { zone: timezone }).plus({ days }).toJSDate();

/** Later than this after it was due, nothing goes out by itself any more: thanks that come late are odd. */
const tooLateDays = 7;
export const isTooLate = (dueAt: Date, timezone: string, now: Date): boolean => daysAfter(dueAt, tooLateDays, timezone) < now;

/** States in which a customer may still be written to. */
export const isAsking = ({ state }: Pick<ReviewRequest, 'state'>): boolean =>
  state === 'scheduled' || state === 'requested' || state === 'opened';

/** Which message comes next; undefined where none does, and the request ends by itself. */
export function stepAfter(
  { state, reminders, remindersEndedBecause }: Pick<ReviewRequest, 'state' | 'reminders' | 'remindersEndedBecause'>,
  { reminderDays }: Pick<ReviewsReferralsSettings, 'reminderDays'>,
): AskingStep | undefined {
  if (state === 'scheduled') return 'request';
  return remindersEndedBecause || reminders >= reminderDays.length ? undefined : reminderSteps[reminders];
}

/**
 * When the next thing of a request that has gone out is due by the settings as they are now: a reminder, or its end.
 * @param lastAt product time of the last message, where it has just gone out
 */
export function dueAfter(
  request: Pick<ReviewRequest, 'state' | 'reminders' | 'remindersEndedBecause' | 'completedAt' | 'requestedAt'>,
  settings: Pick<ReviewsReferralsSettings, 'reminderDays'>,
  timezone: string,
  lastAt?: Date,
): Date {
  const { reminders, requestedAt = request.completedAt } = request;
  const { reminderDays } = settings;
  if (stepAfter(request, settings) !== undefined) {
    const planned = daysAfter(requestedAt, reminderDays[reminders] ?? 0, timezone);
    return lastAt ? latest(planned, daysAfter(lastAt, leastBetweenDays, timezone)) : planned;
  }
  const last = lastAt ?? daysAfter(requestedAt, reminderDays[reminders - 1] ?? 0, timezone);
  return daysAfter(last, expiresAfterDays, timezone);
}

const latest = (one: Date, other: Date): Date => (one > other ? one : other);

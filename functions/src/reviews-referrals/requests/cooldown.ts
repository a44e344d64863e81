import { DateTime } from 'luxon';
import type { Contact } from '../../model/contact.ts';
import type { ReviewsReferralsSettings } from '../../model/reviewsReferrals.ts';

/** Whoever is chosen by hand is asked although they were asked before, but not twice in a day. */
const leastDays = 1;

export interface CooldownQuestion {
  contact: Pick<Contact, 'reviewAskedAt'> | undefined;
  /** A request to the same person, about another sale, is on its way at this moment. */
  anotherUnderWay: boolean;
  settings: Pick<ReviewsReferralsSettings, 'cooldownMonths'>;
  timezone: string;
}

/**
 * Whether a person was asked too short a time ago to be asked again: months by the business's calendar.
 * @param byHand a member has chosen them although the rules would not
 */
export function askedRecently(
  { contact, anotherUnderWay, settings, timezone }: CooldownQuestion,
  byHand: boolean,
  now: Date,
): boolean {
  const { cooldownMonths } = settings;
  if (cooldownMonths === 0) return false;
  if (anotherUnderWay) return true;
  if (!contact?.reviewAskedAt) return false;
  const until = DateTime.fromJSDate(contact.reviewAskedAt, { zone: timezone }).plus(
    byHand ? { days: leastDays } : { months: cooldownMonths },
  );
  return until.toJSDate() > now;
}

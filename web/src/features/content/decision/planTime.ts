import type { FieldErrors } from '../../../lib/checkForm.ts';
import { localTime, wallClock } from '../../../lib/localTime.ts';

/** A day and a time as they are typed, by the business's clock; empty while they are not. */
export interface TypedTime {
  date: string;
  time: string;
}

interface Place {
  timezone: string;
  /** Product time. */
  now: Date;
}

const hourMs = 60 * 60_000;
const roundedToMs = 5 * 60_000;

/** What stands in the fields at first: the plan as it is, or about an hour from now where there is none to come. */
export function typedTimeOf(publishAt: Date | null | undefined, { timezone, now }: Place): TypedTime {
  const soon = new Date(Math.ceil((now.getTime() + hourMs) / roundedToMs) * roundedToMs);
  const shown = wallClock(publishAt && publishAt > now ? publishAt : soon, timezone);
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** What is wrong with what was typed, by field. */
export function checkTime({ date, time }: TypedTime, { timezone, now }: Place): FieldErrors {
  if (date === '' || time === '') return { ...(date === '' && { date: 'Choose a day.' }), ...(time === '' && { time: 'Choose a time.' }) };
  if (date < wallClock(now, timezone).slice(0, 10)) return { date: 'That day is over. Choose today or a later one.' };
  return localTime(date, time, timezone) > now ? {} : { time: 'That time is over. Choose a later one.' };
}

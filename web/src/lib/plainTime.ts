interface Place {
  /** Product time. */
  now: Date;
  locale: string;
  timezone: string;
}

/** "today at 9:14 AM", "Wed 9:14 AM" within a week, with the date beyond it; the business's own time. */
export function plainTime(at: Date, { now, locale, timezone }: Place): string {
  const far = at.getTime() - now.getTime() > 6 * 24 * 60 * 60_000;
  const sameDay = day(at, timezone) === day(now, timezone);
  const time = new Intl.DateTimeFormat(locale, {
    ...(!sameDay && { weekday: 'short' }),
    ...(far && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
    timeZone: timezone,
  }).format(at);
  return sameDay ? `today at ${time}` : time;
}

function day(at: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: timezone }).format(at);
}

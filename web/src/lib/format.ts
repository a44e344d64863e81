/** How dates, durations and money are written: by the business's locale and time zone. All of it is Intl. */
export interface Formats {
  /** `$1,240`, or `$1,240.50` where there are cents. Takes minor units. */
  money: (minorUnits: number) => string;
  /** `$1,240`, also where there are cents: for sums, where they say nothing. */
  wholeMoney: (minorUnits: number) => string;
  /** `1,240` */
  count: (value: number) => string;
  /** `48%`, from 0.48; `–` for null. */
  percent: (ratio: number | null) => string;
  /** `4.7`, of an average rating. */
  stars: (average: number) => string;
  /** `just now`, `5 min ago`, `in 23 h`, `yesterday`, `3 Nov`; relative to `now`. */
  relative: (date: Date, now: Date) => string;
  /** `Tuesday, November 24, 2026 at 9:05 AM EST`: what stands behind every relative time. */
  exact: (date: Date) => string;
  /** `Nov 24, 2026, 9:05 AM`: among the facts of a record, however old it is. */
  moment: (date: Date) => string;
  /** `Nov 24, 9:05 AM` */
  short: (date: Date) => string;
  /** `9:05 AM` */
  time: (date: Date) => string;
  /** `Tue, Nov 24` */
  day: (date: Date) => string;
  /** `Nov 24`, of a calendar day given as its noon in UTC. */
  calendarDay: (noon: Date) => string;
  /** `2026-11-24 09:05` in the business's time zone: what every spreadsheet takes for a time. */
  sortable: (date: Date) => string;
  /** The date in the business's time zone as `2026-11-24`. */
  localDate: (date: Date) => string;
}

/** What is shown as now moves in steps; what has just happened must not seem to lie ahead. */
const nowMayBeBehind = 30_000;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface FormatOptions {
  locale: string;
  timezone: string;
  currency: string;
}

export function makeFormats({ locale, timezone, currency }: FormatOptions): Formats {
  const zoned = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: timezone });
  const whole = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const exact = zoned({ dateStyle: 'full', timeStyle: 'long' });
  const moment = zoned({ dateStyle: 'medium', timeStyle: 'short' });
  const short = zoned({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const shortWithYear = zoned({ year: 'numeric', month: 'short', day: 'numeric' });
  const time = zoned({ hour: 'numeric', minute: '2-digit' });
  const dayOnly = zoned({ weekday: 'short', month: 'short', day: 'numeric' });
  const calendarDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  // Swedish dates are ISO dates.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
  const dateAndTime = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  const fractionDigits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;
  const minorPerUnit = 10 ** (fractionDigits ?? 2);
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const wholeAmount = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });

  const localDate = (at: Date) => date.format(at);

  return {
    money: (minorUnits) =>
      (minorUnits % minorPerUnit === 0 ? wholeAmount : amount).format(minorUnits / minorPerUnit),
    wholeMoney: (minorUnits) => wholeAmount.format(minorUnits / minorPerUnit),
    count: (value) => whole.format(value),
    stars: (average) => tenths.format(average),
    percent: (ratio) => (ratio === null ? '–' : share.format(ratio)),
    relative: (at, now) => {
      const difference = at.getTime() - now.getTime();
      const distance = Math.abs(difference);
      if (distance < minute) return difference > nowMayBeBehind ? 'in a moment' : 'just now';
      if (distance < hour) return relative.format(Math.trunc(difference / minute), 'minute');
      if (distance < day) return relative.format(Math.trunc(difference / hour), 'hour');
      // From a day on people count calendar days: 11 in the evening two days ago is not yesterday.
      const days = (Date.parse(localDate(at)) - Date.parse(localDate(now))) / day;
      return Math.abs(days) < 7 ? relative.format(days, 'day') : shortWithYear.format(at);
    },
    exact: (at) => exact.format(at),
    moment: (at) => moment.format(at),
    short: (at) => short.format(at),
    time: (at) => time.format(at),
    day: (at) => dayOnly.format(at),
    calendarDay: (noon) => calendarDay.format(noon),
    sortable: (at) => dateAndTime.format(at),
    localDate,
  };
}

/** A length of time as people say it: `4 s`, `12 min`, `3 h 20 min`, `2 days`. Takes seconds. */
export function duration(seconds: number): string {
  if (seconds < 1) return 'under 1 s';
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 10 && minutes % 60 !== 0) return `${hours} h ${minutes % 60} min`;
  if (hours < 48) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 60 / 24)} days`;
}

/** A phone number for `tel:`; spaces and brackets out. */
export const telephoneLink = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;

import { useMemo } from 'react';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import type { LocalDate } from '../../../overview/period.ts';
import type { Span } from './calendarGrid.ts';

/** How days, weeks and months are called in the business's locale. */
export interface CalendarWords {
  /** `Tuesday, November 24` */
  day: (date: LocalDate) => string;
  /** `Tue` */
  weekday: (date: LocalDate) => string;
  /** `24`; the first of a month with the month's name. */
  dayOfMonth: (date: LocalDate) => string;
  /** `November 2026`, `Nov 22 – 28, 2026` */
  span: (days: readonly LocalDate[], middle: LocalDate, span: Span) => string;
}

/** Days of a calendar have no time zone of their own: noon in UTC stands for each. */
const noonOf = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

export function useCalendarWords(): CalendarWords {
  const { locale } = useBusiness().business;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const day = format({ weekday: 'long', month: 'long', day: 'numeric' });
    const weekday = format({ weekday: 'short' });
    const dayAlone = format({ day: 'numeric' });
    const dayAndMonth = format({ month: 'short', day: 'numeric' });
    const month = format({ month: 'long', year: 'numeric' });
    const range = format({ month: 'short', day: 'numeric', year: 'numeric' });
    return {
      day: (date) => day.format(noonOf(date)),
      weekday: (date) => weekday.format(noonOf(date)),
      dayOfMonth: (date) => (date.endsWith('-01') ? dayAndMonth : dayAlone).format(noonOf(date)),
      span: (days, middle, span) =>
        span === 'month' ? month.format(noonOf(middle)) : range.formatRange(noonOf(days[0] ?? middle), noonOf(days.at(-1) ?? middle)),
    };
  }, [locale]);
}

import type { LocalDate } from '../../overview/period.ts';
import { addDays } from '../../overview/period.ts';
import { localNoon } from '../../../lib/localNoon.ts';

/** Days that are shown where the address asks for none. */
const usualDays = 90;
const halfDayMs = 43_200_000;

export interface ReportSpan {
  from: LocalDate;
  to: LocalDate;
}

const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The span that an address asks for; the last months where it asks for none, or for one that ends before it begins. */
export function readSpan(address: URLSearchParams, today: LocalDate): ReportSpan {
  const [from, to] = [address.get('from'), address.get('to')];
  if (isDate(from) && isDate(to) && from <= to) return { from, to };
  return { from: addDays(today, 1 - usualDays), to: today };
}

/** Its first moment, and the first after it, as ISO times: from midnight to midnight at the business's place. */
export function spanTimes({ from, to }: ReportSpan, timezone: string): { from: string; to: string } {
  // Half a day about noon, which no change of the clocks ever touches: at night it may be an hour off.
  const around = (date: LocalDate, offset: number) => new Date(localNoon(date, timezone).getTime() + offset).toISOString();
  return { from: around(from, -halfDayMs), to: around(to, halfDayMs) };
}

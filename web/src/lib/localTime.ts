/** What a clock at a place shows: `2026-11-24T09:05:00`. */
export function wallClock(at: Date, timezone: string): string {
  // Swedish times are ISO times.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(at).replace(' ', 'T');
}

/**
 * The moment at which a clock at a place shows a time. One that is left out when clocks go forward is as much later as
 * they go forward; one that comes twice is its first.
 * @param date `2026-11-24`
 * @param time `09:05`
 * @param timezone IANA
 */
export function localTime(date: string, time: string, timezone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  /** By how much what is shown at a moment, taken for UTC, lies behind it. */
  const behind = (moment: number) => Math.round((moment - Date.parse(`${wallClock(new Date(moment), timezone)}Z`)) / minute) * minute;
  // Clocks change once in two days at most: one offset or the other is the right one.
  const offsets = [behind(wanted - day), behind(wanted + day)];
  const exact = offsets.map((offset) => wanted + offset).filter((moment) => moment - behind(moment) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : wanted + Math.max(...offsets));
}

const minute = 60_000;
const day = 24 * 60 * minute;

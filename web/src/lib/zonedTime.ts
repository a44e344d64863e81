const minute = 60_000;

/**
 * The moment at which a clock at a place shows a time. Where the clocks leave it out in spring it is as much later as
 * they are moved; where they show it twice in autumn it is the first time.
 * @param shown `2026-11-24T10:00`; what is no time gives an invalid date
 * @param timezone IANA
 */
export function zonedTime(shown: string, timezone: string): Date {
  const wanted = Date.parse(`${shown}Z`);
  if (Number.isNaN(wanted)) return new Date(wanted);
  // What a clock there shows at a moment, taken for UTC, tells how far it is off; the day before and the day after know
  // both offsets of a day on which the clocks change.
  const offsets = [-1, 1].map((days) => offsetAt(wanted + days * 24 * 60 * minute, timezone));
  const moments = offsets.map((offset) => wanted - offset);
  const fitting = moments.filter((at) => at + offsetAt(at, timezone) === wanted);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...moments));
}

/** What a clock at a place shows, as `2026-11-24T10:00`: what a field for a time takes. */
export function wallClock(at: Date, timezone: string): string {
  // Swedish times are ISO times.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(at).replace(' ', 'T');
}

const offsetAt = (at: number, timezone: string) => Date.parse(`${wallClock(new Date(at), timezone)}Z`) - Math.floor(at / minute) * minute;

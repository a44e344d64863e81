const minute = 60_000;

/**
 * Noon of a calendar day at a place: what stands for a day of which nobody knows the hour.
 * @param date `2026-11-24`
 * @param timezone IANA
 */
export function localNoon(date: string, timezone: string): Date {
  const wanted = Date.parse(`${date}T12:00:00Z`);
  // What a clock there shows at a moment, taken for UTC. Clocks change at night, so one correction is enough.
  const shown = Date.parse(`${wallClock(new Date(wanted), timezone)}Z`);
  return new Date(wanted - Math.round((shown - wanted) / minute) * minute);
}

function wallClock(at: Date, timezone: string): string {
  // Swedish times are ISO times.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(at).replace(' ', 'T');
}

import { DateTime } from 'luxon';
import type { Season } from '../../assistant/port.ts';

/** Countries most of whose people live south of the equator. */
const southern: ReadonlySet<string> = new Set(
  'AR AU BI BO BR BW CD CG CL FJ ID KE KM LS MG MU MW MZ NA NC NZ PE PF PG PY RE RW SB SC SZ TL TO TZ UY VU WS ZA ZM ZW AO EC'.split(' '),
);

/** By month, from January. */
const north: readonly Season[] = [
  'winter', 'winter', 'spring', 'spring', 'spring', 'summer', 'summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter',
];

/** The season and month in which a business is, by its own clock and its hemisphere. */
export function seasonOf(now: Date, country: string, timezone: string): { season: Season; month: number } {
  const { month } = DateTime.fromJSDate(now, { zone: timezone });
  const asInTheNorth = southern.has(country) ? (month + 6) % 12 || 12 : month;
  return { season: north[asInTheNorth - 1] ?? 'winter', month };
}

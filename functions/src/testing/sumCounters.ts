import { type CounterEntry, planCounters } from '../analytics/planCounters.ts';
import type { Figures } from '../model/stats.ts';

/** What entries sum up to, by local day (`2026-11-24`), without zeros: two ways of counting can be compared. */
export function sumCounters(entries: readonly CounterEntry[]): Record<string, Figures> {
  return Object.fromEntries(
    planCounters(entries).flatMap(({ month, days }) =>
      Object.entries(days).map(([day, figures]) => [`${month}-${day}`, figures] as const),
    ),
  );
}

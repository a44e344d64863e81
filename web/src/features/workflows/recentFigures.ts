import { type Figures, type MonthStats, sumFigures, sumMonth } from '@model/stats.ts';

/** Days over which the numbers on a workflow's cards are counted. */
export const countedDays = 30;

const dayMs = 86_400_000;

/** The last `countedDays` days up to `today`, as `2026-11-24`; calendar days, so noon stands for each. */
function lastDays(today: string): string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: countedDays }, (_, back) => new Date(noon - back * dayMs).toISOString().slice(0, 10));
}

/** Ids of the documents of statistics that hold those days, shards included: from the first to before the last. */
export function statsIdsFor(today: string): { from: string; to: string } {
  const months = lastDays(today).map((day) => day.slice(0, 7));
  return { from: months.at(-1) ?? '', to: `${months[0] ?? ''}~\uf8ff` };
}

/**
 * The figures of those days from months and their shards.
 * @param documents by id: `2026-11` and `2026-11~3`
 * @param today the business's own date
 */
export function recentFigures(documents: readonly (MonthStats & { id: string })[], today: string): Figures {
  const months = Map.groupBy(documents, ({ id }) => id.slice(0, 7));
  const byMonth = new Map([...months].map(([month, parts]) => [month, sumMonth(parts)]));
  return sumFigures(lastDays(today).map((day) => byMonth.get(day.slice(0, 7))?.days[day.slice(8)] ?? {}));
}

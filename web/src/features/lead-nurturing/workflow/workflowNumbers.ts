import { type Figures, type MonthStats, sumFigures, sumMonth } from '@model/stats.ts';

/** Days over which the numbers on the workflow's cards are counted. */
export const countedDays = 30;

/** What the steps of the workflow have done. */
export interface WorkflowNumbers {
  captured: number;
  answered: number;
  followUp1: number;
  followUp2: number;
  replied: number;
}

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
 * The workflow's numbers from months and their shards.
 * @param documents by id: `2026-11` and `2026-11~3`
 * @param today the business's own date
 */
export function workflowNumbers(documents: readonly (MonthStats & { id: string })[], today: string): WorkflowNumbers {
  const months = Map.groupBy(documents, ({ id }) => id.slice(0, 7));
  const byMonth = new Map([...months].map(([month, parts]) => [month, sumMonth(parts)]));
  const figures: Figures = sumFigures(
    lastDays(today).map((day) => byMonth.get(day.slice(0, 7))?.days[day.slice(8)] ?? {}),
  );
  return {
    captured: figures.leads ?? 0,
    answered: figures.contacted ?? 0,
    followUp1: (figures.followUpsSent ?? 0) - (figures.secondFollowUpsSent ?? 0),
    followUp2: figures.secondFollowUpsSent ?? 0,
    replied: figures.replied ?? 0,
  };
}

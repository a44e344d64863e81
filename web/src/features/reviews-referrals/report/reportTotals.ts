import type { ReportRow } from '@model/callables.ts';

export interface ReportTotals {
  jobs: number;
  asked: number;
  opened: number;
  reviewed: number;
  /** Nobody asked them, for a reason that stands in their row. */
  notAsked: number;
  /** Stars on average; null where there are none. */
  average: number | null;
}

/** What came of asking, over the rows that are loaded. */
export function reportTotals(rows: readonly ReportRow[]): ReportTotals {
  const ratings = rows.flatMap(({ rating }) => rating ?? []);
  const count = (fits: (row: ReportRow) => boolean) => rows.filter(fits).length;
  return {
    jobs: rows.length,
    asked: count(({ requestedAt }) => requestedAt !== null),
    opened: count(({ openedAt }) => openedAt !== null),
    reviewed: count(({ reviewedAt }) => reviewedAt !== null),
    notAsked: count(({ requestedAt, state }) => requestedAt === null && (state === 'skipped' || state === 'optedOut')),
    average: ratings.length === 0 ? null : ratings.reduce((sum, each) => sum + each, 0) / ratings.length,
  };
}

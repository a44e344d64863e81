const dayMs = 24 * 60 * 60_000;

/** The Monday of an ISO week such as `2026-W48`, at noon in UTC, which stands for the day. */
export function mondayOf(week: string): Date | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return undefined;
  // The fourth of January lies in the first week.
  const fourth = Date.UTC(Number(year), 0, 4, 12);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((Number(number) - 1) * 7 - sinceMonday) * dayMs);
}

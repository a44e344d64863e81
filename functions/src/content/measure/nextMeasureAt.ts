const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** How often a piece is read again, by how long ago it was published: what happens to it happens soon. */
const rhythm: readonly { until: number; every: number }[] = [
  { until: 2 * dayMs, every: hourMs },
  { until: 30 * dayMs, every: dayMs },
  { until: 90 * dayMs, every: 7 * dayMs },
];

/** When a piece's figures are read next, in product time; undefined once they are not read any more. */
export function nextMeasureAt(publishedAt: Date, now: Date): Date | undefined {
  const age = now.getTime() - publishedAt.getTime();
  const step = rhythm.find(({ until }) => age < until);
  return step && new Date(now.getTime() + step.every);
}

/**
 * First response times are counted into buckets, so that a median needs no query over leads.
 * A bucket is named by its upper bound in seconds; `more` is everything slower.
 */
const bounds = [2, 5, 10, 30, 60, 300, 900, 3600, 14_400, 43_200, 86_400] as const;

/** The bucket of one first response time, in milliseconds. */
export function responseBucket(milliseconds: number): string {
  const bound = bounds.find((seconds) => milliseconds <= seconds * 1000);
  return bound === undefined ? 'more' : `s${bound}`;
}

/**
 * The median in seconds, estimated by interpolating inside the bucket that holds the middle reply.
 * `null` where nothing was answered; Infinity where the middle one took more than a day.
 */
export function estimateMedianSeconds(buckets: Readonly<Record<string, number>>): number | null {
  const total = Object.values(buckets).reduce((sum, n) => sum + Math.max(0, n), 0);
  if (total <= 0) return null;
  const middle = total / 2;
  let seen = 0;
  let lower = 0;
  for (const upper of bounds) {
    const inside = Math.max(0, buckets[`s${upper}`] ?? 0);
    if (inside > 0 && seen + inside >= middle) {
      return lower + ((middle - seen) / inside) * (upper - lower);
    }
    seen += inside;
    lower = upper;
  }
  return Infinity;
}

/** Limits count by the day at most. Whoever says more has it wrong, or wants no date to hold what they say. */
const longestMs = 24 * 60 * 60_000;

/**
 * How long a vendor wants us to wait, in milliseconds from `now`. `Retry-After` holds seconds or a date (RFC 9110),
 * `X-RateLimit-Reset` the second of Unix time at which the next request is taken. Undefined where neither helps.
 * @param headers with names in lower case
 * @returns a day at most
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const wish = headers['retry-after'];
  if (wish !== undefined) {
    const waitMs = /^\d+$/.test(wish) ? Number(wish) * 1000 : Date.parse(wish) - now.getTime();
    if (!Number.isNaN(waitMs)) return believed(waitMs);
  }
  const reset = headers['x-ratelimit-reset'];
  if (reset === undefined || !/^\d+$/.test(reset)) return undefined;
  return believed(Number(reset) * 1000 - now.getTime());
}

const believed = (waitMs: number): number => Math.min(longestMs, Math.max(0, waitMs));

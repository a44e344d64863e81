/**
 * How long a vendor wants us to wait, in milliseconds from `now`. `Retry-After` holds seconds or a date (RFC 9110),
 * `X-RateLimit-Reset` the second of Unix time at which the next request is taken. Undefined where neither helps.
 * @param headers with names in lower case
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const wish = headers['retry-after'];
  if (wish !== undefined) {
    const waitMs = /^\d+$/.test(wish) ? Number(wish) * 1000 : Date.parse(wish) - now.getTime();
    if (Number.isFinite(waitMs)) return Math.max(0, waitMs);
  }
  const reset = headers['x-ratelimit-reset'];
  if (reset === undefined || !/^\d+$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now.getTime());
}

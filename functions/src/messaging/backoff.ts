const firstWaitMs = 30_000;
const longestWaitMs = 60 * 60_000;
/** Tries of one message before a person is asked; with the waits below that is about four hours. */
export const maximumAttempts = 10;

/**
 * How long to wait before the next try: doubling from half a minute to an hour, with jitter so that a provider that
 * comes back is not hit by everybody at once. What the provider asks for (Retry-After) is never undercut.
 * @param random 0 to 1
 */
export function retryDelayMs(attempts: number, retryAfterMs: number | undefined, random: number): number {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1));
  const jittered = wait / 2 + (wait / 2) * random;
  return Math.round(Math.max(jittered, retryAfterMs ?? 0));
}

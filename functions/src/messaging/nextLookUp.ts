const minute = 60_000;

/**
 * When a provider is asked again what became of a message, by real time after the lease of whoever claimed it ran out:
 * it may list a message late, and after an hour it will not find what it has not found.
 */
const afterLeaseMs = [0, 5 * minute, 20 * minute, 60 * minute];

/**
 * The time of the next look-up; undefined when it has been asked often enough.
 * @param asked how often it was asked before this time
 */
export function nextLookUp(asked: number, leaseUntil: Date, realNow: Date): Date | undefined {
  const wait = afterLeaseMs[asked + 1];
  return wait === undefined ? undefined : new Date(Math.max(leaseUntil.getTime() + wait, realNow.getTime() + minute));
}

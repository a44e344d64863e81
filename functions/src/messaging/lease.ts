/** Real time a sender may take between its claim and its record; a claim older than this is unclear. */
export const leaseMs = 2 * 60_000;

export function leaseFrom(realNow: Date): Date {
  return new Date(realNow.getTime() + leaseMs);
}

export function leaseExpired(leaseUntil: Date | undefined, realNow: Date): boolean {
  return leaseUntil === undefined || leaseUntil.getTime() <= realNow.getTime();
}

/** Real time of the claim that a lease began with. */
export function claimedAtOf(leaseUntil: Date): Date {
  return new Date(leaseUntil.getTime() - leaseMs);
}

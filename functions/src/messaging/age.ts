const hour = 60 * 60_000;

/** How late a message may still go out by itself; later than this a person decides (architecture.md, "Safe by default"). */
const longestDelayMs = { leadReply: 12 * hour, leadFollowUp: 48 * hour } as const;

/** Whether something due at `dueAt` has become too old to go without a person. Product times. */
export function isTooOld(purpose: keyof typeof longestDelayMs, dueAt: Date, now: Date): boolean {
  return now.getTime() - dueAt.getTime() > longestDelayMs[purpose];
}

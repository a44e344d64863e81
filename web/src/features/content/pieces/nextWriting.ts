import type { ContentWorkflow } from '@model/contentWorkflow.ts';

interface Situation {
  workflow: Pick<ContentWorkflow, 'nextSlotAt' | 'missedSlotAt'>;
  paused: boolean;
  /** Product time. */
  now: Date;
  /** A time as the owner reads it. */
  when: (at: Date) => string;
}

/**
 * When the assistant writes the next time, where it does every week; undefined while that is not known. During a pause
 * `nextSlotAt` may be no more than the next look at a week that waits.
 */
export function nextWriting({ workflow: { nextSlotAt, missedSlotAt }, paused, now, when }: Situation): string | undefined {
  const come = missedSlotAt ?? (nextSlotAt !== null && nextSlotAt <= now ? nextSlotAt : undefined);
  if (paused && come) return `Paused: the pieces of ${when(come)} wait, and are written as soon as you resume.`;
  if (nextSlotAt === null) return undefined;
  if (paused) return `Paused: nothing is written or published until you resume. The next pieces are due ${when(nextSlotAt)}.`;
  return come && nextSlotAt <= now ? 'The pieces of this week are being written.' : `The next pieces are written ${when(nextSlotAt)}.`;
}

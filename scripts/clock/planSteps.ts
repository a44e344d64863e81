import { Cron } from 'croner';

export interface Schedule {
  /** Name under which the function is deployed, as in `leadNurturing-sweep`. */
  readonly name: string;
  /** Cron expression with five fields. */
  readonly cron: string;
  readonly timezone: string;
  readonly region: string;
}

/** So that nothing looks late that was not: a sweep sees every hour that it would have seen. */
const longestStepMs = 3_600_000;

/**
 * The times at which the clock stops on its way: each at most an hour after the one before, the last one
 * exactly at the end.
 */
export function planSteps(from: Date, byMs: number): Date[] {
  const end = from.getTime() + byMs;
  const steps: Date[] = [];
  for (let at = from.getTime() + longestStepMs; at < end; at += longestStepMs) steps.push(new Date(at));
  return [...steps, new Date(end)];
}

/**
 * The schedules that came due after `after`, up to and including `until`, each once, in the order in which
 * they first came due.
 */
export function findDue(schedules: readonly Schedule[], after: Date, until: Date): Schedule[] {
  return schedules
    .map((schedule) => ({ schedule, at: new Cron(schedule.cron, { timezone: schedule.timezone }).nextRun(after) }))
    .flatMap(({ schedule, at }) => (at !== null && at <= until ? [{ schedule, at }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ schedule }) => schedule);
}

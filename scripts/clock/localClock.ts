import { findDue, planSteps, type Schedule } from './planSteps.ts';
import type { ScheduleRunner } from './runSchedule.ts';

/** Where the offset between product time and real time is kept. */
export interface OffsetStore {
  read(): Promise<number>;
  write(offsetMs: number): Promise<void>;
}

export interface ClockRun {
  readonly name: string;
  /** Product time. */
  readonly at: Date;
  /** What it answered if it failed. */
  readonly failure?: string;
}

export interface AdvanceResult {
  readonly offsetMs: number;
  readonly now: Date;
  readonly ran: readonly ClockRun[];
}

/**
 * Plays Cloud Scheduler on the emulators: runs what is due at product time, and moves product time forward.
 * Whatever it does, it does one after the other: a minute that ends while the clock is being moved waits.
 */
export function createLocalClock({
  schedules,
  store,
  run,
  realNow,
}: {
  schedules: readonly Schedule[];
  store: OffsetStore;
  run: ScheduleRunner;
  /** Milliseconds of the machine's clock. */
  realNow: () => number;
}) {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn;
    return turn;
  };

  /** Product time up to which schedules have been run; what lies before the start is not made up for. */
  let runUntil: Date | undefined;
  const runDue = async (until: Date): Promise<ClockRun[]> => {
    const ran: ClockRun[] = [];
    for (const schedule of findDue(schedules, runUntil ?? until, until)) {
      const failure = await run(schedule);
      ran.push({ name: schedule.name, at: until, ...(failure === undefined ? {} : { failure }) });
    }
    runUntil = until;
    return ran;
  };

  const read = async () => {
    const offsetMs = await store.read();
    return { offsetMs, now: new Date(realNow() + offsetMs) };
  };

  return {
    read,

    /** Runs what has come due since the last time. */
    tick: () => inTurn(async () => runDue((await read()).now)),

    /**
     * Moves product time forward in steps of at most an hour and runs at each step what came due in it.
     * @param onStep told after each step, with the share of the way that is done, 0 to 1
     */
    advance: (byMs: number, onStep: (done: number, ran: readonly ClockRun[]) => void = () => undefined) =>
      inTurn(async (): Promise<AdvanceResult> => {
        const start = await read();
        const ran = await runDue(start.now);
        for (const step of planSteps(start.now, byMs)) {
          const movedBy = step.getTime() - start.now.getTime();
          await store.write(start.offsetMs + movedBy);
          const ranNow = await runDue(step);
          ran.push(...ranNow);
          onStep(movedBy / byMs, ranNow);
        }
        return { ...(await read()), ran };
      }),
  };
}

export type LocalClock = ReturnType<typeof createLocalClock>;

import type { Schedule } from './planSteps.ts';

export interface ScheduleRunner {
  /** @returns undefined when the function did its work, else what it answered */
  (schedule: Schedule): Promise<string | undefined>;
}

/** What the emulator answers, without running anything, where a function is switched off. */
const switchedOff = 204;

/**
 * Runs scheduled functions through the functions emulator, which does not schedule them itself but runs them
 * when asked by this path. The path ends with a generation: each time background triggers are switched off and on
 * again, as the seed does, the functions get the next one, and the one before stays switched off.
 */
export function runThroughEmulator({ project, port }: { project: string; port: number }): ScheduleRunner {
  let generation = 0;
  const ask = ({ name, region }: Schedule, tried: number) =>
    fetch(`http://127.0.0.1:${port}/functions/projects/${project}/triggers/${region}-${name}-${tried}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  return async (schedule) => {
    let answer = await ask(schedule, generation);
    for (let next = generation + 1; answer.status === switchedOff; next += 1) {
      await answer.body?.cancel();
      answer = await ask(schedule, next);
      if (answer.ok && answer.status !== switchedOff) generation = next;
    }
    const text = await answer.text();
    return answer.ok ? undefined : `${answer.status} ${text}`.trim();
  };
}

import type { Schedule } from './planSteps.ts';

export interface ScheduleRunner {
  /** @returns undefined when the function did its work, else what it answered */
  (schedule: Schedule): Promise<string | undefined>;
}

/** What the emulator answers for a trigger that is switched off. */
const switchedOff = 204;

/**
 * Runs scheduled functions through the functions emulator, which does not schedule them itself but runs them
 * when asked by this path. The path ends with how often the triggers have been set up: those that were switched off,
 * as the seed does, come back under the next number, and the old one does nothing any more.
 */
export function runThroughEmulator({ project, port }: { project: string; port: number }): ScheduleRunner {
  let setUps = 0;
  return async ({ name, region }) => {
    for (;;) {
      const asked = setUps;
      const answer = await fetch(
        `http://127.0.0.1:${port}/functions/projects/${project}/triggers/${region}-${name}-${asked}`,
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
      );
      const text = await answer.text();
      if (answer.status !== switchedOff) return answer.ok ? undefined : `${answer.status} ${text}`.trim();
      // Several run at the same time, and each of them finds the old number switched off.
      setUps = Math.max(setUps, asked + 1);
    }
  };
}

import type { Schedule } from './planSteps.ts';

export interface ScheduleRunner {
  /** @returns undefined when the function did its work, else what it answered */
  (schedule: Schedule): Promise<string | undefined>;
}

/**
 * Runs scheduled functions through the functions emulator, which does not schedule them itself but runs them
 * when asked by this path.
 */
export function runThroughEmulator({ project, port }: { project: string; port: number }): ScheduleRunner {
  return async ({ name, region }) => {
    const answer = await fetch(`http://127.0.0.1:${port}/functions/projects/${project}/triggers/${region}-${name}-0`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const text = await answer.text();
    return answer.ok ? undefined : `${answer.status} ${text}`.trim();
  };
}

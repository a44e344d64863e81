/** What a stage has come to; lint, types and build count as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why it counts as failed although no single test did. */
  readonly reason?: string;
}

/**
 * In the order in which they are told of. Types and lint are looked at beside the stages before them, of which the last
 * waits much and leaves processors idle; what is measured (load) comes after them.
 */
export const stageNames = ['unit', 'build', 'rules', 'integration', 'types', 'lint', 'load', 'browser'] as const;
export type StageName = (typeof stageNames)[number];

/** Stages that need the emulators, and so the build. */
const onEmulators: readonly StageName[] = ['rules', 'integration', 'load', 'browser'];

/**
 * The stages that were asked for, in their own order; all of them if none was.
 * @throws with a list of the names when one is unknown
 */
export function chooseStages(asked: readonly string[]): StageName[] {
  const names: readonly string[] = stageNames;
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no stage "${unknown}". The stages are: ${stageNames.join(', ')}.`);
  return asked.length === 0 ? [...stageNames] : stageNames.filter((name) => asked.includes(name));
}

export function needsEmulators(stages: readonly StageName[]): boolean {
  return stages.some((name) => onEmulators.includes(name));
}

/** A report as vitest's json reporter writes it. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/**
 * Reads vitest's report. Nothing passes by being left out: a skipped test counts as failed, and so does a stage
 * without a test, or a file that could not be loaded.
 */
export function judge(report: VitestReport | undefined): Outcome {
  if (report === undefined) return { passed: 0, failed: 1, reason: 'vitest ended without a report' };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + skipped;
  if (failed > 0) return { passed, failed, ...(skipped > 0 ? { reason: `${skipped} skipped` } : {}) };
  if (passed === 0) return { passed, failed: 1, reason: 'no test was found' };
  return report.success ? { passed, failed } : { passed, failed: 1, reason: 'a file could not be run' };
}

/** The last line of a run. */
export function sumUp(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

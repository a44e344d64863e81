// The part of `npm test` that runs on Node 24, after the install.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import * as z from 'zod/mini';
import { buildAll } from '../build.ts';
import { thisMachine } from '../emulators/machine.ts';
import { seconds } from '../progress.js';
import { stopSignal } from '../start/stopSignal.ts';
import { chromiumInstaller, findChromium } from './findChromium.ts';
import { chooseStages, judge, needsEmulators, type Outcome, type StageName, sumUp } from './stages.ts';
import { startTestEmulators, type TestEmulators } from './testEmulators.ts';

const root = resolve(import.meta.dirname, '../..');
const show = (line: string) => console.log(line);
const stop = stopSignal(show);
const startedAt = Date.now();
let isStopping = false;

/** The part of vitest's report that is read. */
const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
});

/** How far behind the other stages those are that run beside them: they take what is left. */
const behind = 10;

const commands = {
  types: [
    ['tsc', '--project', 'functions'],
    ['tsc', '--project', 'web'],
    ['tsc', '--project', '.'],
  ],
  lint: [
    ['eslint', '--max-warnings', '0', '.'],
    ['depcruise', '--config', '.dependency-cruiser.cjs', 'functions/src', 'web/src', 'web/embed', 'scripts', 'tests'],
    ['knip', '--no-progress'],
  ],
};

try {
  const stages = chooseStages(process.argv.slice(2));
  const build = needsEmulators(stages) || stages.includes('build') ? settle(buildAll(root, stop)) : undefined;
  const emulators = needsEmulators(stages) && build ? settle(startAfter(build)) : undefined;
  const lookedAt = lookBeside(stages);

  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    if (stop.aborted) break;
    console.log(`\n── ${stage} ──`);
    const stageStartedAt = Date.now();
    const outcome = await run(stage, build, emulators, lookedAt).catch(asFailure);
    const mark = outcome.failed === 0 ? '✓' : '✗';
    const result = `${outcome.passed} passed, ${outcome.failed} failed${outcome.reason ? `: ${outcome.reason}` : ''}`;
    console.log(`${mark} ${stage}  ${result}  (${seconds(Date.now() - stageStartedAt)}; ${seconds(Date.now() - startedAt)} in all)`);
    outcomes.push(outcome);
  }
  isStopping = true;
  const running = await emulators;
  if (running && 'value' in running) await running.value.stop();
  if (stop.aborted) {
    process.exitCode = 130;
  } else {
    console.log(`\n${sumUp(outcomes)}`);
    process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.exit();

type Settled<T> = { value: T } | { error: unknown };

/** Work that goes on while others are waited for: its failure is looked at later, not thrown now. */
function settle<T>(work: Promise<T>): Promise<Settled<T>> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

async function startAfter(build: Promise<Settled<unknown>>): Promise<TestEmulators> {
  if ('error' in (await build)) throw new Error('The emulators were not started, because the build failed.');
  const emulators = await startTestEmulators(root, show, stop);
  void emulators.ended.then(() => {
    if (!isStopping) console.error(`The emulators have ended by themselves. What they said: ${emulators.log}`);
  });
  return emulators;
}

function asFailure(error: unknown): Outcome {
  console.error(error instanceof Error ? error.message : String(error));
  return { passed: 0, failed: 1 };
}

function run(
  stage: StageName,
  build: Promise<Settled<unknown>> | undefined,
  emulators: Promise<Settled<TestEmulators>> | undefined,
  lookedAt: LookedAt,
): Promise<Outcome> {
  switch (stage) {
    case 'types':
    case 'lint':
      return unwrap(lookedAt[stage]).then(({ output, ...outcome }) => {
        process.stdout.write(output);
        return outcome;
      });
    case 'build':
      return unwrap(build).then(() => ({ passed: 1, failed: 0 }));
    case 'unit':
      return runVitest(['unit', 'unit-alone']);
    case 'browser':
      return unwrap(emulators).then(ensureChromium).then(() => runVitest(['e2e']));
    case 'integration':
      return unwrap(emulators).then(() => runVitest(['integration', 'integration-alone']));
    default:
      return unwrap(emulators).then(() => runVitest([stage]));
  }
}

async function unwrap<T>(work: Promise<Settled<T>> | undefined): Promise<T> {
  const settled = await work;
  if (settled === undefined) throw new Error('not started');
  if ('error' in settled) throw settled.error;
  return settled.value;
}

type LookedAt = Partial<Record<keyof typeof commands, Promise<Settled<Outcome & { output: string }>>>>;

/** Types, and then lint, beside the other stages and behind them; what they say is kept until their turn has come. */
function lookBeside(stages: readonly StageName[]): LookedAt {
  const types = stages.includes('types') ? settle(runCommands(commands.types)) : undefined;
  const lint = stages.includes('lint') ? settle(Promise.resolve(types).then(() => runCommands(commands.lint))) : undefined;
  return { ...(types && { types }), ...(lint && { lint }) };
}

/** All of them, even if an early one fails: whoever mends should see everything at once. */
async function runCommands(list: readonly string[][]): Promise<Outcome & { output: string }> {
  let failed = 0;
  let output = '';
  for (const [command = '', ...args] of list) {
    const code = await runTool(command, args, (text) => {
      output += text;
    });
    if (code !== 0) failed = 1;
  }
  return { passed: 1 - failed, failed, output };
}

async function runVitest(projects: readonly string[]): Promise<Outcome> {
  const folder = join(root, '.data/run/test');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  await runTool('vitest', ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return judge(existsSync(file) ? reportShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
}

async function ensureChromium(): Promise<void> {
  const find = () => findChromium(thisMachine(), chromium.executablePath());
  if (find() !== undefined) return;
  console.log('Installing Chromium, once.');
  for (const [command = '', ...args] of chromiumInstaller(thisMachine(), process.getuid?.() === 0)) await runTool(command, args);
  if (find() === undefined) {
    throw new Error('No Chromium was found or could be installed: install one, or set CHROMIUM_PATH to it.');
  }
}

/**
 * Runs a tool of node_modules/.bin or of the system.
 * @param keep takes its output, and lets it run behind the others; without it the output goes straight to the terminal
 */
function runTool(command: string, args: readonly string[], keep?: (text: string) => void): Promise<number> {
  const own = join(root, 'node_modules/.bin', command);
  return new Promise((resolve, reject) => {
    const output = keep ? 'pipe' : 'inherit';
    const child = spawn(existsSync(own) ? own : command, [...args], { cwd: root, stdio: ['ignore', output, output], signal: stop });
    if (keep && child.pid !== undefined) setPriority(child.pid, behind);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => keep?.(chunk.toString()));
    child.on('error', (error) => (stop.aborted ? resolve(1) : reject(error)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { createOutputFilter } from './filterOutput.ts';
import type { FirestoreEmulator } from './findFirestoreEmulator.ts';
import { writeEmulatorConfig } from './firebaseConfig.ts';
import { prepareLaunch } from './javaShim.ts';
import { type Ports, project, standInPorts } from './ports.ts';

export interface EmulatorOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** `local` for npm start, `test` for npm test: keeps the files of the two apart. */
  readonly set: 'local' | 'test';
  readonly ports: Ports;
  readonly firestore: FirestoreEmulator;
  /** Where data are read from and saved to, if they are to survive. */
  readonly dataFolder?: string;
  /** Gets each line that people should see. */
  readonly show: (line: string) => void;
  /** Ends the start; afterwards there is `stop`. */
  readonly signal?: AbortSignal;
}

export interface Emulators {
  /** Where all of their output goes. */
  readonly log: string;
  /** Resolves when they have ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Saves the data, if they are to survive; rejects when that fails, and leaves what was saved before. */
  save(): Promise<void>;
  /** Ends them, and resolves when no process of theirs is left. */
  stop(): Promise<void>;
}

/** What has not ended by itself then is ended by force. */
const stopWithinMs = 30_000;
const hubAnswersWithinMs = 2_000;
const readyWithinMs = 180_000;
const shownOfAFailedStart = 30;

/** @throws when they end before they are ready, or a function cannot be loaded; the message holds what they said */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const { root, ports, dataFolder } = options;
  const folder = join(root, '.data/run', options.set);
  mkdirSync(folder, { recursive: true });
  const temporary = temporaryFolder(root, options.set);
  mkdirSync(temporary, { recursive: true });

  const launch = prepareLaunch(options.firestore, join(root, 'node_modules/.bin/firebase'), join(folder, 'bin'));
  const args = ['emulators:start', '--project', project, '--config', writeEmulatorConfig(root, options.set, ports)];
  // firebase-tools warns when it is to import what is not there yet.
  if (dataFolder !== undefined && existsSync(join(dataFolder, 'firebase-export-metadata.json'))) {
    args.push('--import', dataFolder);
  }
  // hidane, like a shell, leaves it to the terminal to reach both itself and firebase-tools.
  const whom = options.firestore.kind === 'hidane' ? 'group' : 'one';
  const guard = join(import.meta.dirname, 'guard.ts');
  const child = spawn(process.execPath, [guard, whom, launch.command, ...launch.args, ...args], {
    // Its debug logs land in the current folder.
    cwd: folder,
    // A process group of its own: the terminal's Ctrl-C must not end it before the data are saved.
    detached: true,
    stdio: 'pipe',
    env: {
      ...process.env,
      ...launch.env,
      PATH: [launch.pathFirst, join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter),
      TMPDIR: temporary,
      METADATA_SERVER_DETECTION: 'none',
      NO_UPDATE_NOTIFIER: '1',
      // Otherwise the functions are discovered through a random port, which may be one of ours.
      FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
      FUNCTIONS_DISCOVERY_TIMEOUT: '60',
      // Each function is a process that loads the whole bundle: a third of that is compiling it.
      NODE_COMPILE_CACHE: join(root, '.data/run/compile-cache'),
      DASHBOARD_URL: `http://127.0.0.1:${ports.hosting}`,
      ...(options.set === 'test' && vendorStandIns(ports)),
    },
  });

  const log = join(folder, 'emulators.log');
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    child.stdin.end();
  };
  const stop = async () => {
    const firestorePid = await findFirestorePid(ports);
    interrupt();
    const deadline = setTimeout(() => killAll(child, firestorePid), stopWithinMs);
    await ended;
    clearTimeout(deadline);
    killAll(child, firestorePid);
  };

  options.signal?.addEventListener('abort', interrupt);
  const failure = await untilReady(child, ended, log, options.show);
  options.signal?.removeEventListener('abort', interrupt);
  // firebase-tools says "ready" even if it was asked to end meanwhile.
  if (failure !== undefined || interrupted) {
    await stop();
    throw new Error(failure ?? 'The emulators were stopped while they were starting.');
  }
  return { log, ended, save: () => saveData(ports, dataFolder), stop };
}

/** No test may reach a real vendor. */
function vendorStandIns(ports: Ports): Record<string, string> {
  const { sendgrid, twilio, dns, google, wordpress, buffer } = standInPorts(ports);
  return {
    SENDGRID_BASE_URL: `http://127.0.0.1:${sendgrid}`,
    TWILIO_BASE_URL: `http://127.0.0.1:${twilio}`,
    DNS_SERVER: `127.0.0.1:${dns}`,
    GOOGLE_BASE_URL: `http://127.0.0.1:${google}`,
    GOOGLE_CLIENT_ID: 'client-for-tests.apps.example.com',
    GOOGLE_CLIENT_SECRET: 'client-secret-for-tests',
    WORDPRESS_TEST_HOST: `127.0.0.1:${wordpress}`,
    BUFFER_BASE_URL: `http://127.0.0.1:${buffer}`,
  };
}

/**
 * Written into a folder of its own first: a save that is cut short must not cost the one before it.
 * firebase-tools could do it at its end (--export-on-exit), but then nobody learns whether it worked.
 */
async function saveData(ports: Ports, dataFolder: string | undefined): Promise<void> {
  if (dataFolder === undefined) return;
  const next = `${dataFolder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const answer = await fetch(`http://127.0.0.1:${ports.hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: next, initiatedBy: 'followthrough' }),
  });
  if (!answer.ok) throw new Error(`The data could not be saved: ${await answer.text()}`);
  rmSync(dataFolder, { recursive: true, force: true });
  renameSync(next, dataFolder);
}

/**
 * firebase-tools finds a running hub through a file in the temporary folder, named after the project alone:
 * two sets in one folder would export each other's data. Short, because paths of Unix sockets are limited
 * to about 100 characters.
 */
function temporaryFolder(root: string, set: string): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return `/tmp/followthrough-${process.getuid?.() ?? 0}-${name}-${set}`;
}

/** @returns undefined when they are ready, else what went wrong */
async function untilReady(
  child: ChildProcessWithoutNullStreams,
  ended: Promise<void>,
  log: string,
  show: (line: string) => void,
): Promise<string | undefined> {
  const file = createWriteStream(log);
  const isShown = createOutputFilter();
  const said: string[] = [];
  let isReady = false;
  let loadFailed = false;

  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        file.write(`${new Date().toISOString()} ${line}\n`);
        if (isReady) {
          if (isShown(line)) show(line);
          return;
        }
        said.push(line);
        loadFailed ||= line.includes('Failed to load function definition');
        if (line.includes('All emulators ready')) {
          isReady = true;
          resolve();
        }
      });
    }
  });

  let tooSlow = false;
  const deadline = setTimeout(() => {
    tooSlow = true;
    child.stdin.end();
  }, readyWithinMs);
  await Promise.race([ready, ended]);
  clearTimeout(deadline);

  const problems = said.filter(createOutputFilter());
  if (isReady && !loadFailed) {
    problems.forEach(show);
    return undefined;
  }
  const heading = isReady
    ? 'The functions could not be loaded:'
    : `The emulators ${tooSlow ? `were not ready after ${readyWithinMs / 1000} s` : 'ended while they were starting'}:`;
  const lines = problems.length > 0 ? problems : said.slice(-shownOfAFailedStart);
  return [heading, ...lines, '', `All of their output: ${log}`].join('\n');
}

/** firebase-tools starts Firestore in a process group of its own, so that one is ended by its id. */
function killAll(child: ChildProcess, firestorePid: number | undefined) {
  if (child.pid !== undefined) kill(-child.pid);
  if (firestorePid !== undefined) kill(firestorePid);
}

/** To a process, or with a negative id to a group; one that has ended already is fine. */
function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const running = z.object({ firestore: z.object({ pid: z.number() }) });

/** @returns undefined when they have ended, or have not come so far */
async function findFirestorePid(ports: Ports): Promise<number | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${ports.hub}/emulators`, { signal: AbortSignal.timeout(hubAnswersWithinMs) });
    return running.parse(await answer.json()).firestore.pid;
  } catch {
    return undefined;
  }
}

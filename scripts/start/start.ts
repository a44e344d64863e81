// The part of `npm start` that runs on Node 24, after the install.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAll } from '../build.ts';
import { startClock } from '../clock/startClock.ts';
import { connect } from '../connect.ts';
import { describeEmulator } from '../emulators/findFirestoreEmulator.ts';
import { getFirestoreEmulator } from '../emulators/getFirestoreEmulator.ts';
import { thisMachine } from '../emulators/machine.ts';
import { describeTakenPorts, findTakenPorts, portsFor } from '../emulators/ports.ts';
import { type Emulators, startEmulators } from '../emulators/startEmulators.ts';
import { showStep } from '../progress.js';
import { seedIfEmpty } from '../seed.ts';
import { readyBox } from './readyBox.ts';
import { stopSignal } from './stopSignal.ts';
import { warmUp } from './warmUp.ts';

const root = resolve(import.meta.dirname, '../..');
const dataFolder = join(root, '.data/emulators');
const show = (line: string) => console.log(line);
const stop = stopSignal(show);
/** What has to be ended, last begun first. */
const cleanUps: (() => Promise<void>)[] = [];

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (!stop.aborted) fail(error);
} finally {
  for (const cleanUp of cleanUps.reverse()) await cleanUp().catch(fail);
}
// The bundle that the schedules were read from may hold connections open.
process.exit();

function fail(error: unknown): void {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown !== undefined) throw new Error(`npm start knows only --fresh, which deletes the local data, not ${unknown}`);

  const ports = portsFor('local');
  const taken = describeTakenPorts(await findTakenPorts(ports), ports, 'npm start');
  if (taken !== undefined) throw new Error(taken);
  if (args.includes('--fresh')) rmSync(dataFolder, { recursive: true, force: true });

  await showStep(
    'Building',
    () => buildAll(root, stop),
    (built) => (built.length === 0 ? 'Already built' : `Built ${built.join(' and ')}`),
  );
  const firestore = await getFirestoreEmulator(root, thisMachine());
  stop.throwIfAborted();
  const emulators = await showStep(
    `Starting the emulators; Firestore is ${describeEmulator(firestore)}`,
    () => startEmulators({ root, set: 'local', ports, firestore, dataFolder, show, signal: stop }),
    () => `Emulators started; Firestore is ${describeEmulator(firestore)}`,
  );
  cleanUps.push(() => emulators.stop());

  const connection = await connect(ports);
  cleanUps.push(() => connection.close());
  await showStep(
    'Looking for the demo business',
    () => orStop(seedIfEmpty(connection, ports)),
    (seeded) => (seeded ? 'Demo business made' : 'Demo business found, as it was left'),
  );
  cleanUps.push(() => save(emulators));

  const clock = await startClock({ bundle: join(root, 'functions/lib/index.cjs'), ports, connection, ticks: true, show });
  cleanUps.push(() => clock.stop());
  await showStep(
    'Warming up with a first lead',
    () => orStop(clock.warmUp().then(() => warmUp(connection, ports))),
    () => 'Warmed up: a lead has been answered',
  );
  console.log(`\n${readyBox(ports)}\n`);
  await untilStopped(emulators);
}

async function save(emulators: Emulators): Promise<void> {
  if (stop.aborted) await showStep('Saving the data', () => emulators.save(), () => 'Data saved');
}

/** @throws when the emulators end by themselves */
async function untilStopped(emulators: Emulators): Promise<void> {
  const crashed = emulators.ended.then(() => {
    throw new Error(`The emulators have ended by themselves. What they said: ${emulators.log}`);
  });
  await orStop(crashed);
}

/** Waits for some work, but no longer than until this process is asked to end. */
async function orStop<T>(work: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_resolve, reject) => {
    if (stop.aborted) reject(new Error('stopped'));
    stop.addEventListener('abort', () => reject(new Error('stopped')));
  });
  return Promise.race([work, stopped]);
}

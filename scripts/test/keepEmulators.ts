// `npm run test:emulators`: keeps the emulators of the tests running, for working with vitest by hand.
import { resolve } from 'node:path';
import { buildAll } from '../build.ts';
import { showStep } from '../progress.js';
import { stopSignal } from '../start/stopSignal.ts';
import { startTestEmulators } from './testEmulators.ts';

const root = resolve(import.meta.dirname, '../..');
const show = (line: string) => console.log(line);
const stop = stopSignal(show);
try {
  await showStep('Building', () => buildAll(root, stop));
  const emulators = await showStep('Starting the emulators', () => startTestEmulators(root, show, stop));
  console.log('\nReady for vitest, as in: npx vitest --project integration\nCtrl-C ends it.\n');
  const asked = new Promise((ask) => stop.addEventListener('abort', ask));
  await Promise.race([asked, emulators.ended]);
  await emulators.stop();
} catch (error) {
  if (!stop.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
process.exit();

// A cold start of the lead trigger imports the whole bundle: the budget holds it against firebase-admin's Firestore and
// firebase-functions' Firestore alone, unbundled.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const runs = 15;
const ratioAtMost = 1.3;
const functions = fileURLToPath(new URL('../../functions/', import.meta.url));

const bundle = `require(${JSON.stringify(`${functions}lib/index.cjs`)});`;
const floor = `
  const from = require('node:module').createRequire(${JSON.stringify(`${functions}package.json`)});
  from('firebase-admin/firestore').Firestore;
  from('firebase-functions/v2/firestore');`;

const answer = z.object({ milliseconds: z.number(), said: z.string() });

/**
 * What a fresh process says, and what running the code cost it, in milliseconds of processor time: on a machine that is
 * busy with other tests the time that passes says little.
 */
function inFreshProcess(code: string, print = "''"): z.infer<typeof answer> {
  const script = `
    const before = process.cpuUsage();
    ${code}
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, said: String(${print}) }));`;
  const env = { ...process.env, GCLOUD_PROJECT: 'demo-followthrough' };
  return answer.parse(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })));
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

test('importing all functions costs at most 1.3 times what the two SDKs cost alone', () => {
  const own: number[] = [];
  const sdks: number[] = [];
  // In turn, so that a slow moment of the machine meets both.
  for (let run = 0; run < runs; run++) {
    own.push(inFreshProcess(bundle).milliseconds);
    sdks.push(inFreshProcess(floor).milliseconds);
  }
  const ratio = median(own) / median(sdks);
  process.stdout.write(`cold import: ${median(own).toFixed(0)} ms of processor time against ${median(sdks).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`);
  expect(ratio).toBeLessThanOrEqual(ratioAtMost);
});

test('no vendor SDK is loaded before something is sent', () => {
  const { said } = inFreshProcess(bundle, "Object.keys(require.cache).filter((path) => path.includes('node_modules')).join()");
  expect(said).toBe('');
});

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { showStep } from '../progress.js';
import {
  describeEmulator,
  explainMissingEmulator,
  findFirestoreEmulators,
  type FirestoreEmulator,
  hidaneFolder,
  hidaneVersion,
} from './findFirestoreEmulator.ts';
import { findOnPath, type Machine } from './machine.ts';

const downloads = z.object({
  firestore: z.object({ downloadPathRelativeToCacheDir: z.string(), remoteUrl: z.string() }),
});

/** A network that answers at all answers within this time; one that is cut off may never say no. */
const reachableWithinMs = 8_000;

/**
 * The first Firestore emulator that is on this machine, else the first that can be fetched.
 * @throws an error whose message tells people the three ways to get one
 */
export async function getFirestoreEmulator(root: string, machine: Machine): Promise<FirestoreEmulator> {
  const info: unknown = createRequire(import.meta.url)('firebase-tools/lib/emulator/downloadableEmulatorInfo.json');
  const { firestore } = z.parse(downloads, info);
  const candidates = findFirestoreEmulators(machine, { file: firestore.downloadPathRelativeToCacheDir });
  const there = candidates.find((candidate) => candidate.there);
  if (there) return there.emulator;

  const attempts: string[] = [];
  for (const { emulator } of candidates) {
    const failure =
      emulator.kind === 'firebase' ? await fetchWithFirebase(root, firestore.remoteUrl) : await installHidane(machine);
    if (failure === undefined) return emulator;
    attempts.push(`${describeEmulator(emulator)}: ${failure}`);
  }
  throw new Error(explainMissingEmulator(machine, attempts));
}

/** @returns why it did not work, or undefined if it did */
async function fetchWithFirebase(root: string, url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(reachableWithinMs) });
    if (!answer.ok) return `its download answers ${answer.status}`;
  } catch {
    return 'its download cannot be reached';
  }
  return showStep('Fetching the Firestore emulator, once; 130 MB', () =>
    run(join(root, 'node_modules/.bin/firebase'), ['setup:emulators:firestore']),
  );
}

/** From npm, where the binary is; else built from source, if there is a Rust toolchain. */
async function installHidane(machine: Machine): Promise<string | undefined> {
  const folder = hidaneFolder(machine);
  mkdirSync(folder, { recursive: true });
  const fromNpm = await showStep('Fetching hidane, a Firestore emulator without Java', () =>
    run('npm', ['install', '--global', '--prefix', folder, '--no-audit', '--no-fund', `hidane@${hidaneVersion}`]),
  );
  if (fromNpm === undefined) return undefined;
  if (findOnPath(machine, 'cargo').length === 0) return 'not to be had from npm, and no Rust toolchain is here to build it';
  return showStep('Building hidane from source, once; about four minutes', () =>
    run('cargo', ['install', 'hidane', '--version', hidaneVersion, '--locked', '--root', folder]),
  );
}

/** @returns the last line it printed if it failed, undefined if it did not */
function run(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let lastLine = '';
    const keep = (chunk: Buffer) => {
      lastLine = chunk.toString().trim().split('\n').at(-1) ?? lastLine;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? undefined : lastLine || `ended with ${code}`));
  });
}

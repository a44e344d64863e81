import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { formatMessages, stop as stopEsbuild } from 'esbuild';
import * as z from 'zod/mini';
import { buildFunctions } from './build-functions.js';

/** Something that is built from sources into a folder; built again only when a source has changed. */
export interface Target {
  readonly name: string;
  /** Patterns of what goes into it, relative to the checkout. */
  readonly sources: readonly string[];
  /** The file that the build is for. */
  readonly result: string;
  /** Where the hash of its sources is kept. */
  readonly stamp: string;
}

const functions: Target = {
  name: 'functions',
  sources: ['functions/src/**/*', 'functions/package.json', 'package-lock.json', 'scripts/build-functions.js'],
  result: 'functions/lib/index.cjs',
  stamp: 'functions/lib/.sources',
};

const web: Target = {
  name: 'web',
  sources: ['web/{src,embed,public}/**/*', 'web/*.{html,ts,json}', 'functions/src/model/**/*', 'package-lock.json'],
  result: 'web/dist/index.html',
  stamp: 'web/dist/.sources',
};

/**
 * Builds the functions and the web pages, if they are not up to date.
 *
 * @param signal ends a build that is under way
 * @returns names of what was built
 * @throws an error that holds the build's own message
 */
export async function buildAll(root: string, signal?: AbortSignal): Promise<string[]> {
  const builds = await Promise.allSettled([
    buildIfChanged(root, functions, () => buildFunctionsOrExplain(root)),
    buildIfChanged(root, web, () => buildWeb(root, signal)),
  ]);
  // It would stay as a process of its own for as long as we run.
  await stopEsbuild();
  return builds.flatMap((build) => {
    if (build.status === 'rejected') throw build.reason;
    return build.value;
  });
}

async function buildIfChanged(root: string, target: Target, build: () => Promise<void>): Promise<string[]> {
  const sources = hashSources(root, target.sources);
  if (isUpToDate(root, target, sources)) return [];
  await build();
  writeFileSync(join(root, target.stamp), sources);
  return [target.name];
}

/** @param sources hash of the target's sources as they are now */
export function isUpToDate(root: string, target: Target, sources: string): boolean {
  const stamp = join(root, target.stamp);
  return existsSync(join(root, target.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Of the names and contents of all files that the patterns match; tests do not count. */
export function hashSources(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: root })
    .filter((path) => !/\.test\.tsx?$/.test(path) && statSync(join(root, path)).isFile())
    .sort();
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0');
  return hash.digest('hex');
}

/** What esbuild throws; its own message is a summary in one line. */
const buildFailure = z.object({ errors: z.array(z.looseObject({ text: z.string() })) });

async function buildFunctionsOrExplain(root: string): Promise<void> {
  try {
    await buildFunctions(root);
  } catch (error) {
    const { data } = buildFailure.safeParse(error);
    if (!data) throw error;
    const messages = await formatMessages(data.errors, { kind: 'error', color: process.stderr.isTTY });
    throw new Error(messages.join('').trimEnd());
  }
}

function buildWeb(root: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], {
      cwd: join(root, 'web'),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    let output = '';
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(withoutStack(output)))));
  });
}

/** Vite ends its message with where in Vite it happened, which says nothing to those who have to mend it. */
function withoutStack(output: string): string {
  const lines = output.split('\n');
  const stack = lines.findIndex((line) => /^\s+at .*node_modules/.test(line));
  return (stack === -1 ? lines : lines.slice(0, stack)).join('\n').trim();
}

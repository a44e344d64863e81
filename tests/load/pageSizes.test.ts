// The budgets for JavaScript in docs/adr and the design, held against what Vite has built into web/dist.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';

const dist = new URL('../../web/dist/', import.meta.url);
const kilobyte = 1000;

const manifestFile = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.optional(z.array(z.string())), dynamicImports: z.optional(z.array(z.string())) }),
);
let manifest: z.infer<typeof manifestFile>;

beforeAll(() => {
  manifest = manifestFile.parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')));
});

/** The files that are loaded for these modules: themselves and all that they import before they run. */
function filesOf(...modules: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (module: string) => {
    const chunk = manifest[module];
    if (!chunk) throw new Error(`${module} is not in Vite's manifest`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  modules.forEach(visit);
  return seen;
}

function gzippedKilobytes(files: ReadonlySet<string>): number {
  let bytes = 0;
  for (const file of files) if (file.endsWith('.js')) bytes += gzipSync(readFileSync(new URL(file, dist))).length;
  return Math.round((bytes / kilobyte) * 10) / 10;
}

const source = (files: ReadonlySet<string>) =>
  [...files].map((file) => readFileSync(new URL(file, dist), 'utf8')).join('\n');

/** A name that Firestore's client carries through minification, since it is part of its protocol. */
const firestoreMark = 'google.firestore.v1.Firestore';
const chartMark = 'chartjs';

test('signing in costs at most 140 KB of JavaScript, none of it Firestore', () => {
  const files = filesOf('index.html');
  const size = gzippedKilobytes(files);
  process.stdout.write(`sign-in: ${size} KB gzipped\n`);
  expect(size).toBeLessThanOrEqual(140);
  expect(source(files)).not.toContain(firestoreMark);
});

test('the signed-in shell with the home page costs at most 300 KB, charts not among them', () => {
  const files = filesOf('index.html', 'src/app/Dashboard.tsx', 'src/features/overview/HomePage.tsx');
  const size = gzippedKilobytes(files);
  process.stdout.write(`shell and home: ${size} KB gzipped\n`);
  expect(size).toBeLessThanOrEqual(300);
  expect(source(files)).toContain(firestoreMark);
  expect(source(files).toLowerCase()).not.toContain(chartMark);
});

test('the public form costs at most 45 KB, without sign-in and without React', () => {
  const files = filesOf('form.html');
  const size = gzippedKilobytes(files);
  process.stdout.write(`form: ${size} KB gzipped\n`);
  expect(size).toBeLessThanOrEqual(45);
  expect(source(files)).not.toContain('react.');
});

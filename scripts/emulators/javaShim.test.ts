import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { componentShim } from './javaShim.ts';

const folder = mkdtempSync(join(tmpdir(), 'java shim '));
afterAll(() => rmSync(folder, { recursive: true }));

it("starts the component's main class with firebase-tools' own options, spaces and quotes kept", () => {
  const java = join(folder, "nora's java");
  writeFileSync(java, '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
  const shim = join(folder, 'java');
  writeFileSync(shim, componentShim({ java, jar: '/sdk/it.jar', placeholder: '/run/it.jar' }), { mode: 0o755 });

  const run = (...args: string[]) => execFileSync(shim, args, { encoding: 'utf8' }).trim().split('\n');
  expect(run('-Dx=1', '-jar', '/run/it.jar', '--rules', '/a b/firestore.rules')).toEqual([
    '-Dx=1',
    '-cp',
    '/sdk/it.jar',
    'com.google.cloud.datastore.emulator.firestore.CloudFirestore',
    'start',
    '--rules',
    '/a b/firestore.rules',
  ]);
  expect(run('-version')).toEqual(['-version']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources, isUpToDate, type Target } from './build.ts';

let root = '';
const target: Target = { name: 'web', sources: ['src/**/*', 'lock.json'], result: 'dist/index.html', stamp: 'dist/.sources' };
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const hash = () => hashSources(root, target.sources);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  write('src/deep/a.ts', 'a');
  write('lock.json', '{}');
  write('dist/index.html', '<p>');
  write('dist/.sources', hash());
});
afterEach(() => rmSync(root, { recursive: true }));

it('does not build again what has not changed', () => {
  expect(isUpToDate(root, target, hash())).toBe(true);
});

it('builds again when a file was changed, added, renamed or removed', () => {
  const before = hash();
  write('src/deep/a.ts', 'b');
  expect(hash()).not.toBe(before);
  write('src/deep/a.ts', 'a');
  expect(hash()).toBe(before);
  write('src/b.ts', '');
  expect(hash()).not.toBe(before);
  rmSync(join(root, 'src/b.ts'));
  write('lock.json', '{ }');
  expect(hash()).not.toBe(before);
});

it('builds again when what was built has been deleted', () => {
  rmSync(join(root, 'dist/index.html'));
  expect(isUpToDate(root, target, hash())).toBe(false);
});

it('does not build again for a test', () => {
  const before = hash();
  write('src/deep/a.test.ts', 'it');
  expect(hash()).toBe(before);
});

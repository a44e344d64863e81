import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = resolve(import.meta.dirname, '../..');
const lockfile = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
});
const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/** The folders in which Node looks for a dependency of a package, nearest first. */
function placesFor(dependency: string, path: string): string[] {
  const parents = path.split('/node_modules/').map((_part, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  const workspace = /^(functions|web)\//.exec(path)?.[1];
  return [...parents, ...(workspace ? [workspace] : []), ''].map((place) => `${place ? `${place}/` : ''}node_modules/${dependency}`);
}

it('holds the parts of every platform, without which `npm ci` refuses the lockfile or leaves out what a Mac needs', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((dependency) => !placesFor(dependency, path).some((place) => place in packages))
      .map((dependency) => `${dependency} of ${path}`),
  );
  expect(missing).toEqual([]);
});

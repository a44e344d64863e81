import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';

/** What all functions load anyway. */
const always = ['libphonenumber-js', 'zod'];

it('no vendor’s package is loaded before something is sent, read or checked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vendors-'));
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/') && !/\.test\.ts$|\.d\.ts$|standIn|sdk\.ts$/.test(file))
    .sort();
  expect(files).toContain(join('twilio', 'twilioChannel.ts'));
  const outfile = join(folder, 'vendors.cjs');
  await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: import.meta.dirname },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    logLevel: 'silent',
  });
  const root = resolve(import.meta.dirname, '../../..');
  const script = `
    require(${JSON.stringify(outfile)});
    const names = Object.keys(require.cache).flatMap((path) => /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1] ?? []);
    process.stdout.write(JSON.stringify([...new Set(names)]));`;
  const env = { ...process.env, NODE_PATH: `${root}/node_modules:${root}/functions/node_modules` };
  const loaded = z.array(z.string()).parse(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })));
  rmSync(folder, { recursive: true });
  expect(loaded.filter((name) => !always.includes(name))).toEqual([]);
});

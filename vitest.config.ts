import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { emulatorEnvironment } from './scripts/connect.ts';
import { portsFor } from './scripts/emulators/ports.ts';

const alias = { '@model': fileURLToPath(new URL('functions/src/model', import.meta.url)) };

/** Tests against the emulators of `npm test`; somebody with an emulator of their own sets the variables. */
const onEmulators = {
  env: { ...emulatorEnvironment(portsFor('test')), ...pick(process.env, Object.keys(emulatorEnvironment(portsFor('test')))) },
  globalSetup: ['tests/harness/requireEmulators.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** For tests that go through the functions emulator: they share its project, and its five events a second. */
const oneAfterTheOther = {
  ...onEmulators,
  setupFiles: ['tests/harness/emptyBefore.ts'],
  fileParallelism: false,
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['functions/src/**/*.test.ts', 'web/{src,embed}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          // The emulators start at the same time, and take every processor there is.
          testTimeout: 20_000,
        },
      },
      { resolve: { alias }, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], ...onEmulators } },
      { resolve: { alias }, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...oneAfterTheOther } },
      { resolve: { alias }, test: { name: 'load', include: ['tests/load/**/*.test.ts'], ...oneAfterTheOther, testTimeout: 180_000 } },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...oneAfterTheOther,
          testTimeout: 60_000,
          // As patient as the browser itself: a second is little on a machine that does other things.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});

function pick(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

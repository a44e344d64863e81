import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { emulatorEnvironment } from './scripts/connect.ts';
import { portsFor } from './scripts/emulators/ports.ts';

const alias = { '@model': fileURLToPath(new URL('functions/src/model', import.meta.url)) };

/** Unit tests that put something in the place of a module or of the environment, which others must not see. */
const alone = [
  'functions/src/content/pages/site/sitePages.test.ts',
  'functions/src/content/publish/renderPost.test.ts',
  'functions/src/messaging/{replyPath,waysOut}.test.ts',
];

/** The emulators start at the same time as unit tests run, and take every processor there is. */
const beside = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Tests against the emulators of `npm test`; somebody with an emulator of their own sets the variables. */
const onEmulators = {
  env: { ...emulatorEnvironment(portsFor('test')), ...pick(process.env, Object.keys(emulatorEnvironment(portsFor('test')))) },
  globalSetup: ['tests/harness/requireEmulators.ts'],
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

/** Integration tests that others must not run beside: they go through the functions emulator, or take the time. */
const oneAtATime = ['tests/integration/**/through*.test.ts', 'tests/integration/contract/*.test.ts', 'tests/integration/seedDemo.test.ts'];

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
          exclude: alone,
          // Most of the time would go into loading the same modules for each of three hundred files.
          isolate: false,
          ...beside,
        },
      },
      { resolve: { alias }, test: { name: 'unit-alone', include: alone, ...beside, sequence: { groupOrder: 1 } } },
      { resolve: { alias }, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], ...onEmulators } },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: oneAtATime,
          ...onEmulators,
          // Each file has a database of its own, and waits for it most of the time.
          maxWorkers: Math.max(2, availableParallelism()),
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'integration-alone', include: oneAtATime, ...oneAfterTheOther, sequence: { groupOrder: 1 } },
      },
      { resolve: { alias }, test: { name: 'load', include: ['tests/load/**/*.test.ts'], ...oneAfterTheOther, testTimeout: 180_000 } },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...oneAfterTheOther,
          globalSetup: [...onEmulators.globalSetup, 'tests/harness/serveBrowser.ts'],
          // Each step has its own patience; a machine that does other things may need it for many of them.
          testTimeout: 240_000,
          // As patient as the browser itself: a second is little on a machine that does other things.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});

function pick(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

import type { TestProject } from 'vitest/node';

/** Fails the run at once, with one message, when the emulators are not there: nothing is skipped. */
export default async function requireEmulators({ config }: TestProject): Promise<void> {
  // What the tests will see; this process itself has it only where somebody set it.
  const address = config.env.FIRESTORE_EMULATOR_HOST;
  try {
    await fetch(`http://${address}/`);
  } catch {
    throw new Error(
      `Nothing answers on ${address}: these tests need the Firebase emulators.\n` +
        'Run them with `npm test -- rules` (or integration, load, browser), or keep a set of emulators running with\n' +
        '`npm run test:emulators` in another terminal and start vitest yourself.',
    );
  }
}

import type { Ports } from './emulators/ports.ts';
import type { Connection } from './connect.ts';

/**
 * Fills an empty set of emulators with the demo business.
 *
 * The triggers are off meanwhile: the history that the seed writes has happened, nothing must be answered.
 *
 * @returns whether there was anything to do
 */
export async function seedIfEmpty({ db, auth, paths }: Connection, ports: Ports): Promise<boolean> {
  const { seedDemo } = await import('../functions/src/testing/seedDemo.ts');
  if ((await paths.business('demo').get()).exists) return false;
  await switchTriggers(ports, 'disable');
  try {
    await seedDemo(db, auth, new Date());
  } finally {
    await switchTriggers(ports, 'enable');
  }
  return true;
}

async function switchTriggers(ports: Ports, how: 'enable' | 'disable'): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${ports.hub}/functions/${how}BackgroundTriggers`, { method: 'PUT' });
  if (!answer.ok) throw new Error(`The triggers could not be ${how}d: ${await answer.text()}`);
}

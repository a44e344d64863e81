import { join } from 'node:path';
import { startClock } from '../clock/startClock.ts';
import { connect } from '../connect.ts';
import { getFirestoreEmulator } from '../emulators/getFirestoreEmulator.ts';
import { thisMachine } from '../emulators/machine.ts';
import { describeTakenPorts, findTakenPorts, portsFor } from '../emulators/ports.ts';
import { startEmulators } from '../emulators/startEmulators.ts';

export interface TestEmulators {
  /** Resolves when they have ended by themselves. */
  readonly ended: Promise<void>;
  readonly log: string;
  stop(): Promise<void>;
}

/**
 * The emulators that tests run against: empty, on ports of their own, with a clock that moves only when told.
 *
 * @param show gets what people should see of their output
 */
export async function startTestEmulators(root: string, show: (line: string) => void, signal: AbortSignal): Promise<TestEmulators> {
  const ports = portsFor('test');
  const taken = describeTakenPorts(await findTakenPorts(ports), ports, 'npm test');
  if (taken !== undefined) throw new Error(taken);
  const firestore = await getFirestoreEmulator(root, thisMachine());
  const emulators = await startEmulators({ root, set: 'test', ports, firestore, show, signal });
  try {
    const connection = await connect(ports);
    const bundle = join(root, 'functions/lib/index.cjs');
    const clock = await startClock({ bundle, ports, connection, ticks: false, show });
    return {
      ended: emulators.ended,
      log: emulators.log,
      stop: async () => {
        await clock.stop();
        await connection.close();
        await emulators.stop();
      },
    };
  } catch (error) {
    await emulators.stop();
    throw error;
  }
}

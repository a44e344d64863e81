import type { Server } from 'node:http';
import type { Connection } from '../connect.ts';
import { type Ports, project } from '../emulators/ports.ts';
import { type ClockRun, createLocalClock } from './localClock.ts';
import { findDue, type Schedule } from './planSteps.ts';
import { readSchedules } from './readSchedules.ts';
import { runThroughEmulator } from './runSchedule.ts';
import { serveClock } from './serveClock.ts';

export interface RunningClock {
  /** Runs once what will come due within the next minutes, so that its first run is not a slow one. */
  warmUp(): Promise<void>;
  stop(): Promise<void>;
}

const minuteMs = 60_000;
const soonMs = 10 * minuteMs;

/**
 * Starts the local clock: answers the dashboard and `npm run advance`.
 *
 * @param ticks whether schedules also run by themselves, each minute; not in tests, which move the clock
 * themselves
 * @param show gets a line for each scheduled function that fails
 */
export async function startClock({
  bundle,
  ports,
  connection,
  ticks,
  show,
}: {
  bundle: string;
  ports: Ports;
  connection: Connection;
  ticks: boolean;
  show: (line: string) => void;
}): Promise<RunningClock> {
  const schedules: readonly Schedule[] = readSchedules(bundle);
  const run = runThroughEmulator({ project, port: ports.functions });
  const document = connection.paths.clock();
  const clock = createLocalClock({
    schedules,
    store: {
      read: async () => (await document.get()).data()?.offsetMs ?? 0,
      write: async (offsetMs) => {
        await document.set({ offsetMs });
      },
    },
    run,
    realNow: Date.now,
  });
  const server = await serveClock(clock, ports.clock, [
    `http://127.0.0.1:${ports.hosting}`,
    `http://localhost:${ports.hosting}`,
  ]);
  const report = (ran: readonly ClockRun[]) => {
    for (const { name, failure } of ran) if (failure !== undefined) show(`The scheduled function ${name} failed: ${failure}`);
  };
  const stopTicking = ticks ? tickEachMinute(() => clock.tick().then(report), show) : () => undefined;
  return {
    warmUp: async () => {
      const { now } = await clock.read();
      await Promise.all(findDue(schedules, now, new Date(now.getTime() + soonMs)).map(run));
    },
    stop: async () => {
      stopTicking();
      await close(server);
    },
  };
}

/** Just after each full minute of the machine's clock, the way Cloud Scheduler does. */
function tickEachMinute(tick: () => Promise<void>, show: (line: string) => void): () => void {
  let timer: NodeJS.Timeout;
  const plan = () => {
    timer = setTimeout(() => {
      tick().catch((error: unknown) => show(`The local clock failed: ${String(error)}`));
      plan();
    }, minuteMs - (Date.now() % minuteMs));
  };
  plan();
  return () => clearTimeout(timer);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

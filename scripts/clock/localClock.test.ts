import { expect, it } from 'vitest';
import { createLocalClock } from './localClock.ts';
import type { Schedule } from './planSteps.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-23T10:20:30Z');
const schedule = (name: string, cron: string): Schedule => ({ name, cron, timezone: 'UTC', region: 'us-central1' });
const sweep = schedule('sweep', '*/5 * * * *');
const nightly = schedule('nightly', '30 3 * * *');

/** A clock over a store in memory; `log` says what ran, and how far ahead the product's clock was then. */
function clockWith(schedules: Schedule[], answer: (name: string) => string | undefined = () => undefined) {
  const machine = { real: start, offset: 0 };
  const log: string[] = [];
  const clock = createLocalClock({
    schedules,
    store: {
      read: () => Promise.resolve(machine.offset),
      write: (offsetMs) => {
        machine.offset = offsetMs;
        return Promise.resolve();
      },
    },
    run: ({ name }) => {
      log.push(`${name} +${machine.offset / hour}h`);
      return Promise.resolve(answer(name));
    },
    realNow: () => machine.real,
  });
  return { clock, machine, log };
}

it('moves by a day hour by hour, and the nightly run happens in its own hour', async () => {
  const { clock, log, machine } = clockWith([sweep, nightly]);
  const result = await clock.advance(24 * hour);
  expect(machine.offset).toBe(24 * hour);
  expect(result.now).toEqual(new Date(start + 24 * hour));
  expect(log.filter((line) => line.startsWith('sweep'))).toHaveLength(24);
  expect(log.filter((line) => line.startsWith('nightly'))).toEqual(['nightly +18h']);
});

it('goes on from where the clock was moved to before', async () => {
  const { clock, machine } = clockWith([]);
  await clock.advance(24 * hour);
  machine.real += 1_000;
  expect((await clock.advance(hour)).now).toEqual(new Date(start + 25 * hour + 1_000));
});

it('runs what came due while nobody moved it, once', async () => {
  const { clock, log, machine } = clockWith([sweep]);
  expect(await clock.tick()).toEqual([]);
  machine.real += 5 * 60_000;
  expect(await clock.tick()).toHaveLength(1);
  expect(await clock.tick()).toEqual([]);
  expect(log).toEqual(['sweep +0h']);
});

it('does not mix two moves: the second begins where the first ended', async () => {
  const { clock, machine, log } = clockWith([sweep]);
  await Promise.all([clock.advance(2 * hour), clock.advance(hour)]);
  expect(machine.offset).toBe(3 * hour);
  expect(log).toEqual(['sweep +1h', 'sweep +2h', 'sweep +3h']);
});

it('tells of a function that failed, and goes on', async () => {
  const { clock } = clockWith([sweep, nightly], (name) => (name === 'nightly' ? '500 broken' : undefined));
  const { ran } = await clock.advance(24 * hour);
  expect(ran.filter(({ failure }) => failure)).toEqual([{ name: 'nightly', at: new Date(start + 18 * hour), failure: '500 broken' }]);
  expect(ran).toHaveLength(25);
});

it('tells how far it has come', async () => {
  const { clock } = clockWith([]);
  const shares: number[] = [];
  await clock.advance(4 * hour, (done) => shares.push(done));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

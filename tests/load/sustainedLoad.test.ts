import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CountedCommit } from './countingProxy.ts';
import { type Rig, startRig } from './nurturingRig.ts';
import { shardCount } from '../../functions/src/analytics/chooseShard.ts';
import { countedFigures } from '../integration/nurturing/figures.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig('sustained-load');
});
afterAll(() => rig.close());

const say = (line: string) => process.stdout.write(`${line}\n`);

function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

/** Tries an event again that failed, as Eventarc does; the emulator lets one of two transactions that meet fail. */
async function deliverInTheEnd(deliver: () => Promise<void>, again: () => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deliver();
    } catch (error) {
      if (tries === 5) throw error;
      again();
    }
  }
}

interface Run {
  /** Milliseconds from the lead's write to the end of its event. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Events that failed and were delivered again. */
  readonly redelivered: number;
}

/** Leads at a constant rate, however long each takes: who waits for an answer before writing does not load anything. */
async function run(businesses: readonly string[], perSecond: number, seconds: number): Promise<Run> {
  const total = perSecond * seconds;
  const startedAt = performance.now();
  const latencies: number[] = [];
  let redelivered = 0;
  const one = async (number: number) => {
    const writtenAt = performance.now();
    const deliver = await rig.write(businesses[number % businesses.length] ?? '', {
      name: 'Lena Lead',
      email: `lead-${number}@example.com`,
      phone: `+1 212 ${String(2_000_000 + number).replace(/(\d{3})(\d{4})/, '$1 $2')}`,
      message: 'Could you have a look at our furnace? It has become quite loud.',
    });
    // Events arrive at least once: every fiftieth comes twice at the same moment.
    const event = () => deliverInTheEnd(deliver, () => (redelivered += 1));
    await Promise.all(number % 50 === 0 ? [event(), event()] : [event()]);
    latencies.push(performance.now() - writtenAt);
  };
  const failures: unknown[] = [];
  const running: Promise<void>[] = [];
  await new Promise<void>((all) => {
    const tick = () => {
      const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond) + 1);
      while (running.length < due) running.push(one(running.length).catch((error: unknown) => void failures.push(error)));
      if (running.length >= total) {
        clearInterval(timer);
        all();
      }
    };
    const timer = setInterval(tick, 5);
  });
  await Promise.all(running);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${total} leads failed: ${String(failures[0])}`);
  return { latencies: latencies.sort((a, b) => a - b), seconds: (performance.now() - startedAt) / 1000, redelivered };
}

/** The most of these moments (milliseconds, in order) that lie within one second. */
function mostWithinASecond(moments: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [index, moment] of moments.entries()) {
    while (moment - (moments[first] ?? 0) >= 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** The most writes that any one document got within a second, and which document that was. */
function hottest(commits: readonly CountedCommit[]): { document: string; writes: number } {
  const moments = new Map<string, number[]>();
  for (const { at, documents } of commits.toSorted((one, other) => one.at - other.at)) {
    for (const document of documents) moments.set(document, [...(moments.get(document) ?? []), at]);
  }
  return [...moments]
    .map(([document, at]) => ({ document, writes: mostWithinASecond(at) }))
    .reduce((one, other) => (other.writes > one.writes ? other : one), { document: '', writes: 0 });
}

async function statesOf(businessId: string) {
  const { paths } = rig.database;
  const [leads, messages] = await Promise.all([paths.leads(businessId).get(), paths.messages(businessId).get()]);
  return {
    contacted: leads.docs.filter((document) => document.data().status === 'contacted').length,
    sent: messages.docs.filter((document) => document.data().state === 'sent').length,
    messages: messages.size,
  };
}

test('ten leads a second for a minute: all answered once, counters exact, no document written more than twice a second', async () => {
  await rig.open('busy');
  await (await rig.write('busy', { email: 'first@example.com' }))();
  rig.proxy.take();
  rig.tasks.take();

  const { latencies, seconds, redelivered } = await run(['busy'], 10, 60);
  const { commits, refused } = rig.proxy.take();
  const most = hottest(commits);
  const settled = commits.filter(({ documents }) => documents.some((document) => document.includes('/stats/')));
  const settledInASecond = mostWithinASecond(settled.map(({ at }) => at));
  const writes = commits.reduce((sum, { documents }) => sum + documents.length, 0);
  say(
    `10 leads/s for 60 s: ${latencies.length} answered in ${seconds.toFixed(1)} s; written to answered p50 ${percentile(latencies, 0.5)} ms, ` +
      `p95 ${percentile(latencies, 0.95)} ms; ${writes} writes in ${commits.length} commits, ${refused} refused, ${redelivered} events delivered again; ` +
      `at most ${most.writes} writes to one document within a second (${most.document}); ` +
      `at most ${settledInASecond} leads answered within one`,
  );

  expect(rig.trigger.complaints.length > 0).toBe(redelivered > 0);
  expect(latencies).toHaveLength(600);
  expect(seconds).toBeLessThan(70);
  expect(await statesOf('busy')).toEqual({ contacted: 601, sent: 601, messages: 601 });
  expect(await countedFigures(rig.database.paths, 'busy')).toMatchObject({
    leads: 601,
    contacted: 601,
    messagesSent: 601,
    emailsSent: 601,
    leadsBySource: { form: 601 },
    pipeline: { contacted: 601 },
  });
  // Where the machine stalled and then answered far more than ten within a second, twelve shards share those evenly.
  expect(most.writes).toBeLessThanOrEqual(Math.max(2, Math.ceil(settledInASecond / shardCount)));
  // One wake-up for each lead's first follow-up.
  expect(rig.tasks.take().filter(({ queue }) => queue === 'leadNurturing-onStepDue')).toHaveLength(600);
});

test('a hundred leads a second across twenty businesses, for as long as this machine needs: none is lost or counted twice', async () => {
  const businesses = Array.from({ length: 20 }, (_, index) => `one-of-twenty-${index + 1}`);
  await Promise.all(businesses.map((businessId) => rig.open(businessId)));
  rig.proxy.take();
  const { latencies, seconds } = await run(businesses, 100, 2);
  const most = hottest(rig.proxy.take().commits);
  say(
    `100 leads/s across 20 businesses for 2 s: ${latencies.length} answered in ${seconds.toFixed(1)} s ` +
      `(${Math.round(latencies.length / seconds)} a second); p50 ${percentile(latencies, 0.5)} ms, p95 ${percentile(latencies, 0.95)} ms; ` +
      `at most ${most.writes} writes to one document within a second`,
  );
  const figures = await Promise.all(businesses.map((businessId) => countedFigures(rig.database.paths, businessId)));
  expect(figures.map(({ leads, contacted, messagesSent }) => [leads, contacted, messagesSent])).toEqual(
    businesses.map(() => [10, 10, 10]),
  );
});

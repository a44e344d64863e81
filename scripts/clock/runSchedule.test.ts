import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runThroughEmulator } from './runSchedule.ts';

const sweep = { name: 'leadNurturing-sweep', region: 'us-central1', cron: '*/5 * * * *', timezone: 'UTC' };
let emulator: Server;
let port: number;
let asked: string[];
/** What the emulator answers, by the number at the end of the path. */
let answers: Record<string, number>;

beforeEach(async () => {
  asked = [];
  emulator = createServer((request, response) => {
    const trigger = request.url?.split('/').at(-1) ?? '';
    asked.push(trigger);
    response.writeHead(answers[trigger.split('-').at(-1) ?? ''] ?? 404).end();
  });
  await new Promise<void>((listening) => emulator.listen(0, '127.0.0.1', listening));
  const address = emulator.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
});
afterEach(() => new Promise((closed) => emulator.close(closed)));

it('runs a scheduled function of triggers that were never switched off', async () => {
  answers = { 0: 200 };
  expect(await runThroughEmulator({ project: 'demo', port })(sweep)).toBeUndefined();
  expect(asked).toEqual(['us-central1-leadNurturing-sweep-0']);
});

it('finds it under its next number once the triggers were off and on again, and remembers that', async () => {
  answers = { 0: 204, 1: 200 };
  const run = runThroughEmulator({ project: 'demo', port });
  await run(sweep);
  expect(asked).toEqual(['us-central1-leadNurturing-sweep-0', 'us-central1-leadNurturing-sweep-1']);
  await run(sweep);
  expect(asked).toHaveLength(3);
});

it('finds several at the same time under their next number', async () => {
  answers = { 0: 204, 1: 200 };
  const run = runThroughEmulator({ project: 'demo', port });
  expect(await Promise.all([run(sweep), run(sweep), run(sweep)])).toEqual([undefined, undefined, undefined]);
});

it('reports a function that is not there, or fails', async () => {
  answers = { 0: 500 };
  expect(await runThroughEmulator({ project: 'demo', port })(sweep)).toMatch(/^500/);
  answers = { 0: 204 };
  expect(await runThroughEmulator({ project: 'demo', port })(sweep)).toMatch(/^404/);
});

import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { runThroughEmulator } from './runSchedule.ts';

const sweep = { name: 'leadNurturing-sweep', cron: '*/5 * * * *', timezone: 'UTC', region: 'us-central1' };
let server: Server | undefined;
afterEach(() => server?.close());

/** A functions emulator that answers by the last part of the path; `asked` says what it was asked for. */
async function emulator(answers: Record<string, number>) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    const trigger = request.url?.split('/').at(-1) ?? '';
    asked.push(trigger);
    response.writeHead(answers[trigger] ?? 404).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { run: runThroughEmulator({ project: 'demo-test', port: address.port }), asked };
}

it('runs a scheduled function', async () => {
  const { run } = await emulator({ 'us-central1-leadNurturing-sweep-0': 200 });
  expect(await run(sweep)).toBeUndefined();
});

it('finds a function again after triggers were switched off and on, and keeps in mind where', async () => {
  const { run, asked } = await emulator({ 'us-central1-leadNurturing-sweep-0': 204, 'us-central1-leadNurturing-sweep-1': 200 });
  expect(await run(sweep)).toBeUndefined();
  expect(await run(sweep)).toBeUndefined();
  expect(asked.map((trigger) => trigger.at(-1))).toEqual(['0', '1', '1']);
});

it('does not take a function that is switched off for one that ran', async () => {
  const { run } = await emulator({ 'us-central1-leadNurturing-sweep-0': 204 });
  expect(await run(sweep)).toBe('404');
});

it('tells what a function that failed has answered', async () => {
  const { run } = await emulator({ 'us-central1-leadNurturing-sweep-0': 500 });
  expect(await run(sweep)).toBe('500');
});

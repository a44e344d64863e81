import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Server } from 'node:http';
import { createLocalClock } from './localClock.ts';
import { serveClock } from './serveClock.ts';

let offset = 0;
let server: Server;
let url = '';

beforeAll(async () => {
  const clock = createLocalClock({
    schedules: [{ name: 'sweep', cron: '*/5 * * * *', timezone: 'UTC', region: 'us-central1' }],
    store: { read: () => Promise.resolve(offset), write: (ms) => Promise.resolve(void (offset = ms)) },
    run: () => Promise.resolve(undefined),
    realNow: () => Date.parse('2026-11-23T10:00:00Z'),
  });
  server = await serveClock(clock, 0, ['http://127.0.0.1:5000']);
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());

const advance = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/advance`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

it('moves the clock and tells the new time and what ran', async () => {
  const answer: unknown = await (await advance({ by: '2h' })).json();
  expect(answer).toMatchObject({ offsetMs: 7_200_000, now: '2026-11-23T12:00:00.000Z', ran: [{ name: 'sweep' }, { name: 'sweep' }] });
  expect(await (await fetch(url)).json()).toMatchObject({ offsetMs: 7_200_000 });
});

it('takes milliseconds too, and reports each step to those who ask for it', async () => {
  const answer = await advance({ ms: 7_200_000 }, { accept: 'application/x-ndjson' });
  const lines = (await answer.text()).trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ done: 0.5 });
});

it.each([[{ by: 'soon' }, 'is not a time to move by'], [{}, 'Say by how much'], [{ ms: -1 }, 'Say by how much']])(
  'refuses %j with the reason',
  async (body, reason) => {
    const answer = await advance(body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(reason);
  },
);

it('answers pages of the dashboard, and no others', async () => {
  const ours = await advance({ by: '1m' }, { origin: 'http://127.0.0.1:5000' });
  expect(ours.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:5000');
  const before = offset;
  expect((await advance({ by: '1h' }, { origin: 'https://example.com' })).status).toBe(403);
  expect(offset).toBe(before);
});

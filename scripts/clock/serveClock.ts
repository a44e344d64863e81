import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { LocalClock } from './localClock.ts';
import { parseDuration } from './parseDuration.js';

const advanceRequest = z.union([z.object({ by: z.string() }), z.object({ ms: z.int().check(z.positive()) })]);
const largestBody = 1_000;

/**
 * The local clock over HTTP, for the dashboard's bar and `npm run advance`:
 * - `GET /` → `{offsetMs, now}`
 * - `POST /advance` with `{by: '24h'}` or `{ms: 86400000}` → `{offsetMs, now, ran: [{name, at, failure?}]}` when
 *   it is done; with `Accept: application/x-ndjson` first `{done, ran}` after each step, `done` from 0 to 1
 *
 * Answers pages of the given origins only: a page from elsewhere must not be able to move anything.
 */
export async function serveClock(clock: LocalClock, port: number, origins: readonly string[]): Promise<Server> {
  const server = createServer((request, response) => {
    handle(clock, origins, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.end(`${JSON.stringify({ error: message })}\n`);
      else send(response, 500, { error: message });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function handle(clock: LocalClock, origins: readonly string[], request: IncomingMessage, response: ServerResponse) {
  const { origin } = request.headers;
  if (origin !== undefined) {
    if (!origins.includes(origin)) return send(response, 403, { error: 'not for this origin' });
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('vary', 'origin');
  }
  switch (`${request.method} ${request.url}`) {
    case 'OPTIONS /':
    case 'OPTIONS /advance':
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', 'content-type, accept');
      return send(response, 204);
    case 'GET /':
      return send(response, 200, await clock.read());
    case 'POST /advance':
      return advance(clock, request, response);
    default:
      return send(response, 404, { error: 'GET / or POST /advance' });
  }
}

async function advance(clock: LocalClock, request: IncomingMessage, response: ServerResponse) {
  const ms = readDuration(await readBody(request));
  if (typeof ms !== 'number') return send(response, 400, ms);
  if (request.headers.accept !== 'application/x-ndjson') return send(response, 200, await clock.advance(ms));

  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const line = (value: unknown) => response.write(`${JSON.stringify(value)}\n`);
  line(await clock.advance(ms, (done, ran) => line({ done, ran })));
  response.end();
}

function readDuration(body: string): number | { error: string } {
  try {
    const asked = advanceRequest.parse(JSON.parse(body));
    return 'ms' in asked ? asked.ms : parseDuration(asked.by);
  } catch (error) {
    const isOurs = error instanceof Error && !(error instanceof SyntaxError) && !(error instanceof z.core.$ZodError);
    return { error: isOurs ? error.message : "Say by how much to move: {\"by\": \"24h\"}" };
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > largestBody) throw new Error('too long');
  }
  return body;
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : `${JSON.stringify(body)}\n`);
}

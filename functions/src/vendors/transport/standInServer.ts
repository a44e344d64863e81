import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { realNow } from '../../platform/clock.ts';

/** What a stand-in for a vendor answers next: as the vendor would (`ok`), with a status of its own, or however it likes. */
export type StandInReply =
  | 'ok'
  | { status: number; body?: unknown; headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse) => void);

/** A request that has come in whole. */
export interface StandInRequest {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
  receivedAt: Date;
}

export interface StandInServer {
  /** Its origin, on 127.0.0.1. */
  baseUrl: string;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1, each request once all of it has come in. */
export async function standInServer(answer: (request: StandInRequest, response: ServerResponse) => void): Promise<StandInServer> {
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      answer({ method: request.method ?? '', url, headers: request.headers, body, receivedAt: realNow() }, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${portOf(server)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function respond(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(body === undefined ? undefined : JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in is not listening');
  return address.port;
}

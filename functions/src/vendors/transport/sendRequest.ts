import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { lowerCaseHeaders } from './lowerCaseHeaders.ts';
import type { WatchedAgents } from './watchedAgents.ts';

export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'POST';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array | undefined;
}

export interface HttpAnswer {
  status: number;
  /** By lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Why there is no answer.
 * - `forbidden`: it lies where we must not go (guardedFetch.ts)
 * - `unreachable`: no connection came about
 * - `cut`: there was one, and it ended without a whole answer
 * - `timeout`: there was one, or none, and no whole answer in time
 * - `tooLarge`: the answer is longer than anybody asked for
 */
export type NoAnswerReason = 'forbidden' | 'unreachable' | 'cut' | 'timeout' | 'tooLarge';

export class NoAnswer extends Error {
  readonly reason: NoAnswerReason;
  /** False where the request certainly did not leave. */
  readonly mayHaveLeft: boolean;

  constructor(reason: NoAnswerReason, mayHaveLeft: boolean, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'NoAnswer';
    this.reason = reason;
    this.mayHaveLeft = mayHaveLeft;
  }
}

export interface RequestLimits {
  agents: WatchedAgents;
  /** Ends it, however far it is: a time-out that only counted silence would let an answer trickle for ever. */
  signal: AbortSignal;
  maxBytes: number;
}

/**
 * Sends one request, once, and follows no redirect.
 * @throws NoAnswer
 */
export async function sendRequest({ method, url, headers, body }: HttpRequest, { agents, signal, maxBytes }: RequestLimits): Promise<HttpAnswer> {
  const isSecure = url.protocol === 'https:';
  const payload = body === undefined ? undefined : Buffer.from(body);
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (isSecure ? httpsRequest : httpRequest)(url, {
        method,
        // As it is: what is unpacked here could be much larger than what was sent.
        headers: { 'accept-encoding': 'identity', ...headers, ...(payload && { 'content-length': String(payload.length) }) },
        agent: isSecure ? agents.httpsAgent : agents.httpAgent,
        signal,
      });
      request.once('response', resolve);
      request.once('error', reject);
      request.end(payload);
    });
    return { status: response.statusCode ?? 0, headers: lowerCaseHeaders(response.headers), body: await readBody(response, maxBytes) };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const left = agents.mayHaveLeft();
    const reason = signal.aborted ? 'timeout' : left ? 'cut' : 'unreachable';
    throw new NoAnswer(reason, left, `no answer: ${reason}`, error);
  }
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > maxBytes) throw new NoAnswer('tooLarge', true, 'the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * What an answer holds as JSON; undefined where it holds none. A byte order mark before it, which one carelessly saved
 * file of a plugin puts before everything, is passed over.
 */
export function jsonOf({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

import { emulators } from '../../lib/environment.ts';

/** What the local clock's process answers: by how much product time is ahead of the machine's. */
interface ClockReading {
  offsetMs: number;
}

function isReading(value: unknown): value is ClockReading {
  return typeof value === 'object' && value !== null && 'offsetMs' in value && typeof value.offsetMs === 'number';
}

/** The share of the way that a line of an advance tells of; undefined for the last line, which is a reading. */
function shareDone(line: unknown): number | undefined {
  if (typeof line !== 'object' || line === null || !('done' in line)) return undefined;
  return typeof line.done === 'number' ? line.done : undefined;
}

const address = (path: string) => `http://127.0.0.1:${emulators?.clock}${path}`;
/** It runs on the same machine: what takes longer is not running. */
const timeoutMs = 3_000;

/** @throws when the clock's process does not answer */
export async function readClock(): Promise<ClockReading> {
  const response = await fetch(address('/'), { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`the local clock answered ${response.status}`);
  const reading: unknown = await response.json();
  if (!isReading(reading)) throw new Error('the local clock answered something else');
  return reading;
}

/**
 * Moves product time forward and runs what comes due on the way.
 * @param by such as `24h`
 * @param onProgress told after each step, with the share of the way that is done
 * @throws when the clock's process does not answer or breaks off
 */
export async function advanceClock(by: string, onProgress: (done: number) => void): Promise<ClockReading> {
  const response = await fetch(address('/advance'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
    body: JSON.stringify({ by }),
  });
  if (!response.ok || !response.body) throw new Error(`the local clock answered ${response.status}`);
  let reading: ClockReading | undefined;
  for await (const line of lines(response.body)) {
    const done = shareDone(line);
    if (done !== undefined) onProgress(done);
    else if (isReading(line)) reading = line;
  }
  if (!reading) throw new Error('the local clock broke off');
  return reading;
}

async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const parts = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (parts.pop() ?? '');
    for (const part of parts) if (part.trim() !== '') yield JSON.parse(part);
    if (done) return;
  }
}

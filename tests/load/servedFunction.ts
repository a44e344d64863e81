import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
const framework = resolve(root, 'node_modules/@google-cloud/functions-framework/build/src/main.js');

export interface ServedFunction {
  /** Delivers an event; resolves when the function is through with it. @throws when it fails */
  deliver(event: object): Promise<void>;
  /** What it logged as errors or warnings. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/**
 * Serves one background function of the bundle the way Cloud Run does, without the functions emulator, which lets
 * about five events a second through.
 * @param target as the bundle exports it: `leadNurturing.onLeadCreated`
 */
export async function serveFunction(target: string, env: Readonly<Record<string, string>>): Promise<ServedFunction> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [framework, `--source=${resolve(root, 'functions')}`, `--target=${target}`, '--signature-type=cloudevent', `--port=${port}`],
    { env: { PATH: process.env['PATH'] ?? '', METADATA_SERVER_DETECTION: 'none', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((end) => child.on('close', () => end()));
  const complaints: string[] = [];
  const said: string[] = [];
  const ready = new Promise<void>((isReady) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (/"severity":"(WARNING|ERROR)"|Error/.test(line)) complaints.push(line);
        if (line.startsWith('URL:')) isReady();
      });
    }
  });
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`${target} could not be served:\n${said.join('\n')}`)))]);
  return {
    complaints,
    deliver: async (event) => {
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(event),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${target} failed: ${answer.status} ${text}`);
    },
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? found(address.port) : reject(new Error('no port'))));
    });
  });
}

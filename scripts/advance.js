// `npm run advance -- 24h`: moves the product's clock of a running `npm start` and shows what ran on the way.
import { parseDuration } from './clock/parseDuration.js';

const by = process.argv[2] ?? '24h';
const port = 5002 + Number(process.env.FOLLOWTHROUGH_PORT_OFFSET ?? 0);

/** @typedef {{ name: string, at: string, failure?: string }} Run */
/** How often each scheduled function ran. @type {Map<string, number>} */
const runs = new Map();

/** @typedef {{ done: number, ran: Run[] } | { now: string, ran: Run[] } | { error: string }} Line */

try {
  parseDuration(by);
  await advance();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function advance() {
  const answer = await fetch(`http://127.0.0.1:${port}/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify({ by }),
  }).catch(() => {
    throw new Error(`Nothing answers on port ${port}: run \`npm start\` in another terminal first.`);
  });
  if (!answer.body) throw new Error('The local clock gave no answer.');
  let rest = '';
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) show(JSON.parse(line));
  }
}

/** @param {Line} line */
function show(line) {
  if ('error' in line) throw new Error(line.error);
  if ('done' in line) {
    for (const { name, at, failure } of line.ran) {
      runs.set(name, (runs.get(name) ?? 0) + 1);
      if (failure) console.error(`${name} failed at ${at}: ${failure}`);
    }
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${Math.round(line.done * 100)} %`);
    return;
  }
  const list = [...runs].map(([name, times]) => `  ${name}  ${times === 1 ? 'once' : `${times} times`}`);
  const when = new Date(line.now).toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' });
  console.log(`${process.stdout.isTTY ? '\r\x1b[K' : ''}Moved by ${by}. It is now ${when}.`);
  console.log(list.length > 0 ? `What ran on the way:\n${list.join('\n')}` : 'Nothing was due on the way.');
}

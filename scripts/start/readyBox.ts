import type { Ports } from '../emulators/ports.ts';

/** What a newcomer needs to know, in one box. */
export function readyBox(ports: Ports): string {
  const dashboard = `http://127.0.0.1:${ports.hosting}`;
  const rows = [
    ['Dashboard', dashboard],
    ['Sign in', 'owner@example.com / demo-password'],
    ['Public form', `${dashboard}/f/demo`],
    ['Public posts', `${dashboard}/b/demo`],
    ['Move the clock', 'npm run advance -- 24h  (in another terminal)'],
    ['Stop', 'Ctrl-C  (data are kept; npm start -- --fresh begins anew)'],
  ];
  const labelWidth = Math.max(...rows.map(([label]) => label?.length ?? 0));
  const lines = ['Ready', '', ...rows.map(([label, value]) => `${label?.padEnd(labelWidth)}  ${value}`)];
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}

// What composing a real email costs a fresh instance, and one that has composed one before.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

/** Milliseconds of processor time. The first email of an instance loads React and its renderer, once. */
const firstAtMost = 600;
const laterAtMost = 20;

const answer = z.object({ loadedBefore: z.boolean(), first: z.number(), later: z.number(), bytes: z.number() });

const script = `
  import { createRequire } from 'node:module';
  const { emailHtml } = await import(${JSON.stringify(new URL('../../functions/src/messaging/emailHtml.ts', import.meta.url).href)});
  const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('node_modules/react'));
  const loadedBefore = loaded();
  const business = { name: 'Harbor', phone: '+12075550100', country: 'US' };
  const message = { channel: 'email', purpose: 'leadReply', subject: 'Hello', body: 'Hi Nora,\\n\\nsee https://example.com.\\n\\nHarbor' };
  const compose = async () => {
    const before = process.cpuUsage();
    const html = await emailHtml(business, message, ['Harbor, 12 Harbor Street']);
    const { user, system } = process.cpuUsage(before);
    return { milliseconds: (user + system) / 1000, bytes: html.length };
  };
  const first = await compose();
  if (!loaded()) throw new Error('This does not see what is loaded');
  for (let warm = 0; warm < 10; warm++) await compose();
  const later = await compose();
  process.stdout.write(JSON.stringify({ loadedBefore, first: first.milliseconds, later: later.milliseconds, bytes: first.bytes }));`;

test('an email is composed within milliseconds, and nobody pays for that before the first', () => {
  const { loadedBefore, first, later, bytes } = answer.parse(
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  process.stdout.write(`email: ${first.toFixed(0)} ms of processor time for the first, ${later.toFixed(1)} ms for a later one, ${bytes} characters\n`);
  expect(loadedBefore).toBe(false);
  expect(first).toBeLessThanOrEqual(firstAtMost);
  expect(later).toBeLessThanOrEqual(laterAtMost);
});

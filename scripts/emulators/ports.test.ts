import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { describeTakenPorts, findTakenPorts, offsetToTry, portsFor, portsWithOffset } from './ports.ts';

it('keeps the emulators of the tests ten thousand ports away from those of npm start', () => {
  expect(portsFor('local', {})).toMatchObject({ hosting: 5000, firestore: 8080, clock: 5002 });
  expect(portsFor('test', {})).toMatchObject({ hosting: 15_000, firestore: 18_080, clock: 15_002 });
});

it('moves both by the same offset when asked to', () => {
  expect(portsFor('test', { FOLLOWTHROUGH_PORT_OFFSET: '100' }).hosting).toBe(15_100);
});

it('advises an offset at which nothing meets what runs without one', () => {
  const moved = { FOLLOWTHROUGH_PORT_OFFSET: String(offsetToTry) };
  const sets = [portsFor('local', {}), portsFor('test', {}), portsFor('local', moved), portsFor('test', moved)];
  const all = sets.flatMap((ports) => Object.values(ports));
  expect(new Set(all).size).toBe(all.length);
});

it.each(['ten', '-1', '1.5', '60000'])('refuses %s as an offset, and says why', (asked) => {
  expect(() => portsFor('local', { FOLLOWTHROUGH_PORT_OFFSET: asked })).toThrow(`not "${asked}"`);
});

it('finds the port that another program listens on, and names it in one message', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const ports = { ...portsWithOffset(40_000), hosting: taken };
  expect(await findTakenPorts(ports)).toEqual(['hosting']);
  expect(describeTakenPorts(['hosting'], ports, 'npm start')).toContain(`${taken}  the dashboard`);
  await new Promise((resolve) => other.close(resolve));
});

it('says nothing when every port is free', () => {
  expect(describeTakenPorts([], portsWithOffset(0), 'npm start')).toBeUndefined();
});

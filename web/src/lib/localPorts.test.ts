import { expect, it } from 'vitest';
import { localPorts } from './localPorts.ts';

it('finds the emulators of npm start', () => {
  expect(localPorts('127.0.0.1', '5000')).toEqual({ auth: 9099, functions: 5001, firestore: 8080, clock: 5002 });
});

it('finds those of the tests beside them', () => {
  expect(localPorts('localhost', '15000')).toMatchObject({ auth: 19099, clock: 15002 });
});

it('belongs to the standard set under the development server', () => {
  expect(localPorts('localhost', '5173')).toMatchObject({ auth: 9099 });
});

it('has no emulators in production', () => {
  expect(localPorts('followthrough.web.app', '')).toBeUndefined();
});

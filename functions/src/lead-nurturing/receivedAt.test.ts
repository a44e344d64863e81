import { expect, test } from 'vitest';
import { receivedAt } from './receivedAt.ts';

const createdAt = new Date('2026-11-24T15:00:00Z');
const after = (seconds: number) => new Date(createdAt.getTime() + seconds * 1000);

test('a lead came when its document was made, however long it took to get to it', () => {
  expect(receivedAt({ createdAt }, after(8), after(8))).toEqual(createdAt);
});

test('on a clock that was moved a day ahead it came a day later, and took as long', () => {
  const ahead = 24 * 60 * 60;
  expect(receivedAt({ createdAt }, after(ahead + 8), after(8))).toEqual(after(ahead));
});

test('a machine whose clock is behind does not make it come in the future', () => {
  expect(receivedAt({ createdAt }, after(-3), after(-3))).toEqual(after(-3));
});

test('what is on record stays', () => {
  expect(receivedAt({ createdAt, receivedAt: after(1) }, after(500), after(400))).toEqual(after(1));
});

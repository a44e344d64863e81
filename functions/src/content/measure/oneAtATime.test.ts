import { expect, test } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

test('what has the same key takes turns, whatever becomes of the one before, and waits for nobody else', async () => {
  const inTurn = oneAtATime();
  const seen: string[] = [];
  let end: () => void = () => undefined;
  const first = inTurn('harbor', () => new Promise((_resolve, reject) => (end = () => reject(new Error('failed')))));
  const second = inTurn('harbor', async () => void seen.push('second'));
  await inTurn('rival', async () => void seen.push('rival'));
  expect(seen).toEqual(['rival']);
  await Promise.resolve();
  end();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(seen).toEqual(['rival', 'second']);
});

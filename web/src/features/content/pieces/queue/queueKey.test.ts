import { expect, it } from 'vitest';
import { queueKey } from './queueKey.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) =>
  queueKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it('goes through the queue with the arrows or with letters, whatever caps lock says', () => {
  expect(['ArrowDown', 'j', 'J', 'ArrowUp', 'k', 'a', 'x'].map((key) => press(key))).toEqual(['next', 'next', 'next', 'previous', 'previous', 'approve', 'select']);
});

it('leaves other keys, and the shortcuts of others, alone', () => {
  expect([press('Enter'), press('Tab'), press('q'), press('constructor')]).toEqual([undefined, undefined, undefined, undefined]);
  expect([press('a', { ctrlKey: true }), press('a', { metaKey: true }), press('ArrowUp', { altKey: true })]).toEqual([undefined, undefined, undefined]);
});

import { describe, expect, it } from 'vitest';
import { keepOrder } from './keepOrder.ts';

const rows = (ids: string) => ids.split('').map((id) => ({ id }));
const order = (now: string, held: string) => keepOrder(rows(now), held.split('')).map((row) => row.id).join('');

describe('a list under somebody’s finger', () => {
  it('holds back what arrives above, so that the row about to be pressed stays where it is', () => {
    expect(order('nabc', 'abc')).toBe('abc');
  });

  it('adds what comes after the last row', () => {
    expect(order('abcde', 'abc')).toBe('abcde');
    expect(order('nabcde', 'abc')).toBe('abcde');
  });

  it('lets go of a row that is gone', () => {
    expect(order('ac', 'abc')).toBe('ac');
  });

  it('keeps the order even where the rows themselves moved', () => {
    expect(order('cab', 'abc')).toBe('abc');
  });

  it('shows the new list when nothing of the old one is left', () => {
    expect(order('xyz', 'abc')).toBe('xyz');
  });
});
